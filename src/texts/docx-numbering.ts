import { attributeOf, within } from "./xml";

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/** The numbers that Word puts before paragraphs by itself, as the lists of a document count. */
export class Numbering {
  /** The levels of each list, and the list behind each number that paragraphs name. */
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #lists = new Map<string, string>();
  readonly #styles: ReadonlyMap<string, Element>;
  readonly #counted = new Map<string, number[]>();

  constructor(numbering: Element | undefined, styles: Element | undefined) {
    for (const list of numbering === undefined ? [] : within(numbering, "abstractNum"))
      this.#levels.set(attributeOf(list, "abstractNumId") ?? "", new Map(within(list, "lvl").map(levelOf)));
    for (const num of numbering === undefined ? [] : within(numbering, "num"))
      this.#lists.set(attributeOf(num, "numId") ?? "", attributeOf(within(num, "abstractNumId")[0], "val") ?? "");
    const all = styles === undefined ? [] : within(styles, "style");
    this.#styles = new Map(
      all.flatMap((style) =>
        within(style, "pPr").flatMap((its) =>
          within(its, "numPr").map((one) => [attributeOf(style, "styleId") ?? "", one] as const),
        ),
      ),
    );
  }

  /** The number of the next paragraph, such as `4.` or `(a)`; empty where it has none, or a bullet. */
  next(properties: Element | undefined, style: string | undefined): string {
    const its = (properties === undefined ? [] : within(properties, "numPr"))[0] ?? this.#styles.get(style ?? "");
    const list = this.#lists.get(attributeOf(its === undefined ? undefined : within(its, "numId")[0], "val") ?? "");
    const depth = Number(attributeOf(its === undefined ? undefined : within(its, "ilvl")[0], "val") ?? 0);
    const level = this.#levels.get(list ?? "")?.get(depth);
    if (list === undefined || level === undefined) return "";
    const counted = (this.#counted.get(list) ?? []).slice(0, depth + 1);
    counted[depth] = (counted[depth] ?? level.start - 1) + 1;
    this.#counted.set(list, counted);
    if (level.format === "bullet" || level.format === "none") return "";
    return level.text.replace(/%(\d)/g, (_all, which: string) => {
      const at = Number(which) - 1;
      return written(counted[at] ?? 1, this.#levels.get(list)?.get(at)?.format ?? "decimal");
    });
  }
}

const levelOf = (level: Element): readonly [number, Level] => [
  Number(attributeOf(level, "ilvl") ?? 0),
  {
    start: Number(attributeOf(within(level, "start")[0], "val") ?? 1),
    format: attributeOf(within(level, "numFmt")[0], "val") ?? "decimal",
    text: attributeOf(within(level, "lvlText")[0], "val") ?? "",
  },
];

const romans = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const tens = ["", "x", "xx", "xxx", "xl"];

function written(value: number, format: string): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  const roman = `${tens[Math.floor(value / 10)] ?? ""}${romans[value % 10] ?? ""}`;
  const ways: Readonly<Record<string, string>> = {
    lowerLetter: letter,
    upperLetter: letter.toUpperCase(),
    lowerRoman: roman,
    upperRoman: roman.toUpperCase(),
  };
  return ways[format] ?? String(value);
}
