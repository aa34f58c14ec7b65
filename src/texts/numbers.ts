import type { Heading } from "./heading";
import type { Marker } from "./marker";
import type { ReadParagraph, ReadText } from "./text";

/** How the paragraphs of a document are numbered, from one part of it to the next: `PP3`, `OP4`, `27`, `Annex C, 9`, `Annex, article 7(1)`. */
export class Numbers {
  /** What stands before a number in this part: `Annex C, `. */
  #part = "";
  /** The article that is being read, as it is cited, and whether its first words have come. */
  #article: { readonly number: string; readonly begun: boolean } | undefined;
  /** The last preambular paragraph without a number, and the last figure. */
  #last = { preambular: 0, figure: 0 };
  #headedSince = false;
  #preamble: boolean;
  readonly #given = new Set<string>();

  constructor(private readonly is: ReadText["is"]) {
    this.#preamble = is === "RESOLUTION";
  }

  get preamble(): boolean {
    return this.#preamble;
  }

  get inArticle(): boolean {
    return this.#article !== undefined;
  }

  /** What a paragraph is that begins now. */
  get sort(): ReadParagraph["is"] {
    if (this.#preamble) return "PREAMBULAR";
    return this.#isOperative ? "OPERATIVE" : "NUMBERED";
  }

  preambleOver(): void {
    this.#preamble = false;
  }

  /** An annex counts anew, and within an article figures are items of it. */
  headed({ is, label, text }: Heading): void {
    this.#headedSince = true;
    if (is === "PLAIN" && /^Preamble$/i.test(text)) this.#preamble = true;
    if (is === "CHAPTER" || is === "PART") this.#article = undefined;
    if (is === "ARTICLE") {
      this.#article = { number: `${this.#part}article ${label}`, begun: false };
      this.#preamble = false;
    }
    if (is === "ANNEX") this.#annex(/^app/i.test(text) ? "Appendix" : "Annex", label);
  }

  #annex(word: string, label: string): void {
    // An annex without a label behind another without one is the annex of that.
    const within = label === "" && this.#part.startsWith(`${word}, `);
    this.#part = within ? `${this.#part}${word.toLowerCase()}, ` : `${`${word} ${label}`.trim()}, `;
    [this.#article, this.#preamble, this.#last] = [undefined, false, { preambular: 0, figure: 0 }];
  }

  /** The number of the article that now begins; undefined where none does. */
  articleBegun(): string | undefined {
    if (this.#article?.begun !== false) return undefined;
    this.#article = { ...this.#article, begun: true };
    return this.#unique(this.#article.number);
  }

  /** Whether a figure stands for an item: of an article, or where a list of figures stands within a paragraph, which counts from 1 with no heading before it. */
  isItem({ is, name }: Marker): boolean {
    if (is !== "FIGURE") return false;
    if (this.inArticle) return true;
    const value = Number(name);
    return !this.#headedSince && this.#last.figure > 1 && value < this.#last.figure;
  }

  /** The number of a paragraph with this marker. */
  next({ name, suffix, is }: Marker): string {
    if (is === "PREAMBULAR") return this.#unique(`${this.#part}PP${name}${suffix}`);
    this.#preamble = false;
    if (is !== "DECIMAL") this.#last.figure = Number(name);
    this.#headedSince = false;
    return this.#unique(`${this.#part}${this.#isOperative ? "OP" : ""}${name}${suffix}`);
  }

  /** The number of an item that stands in no paragraph. */
  apart = ({ name, suffix }: Marker): string => this.#unique(`${this.#part}(${name})${suffix}`);

  /** The number of an item within a paragraph: `OP4(a)(i)`. */
  within = (outer: string | null, way: readonly string[]): string | null =>
    outer === null ? null : this.#unique([outer, ...way].join(""));

  /** The number that a paragraph has though none is printed: in a preamble, or as the only operative paragraph; undefined where it goes on with what was open. */
  unnumbered(text: string, open: boolean): string | undefined {
    if (!this.#preamble || (open && /^\p{Ll}/u.test(text))) return undefined;
    if (this.#part === "" && /\.["”’]?$/.test(text)) {
      this.#preamble = false;
      return this.#unique("OP1");
    }
    this.#last.preambular++;
    return this.#unique(`${this.#part}PP${this.#last.preambular}`);
  }

  get #isOperative(): boolean {
    return this.is === "RESOLUTION" && this.#part === "";
  }

  /** No two paragraphs of a document have one number: what comes again is told apart. */
  #unique(number: string): string {
    let its = number;
    for (let again = 2; this.#given.has(its); again++) its = `${number} [${again}]`;
    this.#given.add(its);
    return its;
  }
}
