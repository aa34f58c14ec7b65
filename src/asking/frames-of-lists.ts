import { timeInWords } from "../dates/period";
import { inSentence } from "../names/in-sentence";
import { putForward, statementsLed } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { whenAndWhy, sides } from "./gist-words";
import { byTime, said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { QuestionKind } from "./question-kind";
import { rankedBy } from "./ranked-by";

/** What was said and put forward, by whom most, least or first, in whatever order the words stand. */
export const framesOfLists: readonly Frame[] = [
  {
    kind: QuestionKind.LIST,
    needs: [["contested"], ["vote", "resolutions"]],
    may: ["most"],
    places: [],
    timed: true,
    leads: ({ slots }) => ({
      path: asked("/roll-calls", { opposed: 20, ...byTime(slots) }),
      sentence: `The votes in which at least one in five voted no${timeInWords(slots)}`,
    }),
  },
  {
    kind: QuestionKind.LIST,
    needs: [
      ["most", "least"],
      ["say", "propose", "sponsor"],
    ],
    may: ["who", "count", "resolutions"],
    places: [place.meeting, place.process, place.anyTopic],
    timed: true,
    leads: ({ slots: { topic, ...slots }, has }) =>
      has("most") && has("least")
        ? undefined
        : rankedBy(
            { ...slots, ...(topic ? { subject: topic } : {}) },
            has("sponsor") ? "sponsors" : has("propose") ? "proposers" : "speakers",
            has("least") ? "fewest" : "most",
          ),
  },
  {
    kind: QuestionKind.FATE,
    needs: [["propose", "fate"]],
    may: [...whenAndWhy, "who", "first", "fate", "adopted"],
    places: [place.proposal],
    timed: false,
    leads: ({ slots: { thing }, typed }) =>
      thing && {
        path: pageOf(thing, typed.lexicon.names),
        sentence: `Who put forward “${thing.name}”, and what became of it`,
      },
  },
  {
    kind: QuestionKind.LIST,
    needs: [["propose"]],
    may: [...whenAndWhy, "who", "first", "last", "fate", "adopted"],
    places: [place.anyActor, place.anyTopic],
    timed: true,
    withWords: true,
    leads: (framed) =>
      framed.slots.actor === undefined &&
      !framed.has("first") &&
      !framed.has("last") &&
      (framed.slots.words === undefined || !framed.has("fate"))
        ? undefined
        : putForward("proposals")(framed),
  },
  {
    kind: QuestionKind.FATE,
    needs: [["fate"]],
    may: [...whenAndWhy, "adopted"],
    places: [place.actor, place.topic],
    timed: true,
    leads: putForward("proposals"),
  },
  {
    kind: QuestionKind.LIST,
    needs: [["sponsor"], ["first", "last", "resolutions", "when", "count"]],
    may: [...whenAndWhy, "who", "adopted"],
    places: [place.anyActor, place.anyTopic],
    timed: true,
    leads: putForward("resolutions"),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["say", ...sides]],
    may: [...whenAndWhy, "first", "last", ...sides],
    places: [place.actor, place.anySubject, place.meeting, place.process],
    timed: true,
    withWords: true,
    leads: (framed) =>
      framed.slots.subject === undefined && !framed.has("say") && !framed.has("stand")
        ? undefined
        : statementsLed(framed),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [],
    may: [],
    places: [place.actor],
    timed: true,
    withWords: true,
    leads: (framed) => (framed.isAbout ? statementsLed(framed) : undefined),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [
      ["first", "last"],
      ["say", ...sides],
    ],
    may: ["who", "when", ...sides],
    places: [place.anySubject, place.meeting, place.process],
    timed: true,
    withWords: true,
    leads: (framed) => ((framed.slots.subject ?? framed.slots.words) === undefined ? undefined : statementsLed(framed)),
  },
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["differ", "alike", "say", ...sides]],
    may: ["say", ...sides],
    places: [place.group, place.otherGroup, { ...place.topic, needed: true }],
    timed: true,
    leads: ({ slots: { actor, thing, topic, ...timed } }) =>
      actor && thing && topic && actor !== thing
        ? {
            path: `/statements?actor=${encodeURIComponent(actor.key)}&actor=${encodeURIComponent(thing.key)}&${asked("", { topic: topic.key, ...byTime(timed) }).slice(1)}`,
            sentence: `What ${inSentence(actor)} said about ${said(topic)}${timeInWords(timed)}, and what ${inSentence(thing)} did`,
          }
        : undefined,
  },
];
