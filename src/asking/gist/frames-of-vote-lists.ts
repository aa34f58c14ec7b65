import { timeInWords } from "../../dates/period";
import { type Frame, place } from "./gist-frames";
import { choicesAsked } from "./gist-words";
import { byTime, said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

/** Who voted otherwise in the end, on whatever has these words. */
const votesShifted: Frame = {
  kind: QuestionKind.LIST,
  needs: [
    ["change", "differ"],
    ["who", "vote"],
  ],
  may: ["vote", "who", "when", ...choicesAsked],
  places: [place.among, place.anyTopic],
  timed: true,
  withWords: true,
  leads: ({ slots: { words, among, topic, year, during }, has }) =>
    (words !== undefined && topic !== undefined) ||
    ((words ?? topic) === undefined && (!has("change") || (during ?? undefined) === undefined)) ||
    (!has("change") && (during ?? words) === undefined) ||
    (topic !== undefined && !has("vote"))
      ? undefined
      : {
          path: asked("/votes/shifts", {
            text: words,
            topic: topic?.key,
            region: among?.key,
            from: during?.from ?? year,
            to: during?.to ?? year,
          }),
          sentence: `${among ? `Which of the ${among.name}` : "Who"} voted otherwise in the last than in the first of the recorded votes${topic ? ` on ${said(topic)}` : words === undefined ? "" : ` with the words “${words}”`}${timeInWords({ year: year ?? null, during: during ?? null })}`,
        },
};

/** The votes that were taken, those of all states by their choice, and who voted otherwise in the end. */
export const framesOfVoteLists: readonly Frame[] = [
  votesShifted,
  {
    kind: QuestionKind.LIST,
    needs: [["vote"]],
    may: ["count", "resolutions"],
    places: [place.anyTopic, place.process],
    timed: true,
    leads: ({ slots: { topic, process, ...timed } }) => {
      const isCommittee = process?.key.endsWith("-committee") ?? false;
      return (process !== undefined && !isCommittee) || (topic ?? process ?? timed.year ?? timed.during) === undefined
        ? undefined
        : {
            path: asked("/roll-calls", {
              topic: topic?.key,
              body: isCommittee ? "COMMITTEE" : null,
              ...byTime(timed),
            }),
            sentence: `The recorded votes${isCommittee ? " taken in committee, the First or the Third" : ""}${topic ? ` on ${said(topic)}` : ""}${timeInWords(timed)}`,
          };
    },
  },
  {
    kind: QuestionKind.LIST,
    needs: [choicesAsked],
    may: ["who", "vote", "resolutions"],
    places: [place.anyTopic],
    timed: true,
    leads: ({ slots: { topic, year, during }, has }) => {
      const [choice, second] = choicesAsked.filter(has);
      return choice === undefined || second !== undefined || (topic ?? year ?? during) === undefined
        ? undefined
        : {
            path: asked("/votes", { choice: choice.toUpperCase(), topic: topic?.key, year, ...during }),
            sentence: `The votes of all states: ${choice}${topic ? ` on ${said(topic)}` : ""}${timeInWords({ year: year ?? null, during: during ?? null })}`,
          };
    },
  },
];
