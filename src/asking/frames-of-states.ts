import { timeInWords } from "../dates/period";
import { inSentence } from "../names/in-sentence";
import { closestLed, sideBySide } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { whenAndWhy, choicesAsked, sides } from "./gist-words";
import { bySubject, byTime, said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { QuestionKind } from "./question-kind";
import { statesSubject, howStateVoted } from "./state-patterns";

/** What is asked of one state, or of two, in whatever order its words stand. */
export const framesOfStates: readonly Frame[] = [
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["differ", "alike", "stand", "vote"]],
    may: ["say", "support", "oppose", "when", "why", "count", "most", ...choicesAsked],
    places: [place.state, place.other, place.anySubject],
    timed: false,
    leads: sideBySide,
  },
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    needs: [["alike"]],
    may: ["who", "vote", "most", "least"],
    places: [place.state, place.anyTopic],
    timed: true,
    leads: closestLed,
  },
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    needs: [["differ"], ["most"], ["who"]],
    may: ["vote"],
    places: [place.state, place.anyTopic],
    timed: true,
    leads: closestLed,
  },
  {
    kind: QuestionKind.CHANGES_OF_STATE,
    needs: [["change"]],
    may: [...whenAndWhy, "stand", "vote", "first", "last"],
    places: [place.state, place.anySubject],
    timed: true,
    leads: ({ slots: { state, subject, ...timed }, typed }) =>
      state && {
        path: asked(pageOf(state, typed.lexicon.names), { ...bySubject(subject), ...byTime(timed) }, "#changes"),
        sentence: `Whether ${inSentence(state)} changed sides${subject ? ` on ${said(subject)}` : ""}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.VOTE_OF_STATE,
    needs: [["vote", ...choicesAsked]],
    may: ["when", "count"],
    places: [place.state, place.ofVote],
    timed: true,
    leads: ({ slots, has, typed }) => {
      const choices = choicesAsked.filter(has);
      const { state, subject, ...timed } = slots;
      if (state === undefined || subject !== undefined || choices.length === 0) return howStateVoted(slots, typed);
      return choices.length > 1 || timed.during !== undefined
        ? undefined
        : {
            path: asked("/votes", { state: state.key, choice: choices[0]?.toUpperCase(), ...byTime(timed) }),
            sentence: `The votes of ${inSentence(state)}: ${choices[0] ?? ""}${timeInWords(timed)}`,
          };
    },
  },
  {
    kind: QuestionKind.POSITION_OF_STATE,
    needs: [sides],
    may: [...whenAndWhy, "say", "first", "last", "vote", ...sides],
    places: [place.state, { ...place.ofVote, needed: true }],
    timed: true,
    leads: ({ slots, typed }) => statesSubject(slots, typed),
  },
  {
    kind: QuestionKind.POSITION_OF_STATE,
    needs: [],
    may: [],
    places: [place.state, place.subject],
    timed: true,
    leads: ({ slots, typed }) => statesSubject(slots, typed),
  },
];
