import { asked } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { type FormOfShape, type Shape, shapedAs } from "./shape-of";

const whoever =
  "(?:who|which (?:states?|country|countries|delegations?|governments?)|what (?:states?|country|countries)|did (?:anyone|anybody|any (?:state|country))|has (?:anyone|anybody|any (?:state|country))|(?:what|any) (?:objections?|opposition|reservations?|criticism)(?: (?:was|were|is|are) there)?)";
const against =
  "(?:objected|object|objections|opposed|oppose|rejected|reject|against|dissociated|dissociate|disassociated|distanced|distance|distancing|criticised|criticise|reservations?|problem|problems|issue|unhappy|disagreed|disagree|block|blocked|refused|refuse|accept|took exception|take exception|delete|deleted|deletion)";
const small =
  "(?:to|with|from|of|on|about|over|had|has|have|a|an|any|its|it|itself|themselves|the|is|was|were|spoke|speak|voted|not|did|raised|voiced|expressed|asked|wanted|for|could|in|some|and)";
const spoke =
  "(?:(?:said|say|spoke|speak|spoken|commented|comment|stated|state|argued)(?: (?:anything|something))? (?:on|about|of|to)|mentioned|mention|referred to|refer to|named|raised|quoted|cited|supported|support|backed|defended|welcomed)";
/** A paragraph by its number, where it is not said of which text. */
const numbered = "(?:the )?{words}(?: of (?:the|that|this) (?:report|draft|text))?";

/** What was said of a paragraph of which only the number is known: it is looked for in what was said. */
const saidOf =
  (stance?: "OPPOSE" | "SUPPORT") =>
  (_: unknown, __: Shape, words?: string): Leads | undefined => {
    const number = /^para(?:graph)?s? (\d{1,3}[a-z]?)$/i.exec(words ?? "")?.[1];
    const text = `paragraph ${number ?? ""}`;
    return number === undefined
      ? undefined
      : {
          path: asked("/statements", { text, stance }),
          sentence: `What was said ${stance === "OPPOSE" ? "against something " : ""}with the words “${text}”: write of which text it is, as in “${text} of A/79/214”`,
        };
  };

const form = (did: string): FormOfShape => shapedAs(`${whoever} (?:${small} )*${did} (?:${small} )*${numbered}`);

/** Who spoke of a paragraph, or against it, that is called by its number alone. */
export const shapesOfParagraphs: readonly AskedInShape[] = [
  { kind: QuestionKind.SAID_BY_ACTOR, form: form(against), leads: saidOf("OPPOSE") },
  { kind: QuestionKind.SAID_BY_ACTOR, form: form(spoke), leads: saidOf() },
];
