/** A piece of a document as its format tells it: a paragraph, a heading, an item of a list. */
export interface Block {
  /** In one line. A number that stands before it is a part of it, as in `(a) To be guided`. */
  readonly text: string;
  /** Where it stands in the file: `line 14`, `page 3`. */
  readonly at: string;
  /** Whether the format itself says that it is a heading; where it says nothing, the text decides. */
  readonly heading?: boolean;
  /** The footnotes whose marks stand in it. */
  readonly notes?: readonly string[];
}

/** Why a file cannot be read as the text of a document, and what to do instead. */
export class UnreadText extends Error {
  override readonly name = "UnreadText";
}

/** A text in one line: spaces of every sort are one, and hyphens that do not break are hyphens. */
export const inOneLine = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\uFEFF]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/\s+/g, " ")
    .trim();
