import { timeInWords } from "../dates/period";
import type { Named } from "../names/named";
import { inSentence } from "../names/in-sentence";
import { type Frame, place } from "./gist-frames";
import { choicesAsked } from "./gist-words";
import { byTime, said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { QuestionKind } from "./question-kind";
import { rankedBy } from "./ranked-by";

/** A regional group as pages that count ask for it. */
const regionOf = ({ key }: Named): object => ({ region: key });

const mostOpposed: Frame["leads"] = ({ slots }) => ({
  path: asked("/roll-calls", { opposed: 20, ...byTime(slots) }),
  sentence: `The votes in which at least one in five voted no${timeInWords(slots)}`,
});

/** Who voted otherwise in the end, on whatever has these words. */
const votesShifted: Frame = {
  kind: QuestionKind.LIST,
  needs: [["change"], ["who", "vote"]],
  may: ["vote", "who", "when"],
  places: [place.among, place.anyTopic],
  timed: true,
  withWords: true,
  leads: ({ slots: { words, among, topic, year, during }, has }) =>
    (words === undefined) === (topic === undefined) || (topic !== undefined && !has("vote"))
      ? undefined
      : {
          path: asked("/votes/shifts", {
            text: words,
            topic: topic?.key,
            region: among?.key,
            from: during?.from ?? year,
            to: during?.to ?? year,
          }),
          sentence: `${among ? `Which of the ${among.name}` : "Who"} voted otherwise in the last than in the first of the recorded votes ${topic ? `on ${said(topic)}` : `with the words “${words ?? ""}”`}${timeInWords({ year: year ?? null, during: during ?? null })}`,
        },
};

/** Who did something most, who voted otherwise, and how far votes are the same, in whatever order the words stand. */
export const framesOfVotes: readonly Frame[] = [
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
  {
    kind: QuestionKind.LIST,
    needs: [["contested"], ["vote", "resolutions"]],
    may: ["most"],
    places: [],
    timed: true,
    leads: mostOpposed,
  },
  {
    kind: QuestionKind.LIST,
    needs: [["most"], ["no"]],
    may: ["resolutions", "vote"],
    places: [],
    timed: true,
    leads: mostOpposed,
  },
  {
    kind: QuestionKind.LIST,
    needs: [
      ["most", "least"],
      ["say", "propose", "sponsor"],
    ],
    may: ["who", "count", "resolutions"],
    places: [place.meeting, place.process, place.anyTopic, place.among],
    timed: true,
    leads: ({ slots: { topic, among, ...slots }, has }) =>
      has("most") && has("least")
        ? undefined
        : rankedBy(
            { ...slots, ...(topic ? { subject: topic } : {}), ...(among ? regionOf(among) : {}) },
            has("sponsor") ? "sponsors" : has("propose") ? "proposers" : "speakers",
            has("least") ? "fewest" : "most",
          ),
  },
  {
    kind: QuestionKind.LIST,
    needs: [["say"]],
    may: ["who", "count"],
    places: [{ ...place.among, needed: true }, place.meeting, place.process, place.anyTopic],
    timed: true,
    leads: ({ slots: { topic, among, ...slots } }) =>
      among && rankedBy({ ...slots, ...(topic ? { subject: topic } : {}), ...regionOf(among) }, "speakers", "each"),
  },
  {
    kind: QuestionKind.THING,
    needs: [["cohesion"]],
    may: ["vote", "resolutions"],
    places: [{ as: "actor", of: ["Coalition"], needed: true }],
    timed: false,
    leads: ({ slots: { actor }, typed }) =>
      actor && {
        path: `${pageOf(actor, typed.lexicon.names)}#cohesion`,
        sentence: `How far the votes of ${inSentence(actor)} are the same`,
      },
  },
  {
    kind: QuestionKind.THING,
    needs: [["cohesion"]],
    may: ["vote", "who"],
    places: [{ as: "subject", of: ["Resolution"], needed: true }],
    timed: false,
    leads: ({ slots: { subject }, typed }) =>
      subject && {
        path: pageOf(subject, typed.lexicon.names),
        sentence: `How the states voted on ${subject.key}`,
      },
  },
];
