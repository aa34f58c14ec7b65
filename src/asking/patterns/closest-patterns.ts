import { inSentence } from "../../names/in-sentence";
import { oneOf, optional } from "../../phrases/phrase";
import { pageOf } from "./page-of";
import { type Pattern, anyForm, inOrder, slot } from "../pattern";
import { QuestionKind } from "../question-kind";

/** Who votes like a state, asked of it or of two others beside it. */
export const patternsOfClosest: readonly Pattern[] = [
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    phrase: oneOf(
      inOrder(
        anyForm(
          "whose votes|whose voting record|whose votes at the UN|which states votes|which countries votes|which state s votes|which country s votes|whose positions|whose views|whose stance|states whose votes|countries whose votes|which states have votes|which states voting records|whose voting",
        ),
        anyForm(
          "are identical to|is identical to|are most like|is most like|most resemble|resemble|resembles|match|matches|mirror|mirrors|are closest to|is closest to|are the same as|is the same as|are most similar to|is most similar to|most closely match|most closely matches|look most like|looks most like|coincide with|coincide most with",
        ),
        optional(anyForm("those of|that of|the views of|the positions of|the votes of")),
        slot.state,
        optional(anyForm("s|s votes|s voting record|most|most often")),
      ),
      inOrder(
        anyForm(
          "who is|whom is|with whom is|to whom is|which state is|which country is|who was|which states are|who are",
        ),
        slot.state,
        anyForm(
          "closest to|most like|most similar to|nearest to|closest|most aligned with|aligned with|most often with",
        ),
        optional(anyForm("in voting|in the votes|at the UN|when voting")),
      ),
      inOrder(
        anyForm("who|which states|which countries|which state|which country"),
        anyForm(
          "sides with|side with|sided with|takes the side of|take the side of|is on the side of|stands with|stand with|stood with|lines up with|line up with|goes along with|go along with",
        ),
        slot.state,
        anyForm("most|most often|the most|most frequently|more than anyone|usually|more often than not"),
        optional(anyForm("in voting|in the votes|at the UN|when voting")),
      ),
      inOrder(
        anyForm(
          "who does|with whom does|whom does|which states does|which countries does|who did|with whom did|which state does|which country does",
        ),
        slot.state,
        anyForm(
          "vote with|vote like|vote most like|vote most with|vote|side with|agree with|align with|vote together with|vote with most|vote with most often|vote like most|agree with most|vote most often with|usually vote with|disagree with most|tend to vote with",
        ),
        optional(anyForm("most|most often|the most|in voting|usually")),
      ),
    ),
    leads: ({ state, other, thing: third }, { lexicon: { names } }) =>
      state && {
        path: `${pageOf(state, names)}#closest`,
        sentence: `The states that vote most like ${inSentence(state)}${other && third ? `, ${inSentence(other)} and ${inSentence(third)} among them` : ""}`,
      },
  },
];
