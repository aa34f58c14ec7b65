import { field, oneOf, optional } from "../phrases/phrase";
import { said } from "./in-address";
import { the } from "./openings";
import { asked } from "./page-of";
import { type Pattern, type Slots, anyForm, inOrder, slot, thing } from "./pattern";
import { QuestionKind } from "./question-kind";

const anyText = thing("Report", "Resolution");
/** A text by a name that no other one bears, such as “the 2021 report”, of which there are two, and that does not leave open which is meant. */
const text = field<Slots, "thing">("thing", {
  ...anyText,
  hear: (typed, at) => {
    const heard = anyText.hear(typed, at);
    return heard.filter(({ value, end }) => heard.every((other) => other.end !== end || other.value === value));
  },
});
const paragraphs = anyForm(
  "which paragraphs|what paragraphs|which parts|what parts|where|paragraphs|passages|the paragraphs|list paragraphs|show me the paragraphs|show me paragraphs|find paragraphs|which passages|what language|the language|all paragraphs|the passages",
);
const on = anyForm(
  "on|about|deal with|deals with|dealing with|that deal with|address|addresses|addressing|that mention|mention|mentions|mentioning|discuss|cover|covers|refer to|referring to|are about|treat|treats|speak of|talk about|concern|concerning|is|are|say about",
);

/** What one text says of something: its paragraphs, by their topic, and by their words where no topic is called so. */
export const patternsWithin: readonly Pattern[] = [
  {
    kind: QuestionKind.TEXTS_THAT_MENTION,
    phrase: oneOf(
      inOrder(optional(paragraphs), optional(anyForm("on|about")), slot.topic, anyForm("in|of|within"), text),
      inOrder(paragraphs, anyForm("in|of|from"), text, on, oneOf(slot.topic, slot.rest)),
      inOrder(anyForm("where does|where did|does|did|how does|how did"), text, on, oneOf(slot.topic, slot.rest)),
      inOrder(
        anyForm("where is|where are|is|are|what about"),
        slot.topic,
        optional(anyForm("mentioned|discussed|addressed|covered")),
        anyForm("in"),
        text,
      ),
      inOrder(text, anyForm("on|about"), slot.topic),
      inOrder(the, slot.topic, anyForm("language|paragraphs|passages|wording|text"), anyForm("in|of"), text),
    ),
    leads: ({ topic, words, thing: its }) =>
      its === undefined || (topic === undefined && words === undefined)
        ? undefined
        : {
            path: asked("/paragraphs", { topic: topic?.key, text: topic ? null : words, document: its.key }),
            sentence: `What ${its.key} says of ${topic ? said(topic) : `“${words ?? ""}”`}, paragraph by paragraph`,
          },
  },
];
