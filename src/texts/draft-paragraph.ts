import type { Block } from "./block";
import type { ReadParagraph } from "./text";

/** A paragraph while it is read: its own words and the paragraphs within it, in their order. */
export class DraftParagraph {
  readonly #pieces: (string | DraftParagraph)[] = [];
  readonly #notes: string[] = [];

  constructor(
    readonly number: string | null,
    readonly is: ReadParagraph["is"],
    readonly section: string | null,
    readonly at: string,
    /** What stands before it where it is told within another one, such as `(a)`. */
    readonly mark = "",
  ) {}

  /** More of its own words. */
  add({ text, notes = [] }: Pick<Block, "text" | "notes">): void {
    if (text !== "") this.#pieces.push(text);
    this.#notes.push(...notes);
  }

  /** A paragraph within it. */
  hold(part: DraftParagraph): void {
    this.#pieces.push(part);
  }

  get own(): string {
    return this.#pieces.filter((piece) => typeof piece === "string").join("\n");
  }

  get whole(): string {
    return this.#pieces
      .map((piece) => (typeof piece === "string" ? piece : `${piece.mark} ${piece.whole}`.trim()))
      .join("\n");
  }

  /** As it was read, at its place in the document. */
  done(place: number): ReadParagraph {
    const { number, is, section, at, own, whole } = this;
    return { number, is, section, at, own, whole, notes: this.#notes, place };
  }
}
