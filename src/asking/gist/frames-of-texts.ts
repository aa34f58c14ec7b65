import { dateOrderAsked, dateOrderSaid } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { type GistWord, sides } from "./gist-words";
import { said } from "../patterns/in-address";
import { anyDocument, document, framesOfWordsInTexts } from "./frames-of-words-in-texts";
import { asked, pageOf } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

const laterReport = { as: "later", of: ["Report"] } as const;
const sidesOrTime: readonly GistWord[] = ["timeline", "say", "vote", ...sides];

/** What texts say, in whatever order the words stand. */
const framesOfPassages: readonly Frame[] = [
  {
    kind: QuestionKind.THING,
    needs: [["timeline", "change"], sidesOrTime],
    may: [...sidesOrTime, "count"],
    places: [place.topic],
    timed: false,
    leads: ({ slots: { topic } }) =>
      topic && {
        path: `/topics/${topic.key}/years`,
        sentence: `What was said and voted on ${said(topic)}, year by year`,
      },
  },
  {
    kind: QuestionKind.FATE,
    needs: [["weakened", "strengthened"]],
    may: ["texts", "say", "change"],
    places: [place.anyTopic, anyDocument],
    timed: false,
    leads: ({ slots: { topic, thing }, has }) => {
      const change = has("weakened") ? "weakened" : "strengthened";
      return has("weakened") && has("strengthened")
        ? undefined
        : {
            path: asked("/lineages", { topic: topic?.key, document: thing?.key, change: change.toUpperCase() }),
            sentence: `The passages${topic ? ` on ${said(topic)}` : ""} that were ${change}${thing ? ` and pass through ${thing.key}` : ""}`,
          };
    },
  },
  {
    kind: QuestionKind.FATE,
    needs: [["fate", "change", "adopted"]],
    may: ["texts", "say", "propose", "change", "differ", "fate", "adopted"],
    places: [place.topic, document, laterReport],
    timed: false,
    leads: ({ slots: { topic, thing, later } }) => {
      const text = later ?? thing;
      return (
        topic &&
        text && {
          path: asked("/lineages", { topic: topic.key, document: text.key }),
          sentence: `The passages on ${said(topic)} that pass through ${text.key}, each followed from draft to draft`,
        }
      );
    },
  },
  {
    kind: QuestionKind.FATE,
    needs: [["fate", "change", "adopted", "weakened", "strengthened"]],
    may: ["texts", "say", "change", "differ", "fate", "adopted", "propose", "when", "why"],
    places: [{ as: "subject", of: ["Lineage", "Proposal"], needed: true }, document, laterReport],
    timed: false,
    leads: ({ slots: { subject }, typed }) =>
      subject && { path: pageOf(subject, typed.lexicon.names), sentence: `What became of “${subject.name}”` },
  },
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["change", "differ", "adopted", "fate", "weakened", "strengthened"]],
    may: ["texts", "say", "change", "differ", "adopted", "fate", "alike", "propose"],
    places: [{ as: "thing", of: ["Report"], needed: true }, laterReport],
    timed: false,
    leads: ({ slots: { thing, later: last }, has, typed }) => {
      if (has("propose")) return undefined;
      // What became of a draft is told by the passages that pass through it.
      if (last === undefined && thing && has("adopted") && /\bdraft\b|\bRev\b/.test(thing.name))
        return {
          kind: QuestionKind.FATE,
          path: asked("/lineages", { document: thing.key }),
          sentence: `The passages that pass through ${thing.key}, each followed from draft to draft`,
        };
      // What changed is told at the later text.
      const later = last ?? thing;
      return (
        later && {
          path: `${pageOf(later, typed.lexicon.names)}#changes`,
          sentence: `What ${later.key} changed of the text before it`,
        }
      );
    },
  },
  {
    kind: QuestionKind.FATE,
    needs: [["texts"], ["change", "fate"]],
    may: ["when", "say"],
    places: [place.topic],
    timed: false,
    leads: ({ slots: { topic } }) =>
      topic && {
        path: asked("/lineages", { topic: topic.key }),
        sentence: `The passages on ${said(topic)}, each followed from draft to draft`,
      },
  },
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    needs: [
      ["texts", "resolutions", "mention"],
      ["say", "mention"],
    ],
    may: ["count", "first", "last", "when"],
    places: [place.anyTopic],
    timed: false,
    withWords: true,
    leads: ({ slots: { topic, words }, has }) =>
      (topic === undefined) !== (words === undefined)
        ? {
            path: asked("/paragraphs", {
              topic: topic?.key,
              text: words,
              type: has("resolutions") && !has("texts") ? "Resolution" : null,
              ...dateOrderAsked(has),
            }),
            sentence: `What the ${has("resolutions") && !has("texts") ? "resolutions" : "texts"} say of ${topic ? said(topic) : `“${words ?? ""}”`}, paragraph by paragraph${dateOrderSaid(has)}`,
          }
        : undefined,
  },
];

/** The text itself: `operative part of A/RES/80/16`. */
const textItself: Frame = {
  kind: QuestionKind.THING,
  needs: [["texts"]],
  may: ["say", "when"],
  places: [document],
  timed: false,
  leads: ({ slots: { thing }, typed }) =>
    thing && !/\bdrafts\b/i.test(typed.text)
      ? { path: pageOf(thing, typed.lexicon.names), sentence: `${thing.key}: what it says` }
      : undefined,
};

/** What texts say, whichever way it is asked, in the order in which it is tried. */
export const framesOfTexts: readonly Frame[] = [...framesOfPassages, ...framesOfWordsInTexts, textItself];
