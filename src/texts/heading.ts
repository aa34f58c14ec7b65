import { type Block } from "./block";
import { romanOf } from "./roman";

/** What a heading is: the higher its rank, the deeper it stands. A label alone (`Chapter II`) has its title in the next heading. */
export interface Heading {
  readonly is: "ANNEX" | "PART" | "CHAPTER" | "ROMAN" | "CAPITAL" | "ARTICLE" | "PLAIN";
  /** `II`, `A`, `7`; empty where it has none. */
  readonly label: string;
  /** As it is to be shown: `Chapter II`, `A. Overview`. */
  readonly text: string;
  /** Its title stands apart, in the next heading. */
  readonly open: boolean;
}

const worded: readonly (readonly [Heading["is"], RegExp])[] = [
  ["ANNEX", /^(?:Annex|Appendix|ANNEX|APPENDIX)(?:\s+([IVX]+|[A-Z]|\d{1,2}))?\s*[.:*]*(?:\s*[-–—:]\s*(\S.*))?$/],
  ["PART", /^(?:Part|PART)\s+([IVX]+|[A-Z]|\d{1,2}|[A-Z][a-z]+)\.?(?:\s*[-–—:.]\s*(\S.*))?$/],
  ["CHAPTER", /^(?:Chapter|CHAPTER|Section|SECTION)\s+([IVX]+|[A-Z]|\d{1,2})\.?(?:\s*[-–—:.]?\s*(\S.*))?$/],
  ["ARTICLE", /^(?:Article|ARTICLE)\s+(\d{1,3}(?:\s?bis)?)\.?(?:\s*[-–—:.]\s*(\S.*))?$/],
];

/** What stands before a piece: whether its sentence has ended, and whether it is a heading that awaits its title. */
interface Standing {
  readonly ended: boolean;
  readonly awaited: boolean;
}

/** The longest heading that is told by its shape alone. */
const longest = 220;

/** A heading, of which a text is one by its label, by its format, or by having neither a number before it nor a stop behind it. */
export function headingOf({ text, heading }: Block, after: Standing): Heading | undefined {
  if (text.length > (after.awaited ? 2 * longest : longest)) return undefined;
  for (const [is, shape] of worded) {
    const found = shape.exec(text);
    if (found !== null)
      return { is, label: found[1] ?? "", text: text.replace(/[.:*]+$/, ""), open: found[2] === undefined };
  }
  const labelled = /^([IVX]{1,5}|[A-Z])(?:\.\s*|\s+(?=[A-Z]))(.*)$/.exec(text);
  if (labelled !== null && (text.includes(".") || heading === true) && !/[.;,]$/.test(labelled[2] ?? ""))
    return labelledHeading(labelled[1] ?? "", labelled[2] ?? "", text);
  if (heading === true) return { is: "PLAIN", label: "", text, open: false };
  const stops = after.awaited ? /[.,:]$/ : /[.;,:?!—–-]$/;
  const shaped = after.ended && /^[\p{Lu}“"‘]/u.test(text) && !stops.test(text.replace(/[”"’)]+$/, ""));
  return shaped ? { is: "PLAIN", label: "", text, open: false } : undefined;
}

const labelledHeading = (label: string, title: string, text: string): Heading => ({
  is: romanOf(label) === undefined ? "CAPITAL" : "ROMAN",
  label,
  text,
  open: title === "",
});

const ranks = { PART: 0, ANNEX: 0, CHAPTER: 1, ROMAN: 2, CAPITAL: 3, ARTICLE: 4, PLAIN: 5 } as const;

/** The headings above a paragraph, from the outermost to the nearest. */
export class Headings {
  #above: Heading[] = [];
  /** Whether the label that was last has the beginning of its title. */
  #titled = false;

  /** Takes in a heading: what is as deep or deeper ends, and a title goes to the label before it. */
  take(heading: Heading): void {
    const last = this.#above.at(-1);
    if (heading.is === "PLAIN" && last?.open === true) {
      // A title may go on in the next line.
      const text = `${last.text}${this.#titled ? "" : ":"} ${heading.text}`;
      this.#titled = true;
      this.#above.splice(-1, 1, { ...last, text, open: heading.text.endsWith(";") });
      return;
    }
    this.#titled = false;
    const its = this.#settled(heading);
    this.#above = [...this.#above.filter(({ is }) => ranks[is] < ranks[its.is]), its];
  }

  /** Whether the last heading is a label alone, whose title is still to come. */
  get awaitsTitle(): boolean {
    return this.#above.at(-1)?.open === true;
  }

  /** A paragraph has come: what had no title has none. */
  close(): void {
    this.#above = this.#above.map((one) => ({ ...one, open: false }));
  }

  /** All of them in one line; null where there are none. */
  get path(): string | null {
    return this.#above.length === 0 ? null : this.#above.map(({ text }) => text).join("; ");
  }

  /** `I` behind `H` is a letter, `C` behind `B` as well. */
  #settled(heading: Heading): Heading {
    if (heading.is !== "ROMAN" || heading.label.length !== 1) return heading;
    const before = this.#above.find(({ is }) => is === "CAPITAL")?.label;
    const follows = before !== undefined && before.charCodeAt(0) + 1 === heading.label.charCodeAt(0);
    return follows ? { ...heading, is: "CAPITAL" } : heading;
  }
}
