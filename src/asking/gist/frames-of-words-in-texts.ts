import { dateOrderAsked, dateOrderSaid } from "./frames-lead";
import { type Frame, place } from "./gist-frames";
import { said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import { QuestionKind } from "../question-kind";

/** The place of a text in a frame, and the same where one is needed. */
export const anyDocument = { as: "thing", of: ["Report", "Resolution"] } as const;
export const document = { ...anyDocument, needed: true } as const;

/** What texts say of words that are known by no name: `children in the reports`. */
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

/** The same without saying that they say it: `stakeholders paragraph final report`. */
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

/** What a text that is named says of a topic: `third APR, ransomware`. */
const topicInText: Frame = {
  ...topicInTexts,
  needs: [],
  may: ["say", "texts", "mention", "count", "stand", "first"],
  places: [place.topic, document],
};

/** In the order in which they are tried. */
export const framesOfWordsInTexts: readonly Frame[] = [topicInTexts, topicInText, wordsInTexts];
