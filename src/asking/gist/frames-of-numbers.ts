// cspell:ignore countr
import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { type Frame, place } from "./gist-frames";
import { byTime, said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

const ofStates = /\b(?:who|states?|countr(?:y|ies)|nations?|governments?|delegations?)\b/i;
const most = /(?<!\bat )\b(?:most|fewest|least|highest|lowest|largest|biggest)\b/i;

/** What is counted: votes by how many voted so, absences, and what sources count. */
export const framesOfNumbers: readonly Frame[] = [
  {
    kind: QuestionKind.LIST,
    // Which of them has most is not worked out, and told to be left out.
    needs: [
      ["yes", "no", "abstain", "absent"],
      ["resolutions", "vote", "yes", "no", "abstain"],
    ],
    may: [],
    places: [place.anyTopic],
    timed: true,
    leads: ({ slots: { topic, ...slots }, typed: { text } }) =>
      ofStates.test(text) || !most.test(text)
        ? undefined
        : {
            path: asked("/roll-calls", { topic: topic?.key, ...byTime(slots) }),
            sentence: `The recorded votes${topic ? ` on ${said(topic)}` : ""}${timeInWords(slots)}, each with how many voted yes and no, abstained and were absent`,
          },
  },
  {
    kind: QuestionKind.LIST,
    needs: [["absent"]],
    may: ["who", "vote", "resolutions"],
    places: [],
    timed: false,
    leads: ({ typed: { text } }) =>
      most.test(text)
        ? { path: asked("/votes", { choice: "ABSENT" }), sentence: "The votes of all states: absent" }
        : undefined,
  },
  {
    kind: QuestionKind.VOTE_OF_STATE,
    needs: [["last"], ["yes", "no", "abstain", "absent"]],
    may: ["when", "vote"],
    places: [place.state],
    timed: false,
    leads: ({ slots: { state }, has }) => {
      const [choice, second] = (["yes", "no", "abstain", "absent"] as const).filter(has);
      return state !== undefined && choice !== undefined && second === undefined
        ? {
            path: asked("/votes", { state: state.key, choice: choice.toUpperCase() }),
            sentence: `The votes of ${inSentence(state)}: ${choice}, the latest first`,
          }
        : undefined;
    },
  },
  {
    kind: QuestionKind.LIST,
    needs: [["vote"], ["last"]],
    may: ["when"],
    places: [place.anyTopic],
    timed: false,
    leads: ({ slots: { topic } }) => ({
      path: asked("/roll-calls", { topic: topic?.key }),
      sentence: `The recorded votes${topic ? ` on ${said(topic)}` : ""}, the latest first`,
    }),
  },
];
