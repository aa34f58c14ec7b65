import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import { outcomeIn, putForward } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { whenAndWhy } from "./gist-words";
import { byTime, said } from "../patterns/in-address";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";
import { rankedBy } from "../ranked-by";

/** What was put forward, by whom, and what became of it, in whatever order the words stand. */
export const framesOfLists: readonly Frame[] = [
  {
    kind: QuestionKind.POSITION_OF_STATE,
    needs: [["sponsor", "propose"]],
    may: [...whenAndWhy],
    places: [place.state, { as: "subject", of: ["Resolution"], needed: true }],
    timed: false,
    leads: ({ slots: { state, subject }, typed }) =>
      state &&
      subject && {
        path: `${pageOf(subject, typed.lexicon.names)}#sponsors`,
        sentence: `Who put ${said(subject)} forward, and whether ${inSentence(state)} did`,
      },
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
    may: [...whenAndWhy, "who", "first", "last", "fate", "adopted", "sponsor", "weakened"],
    places: [place.anyActor, place.anyTopic],
    timed: true,
    withWords: true,
    leads: (framed) =>
      framed.slots.actor === undefined &&
      !framed.has("first") &&
      !framed.has("last") &&
      (framed.slots.words !== undefined ||
        (framed.slots.topic === undefined && outcomeIn(framed.typed.text) === undefined)) &&
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
    leads: (framed) => {
      const { actor, topic, ...slots } = framed.slots;
      // Of whose resolutions it is asked who sponsored them, no page is the answer.
      const isWho = framed.has("who") || /\bsponsors of\b/i.test(framed.typed.text);
      if (isWho && actor !== undefined) return undefined;
      // Of nothing that is named all of them are no answer.
      const isOfAll = (actor ?? topic ?? slots.year ?? slots.during) === undefined;
      if (isOfAll && !framed.has("who") && !framed.has("first") && !framed.has("last")) return undefined;
      return framed.has("who") && actor === undefined && !framed.has("first") && !framed.has("last")
        ? rankedBy({ ...slots, ...(topic ? { subject: topic } : {}) }, "sponsors", "each")
        : putForward("resolutions")(framed);
    },
  },
  {
    kind: QuestionKind.LIST,
    needs: [["sponsor"]],
    may: ["texts", "resolutions", "count"],
    places: [place.actor, place.anyTopic],
    timed: true,
    leads: putForward("resolutions"),
  },
  {
    kind: QuestionKind.LIST,
    needs: [["resolutions"]],
    may: ["count", "first", "last", "adopted", "when"],
    places: [place.anyTopic],
    timed: true,
    leads: (framed) => {
      const { topic, year, during } = framed.slots;
      return (topic ?? year ?? during) === undefined && !framed.has("first") && !framed.has("last")
        ? undefined
        : putForward("resolutions")(framed);
    },
  },
  {
    kind: QuestionKind.LIST,
    needs: [["meetings"]],
    may: ["count", "when", "first", "last", "fate"],
    places: [place.process],
    timed: true,
    leads: ({ slots: { process, ...timed } }) =>
      process === undefined && timed.year === undefined && timed.during === undefined
        ? undefined
        : {
            path: asked("/meetings", { process: process?.key, ...byTime(timed) }),
            sentence: `The meetings${process ? ` in ${inSentence(process)}` : ""}${timeInWords(timed)}`,
          },
  },
  {
    kind: QuestionKind.LIST,
    needs: [["advice"]],
    may: ["propose", "say", "count", "who"],
    places: [place.anyTopic, place.anyActor],
    timed: true,
    leads: ({ slots: { topic, actor, during, year } }) =>
      during
        ? undefined
        : {
            path: asked("/recommendations", { topic: topic?.key, by: actor?.key, year }),
            sentence: `The recommendations${actor ? ` of ${inSentence(actor)}` : ""}${topic ? ` on ${said(topic)}` : ""}${timeInWords({ year: year ?? null })}`,
          },
  },
];
