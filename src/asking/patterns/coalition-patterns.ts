import { inSentence } from "../../names/in-sentence";
import { oneOf, optional } from "../../phrases/phrase";
import { asking } from "./openings";
import { pageOf } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";
import { regionalGroup } from "../regional-group";

const groupOrRegion = oneOf(regionalGroup, slot.group);

/** What is asked of coalitions, and of who belongs to them. */
export const patternsOfCoalitions: readonly Pattern[] = [
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(
        asking,
        anyForm("coalitions|groups|blocs|coalition|group|bloc|alliances|organisations|clubs|memberships"),
        anyForm("does|is|has|did|do|that"),
        slot.state,
        anyForm("belong to|belong|in|joined|join|part of|a member of|a part of|member of|belongs to|is in|sit in"),
      ),
      inOrder(
        asking,
        slot.state,
        optional(anyForm("s")),
        anyForm("coalitions|groups|blocs|memberships|alliances|groupings"),
      ),
    ),
    leads: ({ state }, { lexicon: { names } }) =>
      state && { path: `${pageOf(state, names)}#coalitions`, sentence: `What ${inSentence(state)} belongs to` },
  },
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(
        anyForm(
          "how united is|how united was|how united are|how divided is|how divided was|how cohesive is|how cohesive was|does|did|is|do|are|were|was|has|have|how often does|how often did",
        ),
        groupOrRegion,
        optional(
          anyForm(
            "vote together|vote as one|vote as a bloc|vote alike|stick together|split|united|divided|cohesive|vote the same way|vote the same|agree|vote as a group|speak with one voice|spoken with one voice|of one mind|on the same page|see eye to eye|speak as one|voted together|voted as one|voted alike|voted the same way|of one voice|at odds|fall apart|break ranks|hang together|vote consistently|voting together|voting as a bloc",
          ),
        ),
        optional(inOrder(anyForm("on|in the vote on|about|over"), slot.subject)),
      ),
      inOrder(anyForm("cohesion of|unity of|divisions in|splits in|the cohesion of|who broke ranks in"), groupOrRegion),
    ),
    leads: ({ actor }, { lexicon: { names } }) =>
      actor?.label === "Coalition"
        ? {
            path: `${pageOf(actor, names)}#cohesion`,
            sentence: `How far the votes of ${inSentence(actor)} are the same`,
          }
        : undefined,
  },
  {
    kind: QuestionKind.THING,
    phrase: oneOf(
      inOrder(
        anyForm("how many members does|how many states does|how big is|how large is|how many countries does"),
        slot.group,
        optional(anyForm("have|comprise|count")),
      ),
      inOrder(
        anyForm("how many members are in|how many states are in|how many countries are in|who is in|who s in"),
        slot.group,
      ),
    ),
    leads: ({ actor }, { lexicon: { names } }) =>
      actor && { path: `${pageOf(actor, names)}#members`, sentence: `The members of ${inSentence(actor)}` },
  },
  {
    kind: QuestionKind.THING,
    phrase: inOrder(
      anyForm(
        "since when is|since when has|since when was|when did|when has|how long has|for how long has|when was|in what year did|in which year did|until when was|what year did|on what day did|how long was|how long is",
      ),
      slot.state,
      optional(anyForm("been|first")),
      anyForm(
        "in|join|joined|part of|a part of|a member of|member of|leave|left|belong to|belonged to|sign|signed|ratify|ratified|accede to|become a member of|become part of|become party to|party to|a party to|sign up to|enter",
      ),
      slot.group,
    ),
    leads: ({ state, actor }, { lexicon: { names } }) =>
      state && actor?.label === "Coalition"
        ? {
            path: `${pageOf(state, names)}#coalitions`,
            sentence: `What ${inSentence(state)} belongs to and since when, ${inSentence(actor)} among it`,
          }
        : undefined,
  },
];
