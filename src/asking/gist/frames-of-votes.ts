import { timeInWords } from "../../dates/period";
import type { Named } from "../../names/named";
import { inSentence } from "../../names/in-sentence";
import { framesOfVoteLists } from "./frames-of-vote-lists";
import { type Frame, place } from "./gist-frames";
import { byTime } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import { rankedBy } from "../ranked-by";

/** A regional group as pages that count ask for it. */
const regionOf = ({ key }: Named): object => ({ region: key });

/** Those alone that are groups, in the same way. */
const ofCoalitions: object = { of: "COALITION" };

const mostOpposed: Frame["leads"] = ({ slots }) => ({
  path: asked("/roll-calls", { opposed: 20, ...byTime(slots) }),
  sentence: `The votes in which at least one in five voted no${timeInWords(slots)}`,
});

/** Who did something most, who voted otherwise, and how far votes are the same, in whatever order the words stand. */
export const framesOfVotes: readonly Frame[] = [
  ...framesOfVoteLists,
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
    needs: [["behalf", "say"], ["groups"]],
    may: ["behalf", "who", "say", "count"],
    places: [place.meeting, place.process, place.anyTopic],
    timed: true,
    leads: ({ slots: { topic, ...slots } }) =>
      rankedBy({ ...slots, ...(topic ? { subject: topic } : {}), ...ofCoalitions }, "speakers", "each"),
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
    may: ["vote", "resolutions", "who"],
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
    needs: [["cohesion", "contested", "fate", "adopted"]],
    may: ["vote", "who", "resolutions", "texts", "when", "most"],
    places: [{ as: "subject", of: ["Resolution"], needed: true }],
    timed: false,
    leads: ({ slots: { subject }, typed }) =>
      subject && {
        path: pageOf(subject, typed.lexicon.names),
        sentence: `How the states voted on ${subject.key}`,
      },
  },
];
