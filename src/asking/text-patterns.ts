import type { Named } from "../names/named";
import { timeInWords } from "../dates/period";
import { oneOf, optional } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { field } from "../phrases/phrase";
import { choice } from "../phrases/wording";
import { nearestByWords } from "./by-words";
import { asked, kindsWithPages, pageOf } from "./page-of";
import { type Leads, type Pattern, type Slots, anyForm, inOrder, slot, thing } from "./pattern";
import { QuestionKind } from "./question-kind";
import { byTime, said } from "./in-address";

const texts = anyForm(
  "which reports|which texts|which documents|which paragraphs|which drafts|which passages|what reports|what texts|what documents|what paragraphs|reports that|reports which|paragraphs that|paragraphs which|texts that|documents that|passages that|paragraphs|reports|where do reports|where do the reports|list reports that|list paragraphs that|find paragraphs that|show paragraphs that|show me paragraphs that",
);
const resolutions = anyForm(
  "which resolutions|what resolutions|resolutions that|resolutions which|list resolutions that|show me resolutions that|find resolutions that",
);
const mention = anyForm(
  "mention|mentions|mentioned|talk about|speak of|speak about|refer to|contain|contains|include|have|cite|name|address|discuss|deal with|are about|have the words|contain the words|contain the word|mention the words|mention the word|with the words|with the word|about|on|mentioning|use the word|use the words|say something about",
);

const mentioning =
  (type: string | null, what: string) =>
  ({ words }: Slots): Leads | undefined =>
    words === undefined
      ? undefined
      : { path: asked("/paragraphs", { text: words, type }), sentence: `${what} that mention “${words}”` };

const fate = anyForm(
  "what became of|what happened to|what happened with|what has become of|what was the fate of|what came of|fate of|the fate of|what is the status of|status of|what did become of|whatever happened to|what has happened to|how did it end for|what was done with|what became out of",
);

/** A proposal or a passage that is called so, or by these words. */
function fateOf(typed: TypedText, { thing: exact, words }: Slots): Named | undefined {
  return exact ?? (words === undefined ? undefined : nearestByWords(words, typed));
}

const lists = field<{ list: string }, "list">(
  "list",
  choice({
    topics: ["topics", "subjects", "issues", "topic"],
    coalitions: ["coalitions", "groups", "blocs", "coalition", "alliances", "groups of states"],
    resolutions: ["resolutions", "decisions", "votes", "roll calls"],
    reports: ["reports", "drafts", "documents"],
    proposals: ["proposals", "proposal", "ideas"],
    norms: ["norms", "norm"],
    meetings: ["meetings", "sessions", "meeting"],
    processes: ["processes", "working groups", "process"],
    organisations: ["organisations", "NGOs", "companies", "stakeholders"],
    sources: ["sources", "source"],
    statements: ["statements", "speeches"],
    lineages: ["lineages", "passages"],
  }),
);

/** What is asked of texts, of proposals, of anything by its name, and of lists. */
export const patternsOfTexts: readonly Pattern[] = [
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: inOrder(texts, mention, slot.rest),
    leads: mentioning(null, "Paragraphs"),
  },
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: inOrder(resolutions, mention, slot.rest),
    leads: mentioning("Resolution", "Paragraphs of resolutions"),
  },
  {
    kind: QuestionKind.FATE,
    phrase: inOrder(
      oneOf(fate, anyForm("was|were|is")),
      oneOf(inOrder(optional(anyForm("the")), field<Slots, "thing">("thing", thing("Proposal", "Lineage"))), slot.rest),
      optional(anyForm("adopted|accepted|rejected|dropped|deleted|taken up|proposal|passage|paragraph|idea")),
    ),
    leads: (slots, typed) => {
      const found = fateOf(typed, slots);
      return found && { path: pageOf(found, typed.lexicon.names), sentence: `What became of “${found.name}”` };
    },
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm(
        "how did the vote on|how did states vote on|how did the states vote on|how did countries vote on|how was the vote on|the vote on|result of the vote on|what was the result of the vote on|how did everyone vote on|votes on|how did the un vote on",
      ),
      slot.subject,
      optional(anyForm("go|end|come out|turn out")),
    ),
    leads: ({ subject }, typed) =>
      subject && {
        path: pageOf(resolutionOn(subject, typed), typed.lexicon.names),
        sentence: `How the states voted on ${said(subject)}`,
      },
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      optional(
        anyForm(
          "what happened at|what was said at|what was decided at|show me the text of|show the text of|what is|what are|what s|who is|who are|tell me about|tell me more about|show|show me|about|information on|information about|explain|describe|what does|open|go to|what do you know about|the text of|page of",
        ),
      ),
      field<Slots, "thing">("thing", thing(...kindsWithPages)),
      optional(anyForm("say|ask for|mean|stand for|about|ask of states|require")),
    ),
    leads: ({ thing: its }, { lexicon: { names } }) => its && { path: pageOf(its, names), sentence: its.name },
  },
  {
    kind: QuestionKind.LIST,
    phrase: inOrder(
      optional(
        anyForm(
          "which|what|list|list of|list all|show|show me|show all|all|the|how many|show me all|what are the|which are the|give me|list the|what are all the",
        ),
      ),
      lists as never,
      optional(
        anyForm("are there|exist|are on record|do you have|are known|were adopted|there are|were held|were made"),
      ),
      optional(slot.time),
    ),
    leads: (slots) => {
      const { list } = slots as Slots & { list?: string };
      return list === undefined
        ? undefined
        : { path: asked(`/${list}`, byTime(slots)), sentence: `The list of ${list}${timeInWords(slots)}` };
    },
  },
];

/** The resolution that goes by the name of a topic, where one does. */
function resolutionOn(subject: Named, { lexicon: { names } }: TypedText): Named {
  if (subject.label === "Resolution") return subject;
  const [found] = [subject.name, ...subject.aliases].flatMap((name) =>
    names.meant(["Resolution"], `${name} resolution`),
  );
  return found ?? subject;
}
