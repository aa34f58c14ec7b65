import { type Everyday, asks, states, whole } from "./everyday-parts";
import { QuestionKind } from "./question-kind";

const lists = {
  resolutions: "resolutions|un resolutions|texts that were voted on",
  reports: "reports|un reports|documents|texts",
  "roll-calls": "votes|roll calls|recorded votes|ballots",
  statements: "statements|speeches|interventions|quotes|quotations",
  states: "states|countries|member states|members|nations",
  coalitions: "coalitions|groups|blocs|alliances",
  topics: "topics|themes|subjects|issues",
  proposals: "proposals|ideas",
  meetings: "meetings|sessions|conferences|dates",
  processes: "processes|working groups|forums|committees",
  sources: "sources|references",
  glossary: "terms|words|abbreviations|acronyms|jargon",
} as const;

/** How votes and decisions come about, the lists themselves, and the right to use them. */
export const everydayOnVotes: readonly Everyday[] = [
  {
    asks: asks(
      "(?:has|have|was|were|is|are|did|do)(?: there)? ?(?:a |an |any |ever |the |un |cyber |some )*(?:resolution|resolutions|text|texts|draft|drafts|they|states|separate|single|individual)? ?(?:ever )?(?:been |been put to a vote |voted |vote |votes |voted on |put to the vote )*(?:on )?(?:paragraph by paragraph|part by part|separate votes?|single paragraphs?|separate paragraphs?|individual paragraphs?|separately|one paragraph|a single paragraph|in parts)(?: (?:on|of) (?:a |the )?(?:single |individual |separate )?(?:paragraphs?|parts?|resolutions?|texts?))?",
    ),
    path: "/resolutions/A/RES/75/240",
    sentence: "A/RES/75/240, of which two paragraphs were voted on separately in committee",
  },
  {
    asks: asks(
      `how (?:do|does|did|is|are|was|were) (?:${states}|the un|voting|the voting|a vote|votes|the votes|we) ?(?:vote|voted|work|works|cast|taken|counted|held|go)?`,
      `(?:do|did|does|have|has) (?:${states}|the un) (?:ever )?(?:vote|voted)`,
      "what (?:was|were|is|has been|have been) (?:ever )?(?:voted on|put to the vote|put to a vote)",
    ),
    kind: QuestionKind.LIST,
    path: "/roll-calls",
    sentence: "The recorded votes, each with how it came out",
  },
  {
    asks: asks(
      "(?:who|what) (?:decides|has the last word|has the final say|makes the decisions|can block it|can stop it)",
      `how (?:are|were|is|do|does) (?:decisions|a decision|things|${states}|consensus|it|the un) (?:made|taken|decided|decide|work|works|reached|agreed|adopted)`,
      "what (?:is|does) consensus(?: mean)?",
      "(?:can|could|may) (?:one|a single|any) (?:state|country) (?:block|stop|veto)(?: (?:it|everything|a decision|an agreement|consensus))?",
      "is there a veto",
    ),
    path: "/glossary#word-consensus-minus",
    sentence: "What “consensus minus” means, and what consensus asks for",
  },
  {
    asks: asks(
      `(?:is|are) (?:${whole}|this (?:site|website|page|dataset|data)|the data|these data|you) (?:an |the )?(?:official|free|free to use|open|open data|open source|public|run by the un|part of the un|the un|copyrighted|up to date|reliable|free of charge|legal to use)(?: to use)?`,
      "(?:can|may|could) i (?:use|cite|quote|reuse|copy|share|republish|download)(?: .*)?",
      "who (?:owns|made|built|runs|maintains|pays for|funds) (?:this|it|this site|this website|this page|the site|the data|this data|you)",
      "(?:where|how) (?:can|do) i (?:download|get|export) (?:the |all |all the )?(?:data|dataset|files|everything|it)",
    ),
    path: "/dataset",
    sentence: "The dataset: its version, its files, its licence, and how to cite it",
  },
  ...Object.entries(lists).map(([list, its]) => ({
    asks: asks(
      `(?:is there |are there |where is |where are |where can i (?:find|see|read|get) |show |give me |i want |i need |see |browse )*(?:a |an |the |your |full |complete )*(?:list|overview|index|table)(?: of)? (?:all |all the |the |every )*(?:${its})`,
      `(?:where (?:can|do) i (?:find|see|read|get)|where are|show me|show|browse|list)(?: all| the| all the)* (?:${its})`,
    ),
    kind: QuestionKind.LIST,
    path: `/${list}`,
    sentence: `The list of ${list.replace("-", " ")}`,
  })),
];
