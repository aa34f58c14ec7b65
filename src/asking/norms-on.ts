import { field, oneOf } from "../phrases/phrase";
import { fewWords } from "./few-words";
import { said } from "./patterns/in-address";
import { asking } from "./patterns/openings";
import { asked, pageOf } from "./patterns/page-of";
import { type Pattern, type Slots, anyForm, inOrder, thing } from "./pattern";
import { QuestionKind } from "./question-kind";

/** What stands between a list and what it is on. */
export const whatItIsOn = anyForm(
  "on|about|concerning|regarding|are about|is about|is on|deals with|concerns|protects|covers|addresses|address|that is about|relates to|deal with|that deal with|bans attacks on|prohibits attacks on|forbids attacks on|ban attacks on|prohibit attacks on|bans|prohibits|forbids|concern|concerns|protect|protects|cover|covers|were about|relate to|related to|were on",
);
/** The norms on something: the one that is called so, or those with the words. */
export const normsOn: Pattern = {
  kind: QuestionKind.LIST,
  phrase: inOrder(
    asking,
    anyForm("norm|norms"),
    whatItIsOn,
    oneOf(field<Slots, "thing">("thing", thing("Norm")), field<Slots, "words">("words", fewWords(4, "most"))),
  ),
  leads: ({ words, thing: norm }, { lexicon: { names } }) =>
    norm !== undefined
      ? { path: pageOf(norm, names), sentence: `What ${said(norm)} asks`, kind: QuestionKind.THING }
      : words === undefined
        ? undefined
        : { path: asked("/norms", { text: words }), sentence: `The norms with the words “${words}”` },
};
