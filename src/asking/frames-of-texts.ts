import { dateOrderAsked, dateOrderSaid } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { said } from "./in-address";
import { asked, pageOf } from "./page-of";
import { QuestionKind } from "./question-kind";

const anyDocument = { as: "thing", of: ["Report", "Resolution"] } as const;
const document = { ...anyDocument, needed: true } as const;

/** What texts say, in whatever order the words stand. */
const framesOfPassages: readonly Frame[] = [
  {
    kind: QuestionKind.THING,
    needs: [["timeline"]],
    may: ["stand", "say", "support", "oppose", "count"],
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
    may: ["texts", "say", "propose"],
    places: [place.topic, document],
    timed: false,
    leads: ({ slots: { topic, thing } }) =>
      topic &&
      thing && {
        path: asked("/lineages", { topic: topic.key, document: thing.key }),
        sentence: `The passages on ${said(topic)} that pass through ${thing.key}, each followed from draft to draft`,
      },
  },
  {
    kind: QuestionKind.DIFFERENCES,
    needs: [["change", "differ"]],
    may: ["texts", "say"],
    places: [
      { as: "thing", of: ["Report"], needed: true },
      { as: "later", of: ["Report"] },
    ],
    timed: false,
    leads: ({ slots: { thing, later: last }, typed }) => {
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

/** The same of words that are known by no name: `children in the reports`. */
const wordsInTexts: Frame = {
  kind: QuestionKind.TEXTS_THAT_MENTION,
  needs: [["texts"]],
  may: ["say", "mention", "count", "first", "last", "when"],
  places: [anyDocument],
  timed: false,
  withWords: true,
  leads: ({ slots: { words, thing }, has }) =>
    words === undefined
      ? undefined
      : {
          path: asked("/paragraphs", { text: words, document: thing?.key, ...dateOrderAsked(has) }),
          sentence: `What ${thing ? thing.key : "the texts"} say${thing ? "s" : ""} of “${words}”, paragraph by paragraph${dateOrderSaid(has)}`,
        },
};

/** What is asked of texts without saying that they say it: `stakeholders paragraph final report`. */
const topicInTexts: Frame = {
  kind: QuestionKind.TEXTS_THAT_MENTION,
  needs: [["texts", "mention"]],
  may: ["say", "count", "first", "last"],
  places: [place.topic, anyDocument],
  timed: false,
  leads: ({ slots: { topic, thing }, has }) =>
    topic && {
      path: asked("/paragraphs", { topic: topic.key, document: thing?.key, ...dateOrderAsked(has) }),
      sentence: `What ${thing ? thing.key : "the texts"} say${thing ? "s" : ""} of ${said(topic)}, paragraph by paragraph${dateOrderSaid(has)}`,
    },
};

/** What a text that is named says of a topic, whatever else is written: `third APR, ransomware`. */
const topicInText: Frame = {
  ...topicInTexts,
  needs: [],
  may: ["say", "texts", "mention", "count", "stand", "first"],
  places: [place.topic, document],
};

/** What texts say, whichever way it is asked, in the order in which it is tried. */
export const framesOfTexts: readonly Frame[] = [...framesOfPassages, topicInTexts, topicInText, wordsInTexts];
