import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { closestLed, sideBySide, whoStandsWith } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { whenAndWhy, choicesAsked, sides } from "./gist-words";
import { byTime, said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import { statesSubject, howStateVoted } from "../patterns/state-patterns";
import { whetherChanged } from "../whether-changed";

/** What is asked of one state, or of two, in whatever order its words stand. */
export const framesOfStates: readonly Frame[] = [
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["differ", "alike", "stand", "vote"]],
    may: ["say", "support", "oppose", "when", "why", "count", "most", ...choicesAsked],
    places: [place.state, place.other, place.ofVote],
    timed: false,
    leads: sideBySide,
  },
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["alike", "differ"], ["who"], ["stand", "say"]],
    may: ["say"],
    places: [place.state, { ...place.topic, needed: true }],
    timed: false,
    leads: ({ slots, typed }) => whoStandsWith(slots, typed),
  },
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["sponsor", "join"]],
    may: ["alike", "resolutions", "count", "groups", "texts"],
    places: [place.state, place.other],
    timed: false,
    leads: (framed) => {
      const its = sideBySide(framed);
      return its && { ...its, path: `${its.path}#joined` };
    },
  },
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    needs: [["alike"]],
    may: ["who", "vote", "most", "least", "belong"],
    places: [place.state, place.anyTopic, place.among, place.amongGroup],
    timed: true,
    leads: closestLed,
  },
  {
    kind: QuestionKind.CLOSEST_TO_STATE,
    needs: [["differ"], ["most"], ["who"]],
    may: ["vote", "belong"],
    places: [place.state, place.anyTopic, place.among, place.amongGroup],
    timed: true,
    leads: closestLed,
  },
  {
    kind: QuestionKind.THING,
    needs: [["groups", "belong", "join"]],
    may: ["belong", "join", "count", "groups", "texts"],
    places: [place.state],
    timed: false,
    leads: ({ slots: { state }, typed }) =>
      state && {
        path: `${pageOf(state, typed.lexicon.names)}#coalitions`,
        sentence: `The coalitions to which ${inSentence(state)} belongs`,
      },
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["alike", "join"], ["say"]],
    may: ["who"],
    places: [place.state, { as: "actor", of: ["Coalition", "Organisation"] }, place.anyTopic],
    timed: true,
    leads: ({ slots: { state, actor, topic, ...timed } }) =>
      state && {
        path: asked("/statements", { actor: actor?.key, aligned: state.key, topic: topic?.key, ...byTime(timed) }),
        sentence: `The statements${actor ? ` of ${inSentence(actor)}` : ""} that ${inSentence(state)} joined${topic ? ` on ${said(topic)}` : ""}${timeInWords(timed)}`,
      },
  },
  {
    kind: QuestionKind.CHANGES_OF_STATE,
    needs: [["change"]],
    may: [...whenAndWhy, "stand", "vote", "first", "last"],
    places: [place.state, place.anySubject],
    timed: true,
    leads: ({ slots: { state, subject, ...timed }, typed }) =>
      state && whetherChanged(state, subject, timed, typed.lexicon.names),
  },
  {
    kind: QuestionKind.VOTE_OF_STATE,
    needs: [["vote", ...choicesAsked]],
    may: [...whenAndWhy, "resolutions", "texts", "committee"],
    places: [place.state, place.ofVote],
    timed: true,
    leads: ({ slots, has, typed }) => {
      const choices = choicesAsked.filter(has);
      const { state, subject, ...timed } = slots;
      const body = has("committee") ? "COMMITTEE" : undefined;
      if (state === undefined || subject !== undefined || (choices.length === 0 && body === undefined))
        return howStateVoted(slots, typed);
      const { year, during } = timed;
      return choices.length > 1
        ? undefined
        : {
            path: asked("/votes", { state: state.key, choice: choices[0]?.toUpperCase(), body, year, ...during }),
            sentence: `The votes of ${inSentence(state)}${body === undefined ? "" : " in committee"}: ${choices[0] ?? "all"}${timeInWords(timed)}`,
          };
    },
  },
  {
    kind: QuestionKind.VOTE_OF_STATE,
    needs: [["support", "oppose"], ["resolutions"]],
    may: ["count"],
    places: [place.state],
    timed: true,
    leads: ({ slots: { state, year, during }, has }) =>
      state === undefined || has("support") === has("oppose")
        ? undefined
        : {
            path: asked("/votes", { state: state.key, choice: has("support") ? "YES" : "NO", year, ...during }),
            sentence: `The votes of ${inSentence(state)}: ${has("support") ? "yes" : "no"}${timeInWords({ year: year ?? null, during: during ?? null })}`,
          },
  },
  {
    kind: QuestionKind.POSITION_OF_STATE,
    needs: [sides],
    may: [...whenAndWhy, "say", "first", "last", "vote", ...sides],
    places: [place.state, place.stoodOn],
    timed: true,
    leads: ({ slots, typed }) => statesSubject(slots, typed),
  },
  {
    kind: QuestionKind.POSITION_OF_STATE,
    needs: [["stand"]],
    may: ["when", "count"],
    places: [place.state],
    timed: true,
    leads: ({ slots, typed }) =>
      /\b(?:topics|issues|subjects|themes)\b/i.test(typed.text) ? statesSubject(slots, typed) : undefined,
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
