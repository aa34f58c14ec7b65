/** One paragraph of a document as it was read, with the paragraphs within it. */
export interface ReadParagraph {
  /** As it is cited: `PP3`, `OP4`, `OP4(a)`, `27`, `Annex C, 9`, `Annex, article 7(1)`; null where it has none. */
  readonly number: string | null;
  /** Whether it is preambular, operative, numbered, or neither. */
  readonly is: "PREAMBULAR" | "OPERATIVE" | "NUMBERED" | "UNNUMBERED";
  /** The part of the document: `preamble`, `operative`, or the headings above it. */
  readonly section: string | null;
  /** Its own words, without those of the paragraphs within it; empty where it has none of its own. */
  readonly own: string;
  /** All its words, those of the paragraphs within it in their place. */
  readonly whole: string;
  /** The footnotes to it. */
  readonly notes: readonly string[];
  /** Where it begins in the file: `line 14`, `page 3`. */
  readonly at: string;
  /** Its place in the document, from 1. */
  readonly place: number;
}

/** What a document says of itself before its text begins. */
export interface Head {
  readonly symbol: string | null;
  readonly title: string | null;
  /** When it was adopted or issued: an ISO day, as far as it says so. */
  readonly date: string | null;
}

/** A document as it was read. */
export interface ReadText extends Head {
  /** What the General Assembly or another body says of itself is a resolution; everything else is a report. */
  readonly is: "RESOLUTION" | "REPORT";
  readonly paragraphs: readonly ReadParagraph[];
  /** What was read and is no part of a paragraph: headings, formulas, the lines before the text. */
  readonly beside: readonly { readonly text: string; readonly at: string }[];
}
