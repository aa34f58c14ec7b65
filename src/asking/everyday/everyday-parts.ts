import type { QuestionKind } from "../question-kind";

/** What is asked in everyday words, and the page that answers. */
export interface Everyday {
  /** The whole question, in small letters and without courtesies. */
  readonly asks: RegExp;
  readonly kind?: QuestionKind;
  readonly path: string;
  readonly sentence: string;
  /** What of it the page leaves out, with what is to be said of that. */
  readonly told?: { readonly words: RegExp; readonly note: string };
}

/** What a reader calls the whole of it who knows no name for it. */
export const allOfIt =
  "(?:it all|it|all of it|all of this|all of that|all this|all that|this all|this|that|these|everything|they all|they|(?:all )?(?:of )?(?:the|these|this|those|that) (?:whole )?(?:un |cyber |un cyber |cybersecurity )*(?:talks|talk|thing|debates?|discussions?|negotiations?|process|story|conversation|business|affair|work|topic|issue|saga|norms debate)|(?:the )?(?:un )?(?:cyber ?security |cyber )?(?:talks|debate|discussions|diplomacy|negotiations)|cyber ?security|cyber norms|cyber)";
const where =
  "(?: (?:at|in|by|on|about|inside) (?:the )?(?:un|united nations|cyber|cyber ?space|cyber ?security|general assembly|here|internet|world|this|it|earth))*";
/** A question in any of these forms. */
export const asks = (...forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join("|")})${where}$`);
/** Whoever it may be that does something there. */
export const theStates =
  "(?:they|states|countries|governments|(?:the )?(?:un )?members|(?:the )?member states|people|everyone|delegations|both sides|the two sides|the great powers)";
/** Of whom it is asked. */
export const someone =
  "(?:who|whom|(?:which|what|any|have any|did any|has any) (?:countries|states|country|state|government|governments)|(?:has|have|did) (?:anyone|anybody|any (?:country|state)|some countries|states|countries)|(?:countries|states) (?:that|which|who))";

/** What is asked of an order in which no list stands. */
export const unranked = {
  words: /\b((?:the )?(?:most|least)(?: \w+)?|(?:the )?(?:largest|biggest|smallest|strongest|fewest))\b/i,
  note: "The list stands in no such order: the numbers are in its columns, or on the page of each.",
};
