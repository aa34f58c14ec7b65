// cspell:ignore gges didn weren
import { inSentence } from "../../names/in-sentence";
import { resolutionOn } from "../resolution-on";
import { said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { shapedAs } from "./shape-of";

const which = "(?:which|what|how many|whose|list|show|show me|the|all|all the)";
const ideas = "(?:proposals?|ideas?|suggestions?|initiatives?|demands?|requests?)";
const ofReport = "(?:(?:in|into|out of|from|for|by|of) )?{Report|Resolution}";
const groups =
  "(?:gges|(?:un )?groups? of (?:governmental |government )?experts|(?:un )?(?:governmental )?experts? groups?|(?:of the )?gges|<\\d+:[^>]*\\bProcess\\b[^>]*>)";
const put =
  "(?:put to (?:a|the) (?:recorded )?vote|voted on|voted upon|subject to a vote|taken to a vote|brought to a vote|a vote)";
/** What of it is asked for, and no second question. */
const onWhatever = "(?:(?! (?:and|or) (?:who|whom|what|when|where|why|how|which|did|does|is|was)\\b) [^ ]+)*";

/** What is asked of texts and what went into them, of expert groups that wrote none, of what a norm says, and of when a vote was first taken. */
export const shapesOfTexts: readonly AskedInShape[] = [
  {
    kind: QuestionKind.FATE,
    form: shapedAs(
      `${which} (?:of the )?${ideas} (?:that |which )?(?:did not|didn t|never|failed to|have not|were not|weren t|were never|was not|could not|got|have|were|did|that|has|was|made|made it|are) ?(?:(?:it|not|been|able to|manage to|managed to|fully|really) )*(?:make|made|makes|making|get|got|find|found|end|ended|go|went|enter|entered|reach|reached|survive|survived|taken|accepted|adopted|included|reflected|incorporated|left|dropped|omitted|cut|excluded|rejected|deleted|removed|kept|missing|part|absent)?(?: (?:it|up|out|way|their way|its way|through|in the end|in))* ${ofReport}`,
      `${which} (?:of the )?${ideas} (?:did|does|has|had|was|were) {Report} (?:leave|left|take|taken|took|reject|rejected|adopt|adopted|accept|accepted|drop|dropped|include|included|omit|omitted|ignore|ignored|pick|picked|contain|weaken|weakened|cut)(?: (?:out|up|on|board|in|over))*`,
      `what became of (?:the )?${ideas} (?:made )?(?:in|for|on) {Report|Resolution}`,
    ),
    leads: ([text], { typed }) =>
      text?.label === "Report"
        ? {
            path: `${pageOf(text, typed.lexicon.names)}#proposals`,
            sentence: `What became of proposals in ${text.key}: which it took up, and which it left out`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.LIST,
    form: shapedAs(
      `(?:which|what|how many|how often|were there|have there been|list|show)(?: of| any)?(?: the)? ${groups}(?: that| which| have| has| ever)* (?:end|ended|ending|fail|failed|produce|produced|conclude|concluded|finish|finished|agree|agreed|could|did|collapse|collapsed|broke|reach|reached|write|wrote|adopt|adopted|had|got|came|come|issue|issued|submit|submitted)(?: (?:not|never|no|without|to|in|a|an|any|on|up|with|agree|agreed|report|reports|consensus|agreement|failure|result|results|outcome|final|down|produce|adopt|reach|write|deliver|issue|finish|conclude|and|empty|handed|common|text|out))*`,
    ),
    leads: (_, { begun }) =>
      /\b(?:not|never|no|without|fail|failed|failure|collapsed?|broke|empty)\b/.test(begun[0] ?? "")
        ? {
            path: "/processes?text=without%20a%20report",
            sentence: "The groups of experts that ended without a report",
          }
        : undefined,
  },
  {
    kind: QuestionKind.THING,
    form: shapedAs(
      `(?:what|how|whom) (?:exactly )?(?:does|do|did|is|are|would|must) (?:{Report|Resolution} )?(?:s )?{Norm} (?:exactly )?(?:say|says|ask|asks|require|requires|demand|mean|means|prohibit|prohibits|forbid|forbids|protect|protects|cover|covers|state|provide|regulate|expect|tell|recommend|stipulate|imply|contain)${onWhatever}`,
      `what (?:is|was|stands|has been) (?:said |written |asked |laid down |agreed |required |demanded )?(?:in|by|under) {Norm}${onWhatever}`,
      `(?:explain|describe|quote|the text of|the wording of|wording of|text of) {Norm}(?: (?:on|about|for|in)${onWhatever})?`,
    ),
    leads: ([first, second], { typed }) => {
      const norm = second ?? first;
      return norm?.label === "Norm"
        ? { path: pageOf(norm, typed.lexicon.names), sentence: `Norm (${norm.key}): ${norm.name}` }
        : undefined;
    },
  },
  {
    kind: QuestionKind.LIST,
    form: shapedAs(
      `(?:when|in (?:which|what) year|what year|at which session) (?:was|were|did|is|has) (?:the general assembly |the un |the assembly |states |countries |the first committee |<\\d+:[^>]*Process[^>]*> )?(?:first (?:hold |take |have )?|the first time )?(?:vote on |${put} on )?(?:the idea of |the question of )?{Topic|Proposal}(?: first| for the first time| ever| be| come| go| initially| get| been)*(?: first)? ?(?:${put}|to a vote|vote)?(?: (?:first|for the first time|in the general assembly|at the un|initially))*`,
    ),
    leads: ([on], { typed, begun: [text = ""] }) => {
      if (on === undefined || !/\bvoted?\b/.test(text) || !/\b(?:first|initially)\b/.test(text)) return undefined;
      const its = resolutionOn(on, typed);
      if (its.label === "Resolution")
        return {
          kind: QuestionKind.THING,
          path: `${pageOf(its, typed.lexicon.names)}#vote`,
          sentence: `The first vote on ${inSentence(on)}: how the states voted on ${its.key}`,
        };
      return on.label === "Topic"
        ? {
            path: asked("/roll-calls", { topic: on.key }),
            sentence: `The recorded votes on ${said(on)}, of which the last in the list was the first`,
          }
        : undefined;
    },
  },
];
