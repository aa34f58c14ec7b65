import { romanOf } from "./roman";

/** How the items of one list are counted. */
type Style = "FIGURE" | "LETTER" | "ROMAN" | "CAPITAL";

interface Counted {
  readonly style: Style;
  readonly value: number;
}

/** An item of a list within a paragraph, and how it is called there. */
interface Standing extends Counted {
  readonly name: string;
}

/** What an item may be: `(i)` is the ninth letter or the first Roman number. */
function readingsOf(name: string): Counted[] {
  if (/^\d+$/.test(name)) return [{ style: "FIGURE", value: Number(name) }];
  if (/^[A-Z]$/.test(name)) return [{ style: "CAPITAL", value: name.charCodeAt(0) - 64 }];
  const repeated = /^([a-z])\1?$/.test(name);
  const letter = repeated
    ? [{ style: "LETTER" as const, value: name.charCodeAt(0) - 96 + 26 * (name.length - 1) }]
    : [];
  const roman = romanOf(name);
  return roman === undefined ? letter : [...letter, { style: "ROMAN", value: roman }];
}

/** The items of lists in lists beneath one numbered paragraph, as they come: where each stands follows from those before it. */
export class Levels {
  #standing: Standing[] = [];

  /** A new paragraph begins, in which no list has begun. */
  begin(): void {
    this.#standing = [];
  }

  /** The way to an item, such as `["(a)", "(i)"]`; the name of the item behind it settles what could be read in two ways. */
  wayTo(name: string, suffix: string, next: string | undefined): readonly string[] {
    const readings = readingsOf(name);
    const depth = this.#depthOf(readings, suffix, next);
    const reading =
      readings.find(({ style }) => this.#standing[depth]?.style === style) ?? this.#opened(readings, next);
    this.#standing = [...this.#standing.slice(0, depth), { ...reading, name: `(${name})${suffix}` }];
    return this.#standing.map((one) => one.name);
  }

  /** At which depth an item stands: where it is the next one, the deepest first; where it begins a list, below all; else where its sort is. */
  #depthOf(readings: readonly Counted[], suffix: string, next: string | undefined): number {
    const deepest = [...this.#standing.keys()].reverse();
    const follows = deepest.find((depth) => readings.some((one) => this.#follows(depth, one, suffix)));
    const begins = readings.some(({ value }) => value === 1);
    if (follows !== undefined && !(begins && this.#begun(readings, next, follows))) return follows;
    if (begins) return this.#standing.length;
    const alike = deepest.find((depth) => readings.some(({ style }) => style === this.#standing[depth]?.style));
    return alike ?? this.#standing.length;
  }

  #follows(depth: number, { style, value }: Counted, suffix: string): boolean {
    const before = this.#standing[depth];
    return before?.style === style && value === before.value + (suffix === "" ? 1 : 0);
  }

  /** Whether `(i)` behind `(h)` begins a list of its own: it does where `(ii)` comes next. */
  #begun(readings: readonly Counted[], next: string | undefined, depth: number): boolean {
    const other = readings.find(({ value, style }) => value === 1 && style !== this.#standing[depth]?.style);
    return (
      other !== undefined &&
      next !== undefined &&
      readingsOf(next).some(({ style, value }) => style === other.style && value === 2)
    );
  }

  #opened(readings: readonly Counted[], next: string | undefined): Counted {
    const first = readings.find(({ value }) => value === 1) ?? readings[0];
    if (first === undefined) return { style: "LETTER", value: 0 };
    const after = next === undefined ? [] : readingsOf(next);
    return (
      readings.find(({ style, value }) => after.some((one) => one.style === style && one.value === value + 1)) ?? first
    );
  }
}
