import { inSentence } from "../names/in-sentence";
import { oneOf, optional } from "../phrases/phrase";
import { asking } from "./openings";
import { pageOf } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "./pattern";
import { QuestionKind } from "./question-kind";

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
          "how united is|how united was|how united are|how divided is|how divided was|how cohesive is|how cohesive was|does|did|is|do|how often does|how often did",
        ),
        slot.group,
        optional(
          anyForm(
            "vote together|vote as one|vote as a bloc|vote alike|stick together|split|united|divided|cohesive|vote the same way|vote the same|agree|vote as a group",
          ),
        ),
        optional(inOrder(anyForm("on|in the vote on|about|over"), slot.subject)),
      ),
      inOrder(anyForm("cohesion of|unity of|divisions in|splits in|the cohesion of|who broke ranks in"), slot.group),
    ),
    leads: ({ actor }, { lexicon: { names } }) =>
      actor?.label === "Coalition"
        ? { path: `${pageOf(actor, names)}#cohesion`, sentence: `How far ${inSentence(actor)} votes as one` }
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
];
