import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { type Frame, place } from "./gist-frames";
import { sides } from "./gist-words";
import { byTime, said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

const coalition = { as: "actor", of: ["Coalition"], needed: true } as const;

/** A state beside a group, be it a member or not, and two groups beside each other. */
export const framesOfBelonging: readonly Frame[] = [
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["alike", "differ", "cohesion"]],
    may: ["vote", "count", "when", "most", "alike", "differ", "cohesion", "resolutions"],
    places: [place.state, coalition, place.anyTopic],
    timed: true,
    leads: ({ slots: { state, actor, topic, ...timed }, typed }) =>
      state &&
      actor && {
        path: asked(`${pageOf(actor, typed.lexicon.names)}/beside`, {
          state: state.key,
          topic: topic?.key,
          ...byTime(timed),
        }),
        sentence: `How often ${inSentence(state)} votes as most of ${inSentence(actor)} do${topic ? `, on ${said(topic)}` : ""}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.THING,
    needs: [["belong", "join"]],
    may: ["when", "belong", "join"],
    places: [place.state, coalition],
    timed: false,
    leads: ({ slots: { state, actor }, typed }) =>
      state &&
      actor && {
        path: pageOf(actor, typed.lexicon.names),
        sentence: `Whether ${inSentence(state)} is on the roll of ${inSentence(actor)}`,
      },
  },
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["differ", "alike", "say", ...sides]],
    may: ["say", ...sides],
    places: [coalition, { as: "thing", of: ["Coalition"], needed: true }],
    timed: false,
    leads: ({ slots: { actor, thing }, typed }) =>
      actor && thing && actor !== thing
        ? {
            path: asked(pageOf(actor, typed.lexicon.names), { with: thing.key }, "#overlap"),
            sentence: `${inSentence(actor)} and ${inSentence(thing)} compared`,
          }
        : undefined,
  },
];
