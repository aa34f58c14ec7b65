import type { TypedText } from "../../phrases/typed-text";

/** What is read in place of the words from a place up to another; undefined where they are read as they stand. */
export type InsteadOf = (typed: TypedText, at: number) => { readonly end: number; readonly words: string } | undefined;
