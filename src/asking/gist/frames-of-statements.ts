import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { statementsLed } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { whenAndWhy, sides } from "./gist-words";
import { bySubject, byTime, said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

/** What was said, by whom and on whose behalf, in whatever order the words stand. */
export const framesOfStatements: readonly Frame[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["dissociated"]],
    may: ["who", "say", "texts", "when", "why", "count", "resolutions"],
    places: [place.anyActor, place.anySubject, place.meeting, place.process],
    timed: true,
    leads: ({ slots: { actor, subject, meeting, process, ...timed } }) => ({
      path: asked("/statements", {
        actor: actor?.key,
        ...bySubject(subject),
        act: "DISSOCIATED",
        meeting: meeting?.key,
        process: process?.key,
        ...byTime(timed),
      }),
      sentence: `What ${actor ? inSentence(actor) : "anybody"} dissociated itself from${subject ? `, on ${said(subject)}` : ""}${timeInWords(timed)}`,
    }),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["say", ...sides]],
    may: [...whenAndWhy, "first", "last", ...sides],
    places: [place.actor, place.anySubject, place.meeting, place.process],
    timed: true,
    withWords: true,
    leads: (framed) =>
      framed.slots.subject === undefined &&
      !framed.has("say") &&
      !framed.has("stand") &&
      !/^\W*what\b/i.test(framed.typed.text)
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
    needs: [["change"], ["say", ...sides]],
    may: [...sides, "when"],
    places: [place.group, place.subject],
    timed: true,
    leads: (framed) => statementsLed({ ...framed, has: (word) => word === "first" }),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [],
    may: [],
    places: [place.group, place.subject],
    timed: true,
    leads: statementsLed,
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["say"]],
    may: ["who"],
    places: [place.anySubject, place.meeting, place.process],
    timed: true,
    withWords: true,
    // Words beside a subject are mostly none that were said.
    leads: (framed) =>
      (framed.slots.words === undefined) === (framed.slots.subject === undefined) ? undefined : statementsLed(framed),
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [],
    may: [],
    places: [],
    timed: true,
    withWords: true,
    leads: (framed) =>
      framed.isAbout && /^(?:(?:is|are|was|were) there )?(?:anything|something)\b/i.test(framed.typed.text)
        ? statementsLed(framed)
        : undefined,
  },
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["say"]],
    may: ["count"],
    places: [{ ...place.meeting, needed: true }],
    timed: true,
    leads: statementsLed,
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
    kind: QuestionKind.SAID_BY_ACTOR,
    needs: [["behalf"]],
    may: ["who", "say", "groups", ...whenAndWhy, ...sides],
    places: [
      { ...place.otherGroup, of: ["State", "Organisation"] },
      { ...place.group, of: ["Coalition"] },
      place.anySubject,
      place.meeting,
      place.process,
    ],
    timed: true,
    leads: (framed) => statementsLed(framed),
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
