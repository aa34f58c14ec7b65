import { dateOrderAsked, dateOrderSaid } from "./frames-lead";
import { framesOfLists } from "./frames-of-lists";
import { framesOfStates } from "./frames-of-states";
import { type Frame, place } from "./gist-frames";
import { said } from "./in-address";
import { asked } from "./page-of";
import { QuestionKind } from "./question-kind";

/** What texts say, in whatever order the words stand. */
const framesOfTexts: readonly Frame[] = [
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

/** In the order in which they are tried. */
export const frames: readonly Frame[] = [...framesOfStates, ...framesOfLists, ...framesOfTexts];
