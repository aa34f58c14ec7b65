import type { Block } from "./block";
import { DraftParagraph } from "./draft-paragraph";
import { type Heading, Headings, headingOf } from "./heading";
import { Levels } from "./levels";
import { type Marker, markerOf } from "./marker";
import { Numbers } from "./numbers";
import type { ReadText } from "./text";

const closes = /^\d{1,4}(?:st|nd|rd|th) (?:\(resumed\) )?(?:plenary )?meeting(?: \d{1,2} \w+ \d{4})?$/i;
const formula =
  /^(?:Have agreed as follows|The (?:States Parties|Contracting Parties|Parties|High Contracting)[^.]*,$)/;

/** The text of a document, piece by piece, from where it begins. */
export class Body {
  readonly #all: DraftParagraph[] = [];
  readonly #beside: Block[] = [];
  readonly #headings = new Headings();
  readonly #levels = new Levels();
  readonly #numbers: Numbers;
  /** The paragraph that is being read, from the outermost to the one within. */
  #open: DraftParagraph[] = [];
  #ended = true;
  /** Between the signature of a resolution and its annex. */
  #closed = false;

  constructor(is: ReadText["is"]) {
    this.#numbers = new Numbers(is);
  }

  read(block: Block, next: Block | undefined): void {
    const found = markerOf(block.text);
    const heading = this.#headingIn(block, found !== undefined);
    if (heading?.is !== "ANNEX" && (this.#closed || closes.test(block.text))) this.#close(block);
    else if (heading !== undefined) this.#head(block, heading);
    else if (formula.test(block.text)) this.#formula(block);
    else if (found === undefined) this.#plain(block);
    else this.#numbered(block, found, next);
    this.#ended = heading !== undefined || /[.;:,!?]["”’)\]]*$/.test(block.text);
  }

  done(): Pick<ReadText, "paragraphs" | "beside"> {
    const said = this.#all.filter(({ whole }) => whole !== "");
    return { paragraphs: said.map((one, index) => one.done(index + 1)), beside: this.#beside };
  }

  /** In a preamble only what is labelled, or what the format says, is a heading: its paragraphs have no numbers either. */
  #headingIn(block: Block, isNumbered: boolean): Heading | undefined {
    if (isNumbered && block.heading !== true) return undefined;
    const heading = headingOf(block, { ended: this.#ended, awaited: this.#headings.awaitsTitle });
    return heading?.is === "PLAIN" && block.heading !== true && this.#numbers.preamble ? undefined : heading;
  }

  #close(block: Block): void {
    this.#closed = true;
    this.#open = [];
    this.#beside.push(block);
  }

  #head(block: Block, heading: Heading): void {
    this.#closed = false;
    this.#open = [];
    this.#headings.take(heading);
    this.#numbers.headed(heading);
    this.#beside.push(block);
  }

  #formula(block: Block): void {
    this.#beside.push(block);
    this.#open = [];
    if (block.text.startsWith("Have agreed")) this.#numbers.preambleOver();
  }

  #numbered(block: Block, { marker, rest }: { marker: Marker; rest: string }, next: Block | undefined): void {
    this.#beginArticle(block.at);
    const inner = markerOf(rest);
    const twice = inner?.marker.is === "ITEM" ? inner : undefined;
    const behind = twice ?? markerOf(next?.text ?? "");
    const itself = { ...block, text: twice === undefined ? rest : "" };
    if (marker.is === "ITEM" || this.#numbers.isItem(marker)) this.#item(itself, marker, behind?.marker);
    else this.#begin(this.#numbers.next(marker), itself);
    if (twice !== undefined) this.#numbered({ text: rest, at: block.at }, twice, next);
  }

  /** An item of a list stands within the paragraph that is being read. */
  #item(block: Block, marker: Marker, next: Marker | undefined): void {
    const outer = this.#open[0];
    const { name, suffix, is } = marker;
    if (outer === undefined) {
      this.#begin(this.#numbers.apart(marker), block);
      return;
    }
    const way = this.#levels.wayTo(name, suffix, next?.is === is ? next.name : undefined);
    const number = this.#numbers.within(outer.number, way);
    const mark = is === "ITEM" ? `(${name})${suffix}` : `${name}${suffix}.`;
    const part = new DraftParagraph(number, outer.is, outer.section, block.at, mark);
    part.add(block);
    this.#open = this.#open.slice(0, way.length);
    this.#open.at(-1)?.hold(part);
    this.#open.push(part);
    this.#all.push(part);
  }

  #plain(block: Block): void {
    this.#beginArticle(block.at);
    const outer = this.#open[0];
    const number = this.#numbers.unnumbered(block.text, outer !== undefined);
    if (number !== undefined) this.#begin(number, block);
    else if (outer === undefined) this.#begin(null, block);
    else this.#goneOn(outer).add(block);
  }

  /** What stands behind a list goes on with the sentence that the list stands in, once its last item has ended. */
  #goneOn(outer: DraftParagraph): DraftParagraph {
    const last = this.#open.at(-1) ?? outer;
    if (!this.#ended) return last;
    return this.#numbers.inArticle ? (this.#open[1] ?? outer) : outer;
  }

  /** The article whose heading has been read begins with its first words. */
  #beginArticle(at: string): void {
    const number = this.#numbers.articleBegun();
    if (number !== undefined) this.#begin(number, { text: "", at });
  }

  #begin(number: string | null, block: Block): void {
    const is = number === null ? "UNNUMBERED" : this.#numbers.sort;
    const part = { PREAMBULAR: "preamble", OPERATIVE: "operative", NUMBERED: null, UNNUMBERED: null }[is];
    this.#headings.close();
    const paragraph = new DraftParagraph(number, is, this.#headings.path ?? part, block.at);
    paragraph.add(block);
    this.#levels.begin();
    this.#open = [paragraph];
    this.#all.push(paragraph);
  }
}
