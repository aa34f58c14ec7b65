import { type Block, inOneLine } from "./block";
import { markerOf } from "./marker";
import type { PageLine, ReadPage } from "./pdf-lines";
import { pageWithNotes, withoutFurniture } from "./pdf-notes";

/** A block while its lines come. */
interface Growing {
  readonly lines: PageLine[];
  readonly page: number;
}

/** The pieces of a PDF: lines that belong together, the footnotes of each page with the text in which their marks stand. */
export function pdfBlocks(pages: readonly ReadPage[]): readonly Block[] {
  const usual = usualSize(pages);
  const kept = withoutFurniture(pages).map((page) => pageWithNotes(page, usual));
  const growing: Growing[] = [];
  const leading = leadingOf(kept);
  const spaced = isSpaced(kept, leading);
  for (const page of kept) grow(growing, page, { leading, spaced });
  return growing.flatMap(({ lines, page }) => {
    const text = inOneLine(lines.map(({ text: its }) => its).reduce(joinedTo, ""));
    // A note may stand on the next page, or all of them at the end.
    const behind = kept.filter(({ number }) => number >= page);
    const its = lines.flatMap(({ marks }) =>
      marks.flatMap((mark) => behind.find(({ notes }) => notes.has(mark))?.notes.get(mark) ?? []),
    );
    const large = lines.every(({ size }) => size > usual * 1.12);
    if (text === "") return [];
    return [
      { text, at: `page ${page}`, ...(large ? { heading: true } : {}), ...(its.length === 0 ? {} : { notes: its }) },
    ];
  });
}

/** A word cut by a hyphen goes on without a space; `short- and long-term` is none. */
const joinedTo = (text: string, line: string): string =>
  /\p{L}-$/u.test(text) && !/^(?:and|or|to)\b/.test(line) ? text + line : `${text} ${line}`;

/** Puts the lines of a page to what was there: each begins a block or goes on with the last. */
function grow(growing: Growing[], { number, lines }: ReadPage, setting: Omit<Setting, "right">): void {
  const ends = [...lines].map(({ end }) => end).sort((a, b) => a - b);
  const right = ends[Math.floor(ends.length * 0.9)] ?? 0;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = growing.at(-1);
    const begins =
      last === undefined ||
      numbered(before, line, setting.spaced) ||
      (before === undefined
        ? !isCut(last, line)
        : apart(before, line, { ...setting, right }) && !(before.y < line.y && isCut(last, line)));
    if (begins) growing.push({ lines: [line], page: number });
    else last.lines.push(line);
  });
}

/** Whether a number begins a paragraph here, and does not stand by chance where the line was cut, as in `(i) or (ii)`. */
function numbered(before: PageLine | undefined, line: PageLine, spaced: boolean): boolean {
  const is = markerOf(line.text)?.marker.is;
  if (is === undefined || is !== "ITEM" || before === undefined || before.y < line.y) return is !== undefined;
  if (Math.abs(before.x - line.x) > 3) return true;
  return !spaced && /(?:[.:;,]|[;,] (?:and|or))$/.test(before.text);
}

/** Whether a block was cut in the middle of a sentence, by the end of a page or of a column. */
function isCut({ lines }: Growing, next: PageLine): boolean {
  const text = lines.at(-1)?.text ?? "";
  return (
    !/[.;:!?]["”’)]?$/.test(text) &&
    (/^[\p{Ll}(\d“]/u.test(next.text) || /[\p{Ll}]$/u.test(text)) &&
    sameSize(lines.at(-1), next)
  );
}

const sameSize = (one: PageLine | undefined, other: PageLine): boolean =>
  one !== undefined && Math.abs(one.size - other.size) < 0.6;

/** What tells on a page where a paragraph ends. */
interface Setting {
  readonly leading: number;
  /** Where lines end. */
  readonly right: number;
  /** Whether paragraphs have a gap between them. */
  readonly spaced: boolean;
}

/** Whether a line stands apart from the one above it: by a gap, another size or column, far to the right, or behind one that ended early where there are no gaps. */
function apart(before: PageLine, line: PageLine, { leading, right, spaced }: Setting): boolean {
  const gap = before.y - line.y;
  if (gap < 0 || gap > leading * 1.25 || !sameSize(before, line)) return true;
  if (line.x - before.x > (right - before.x) * 0.35) return true;
  const isShort = before.end < right - before.size * 6 && before.end - before.x < (right - before.x) * 0.8;
  return !spaced && isShort && /[.;:,]["”’)]?$/.test(before.text);
}

/** Whether the paragraphs of a document have gaps between them. */
function isSpaced(pages: readonly ReadPage[], leading: number): boolean {
  const gaps = gapsIn(pages);
  return gaps.filter((gap) => gap > leading * 1.25).length > Math.max(2, gaps.length * 0.05);
}

/** The size of most letters. */
function usualSize(pages: readonly ReadPage[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

/** How far most lines stand below the one before. */
function leadingOf(pages: readonly ReadPage[]): number {
  const gaps = gapsIn(pages).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 12;
}

const gapsIn = (pages: readonly ReadPage[]): number[] =>
  pages.flatMap(({ lines }) =>
    lines
      .slice(1)
      .map(({ y }, index) => (lines[index]?.y ?? 0) - y)
      .filter((gap) => gap > 2 && gap < 40),
  );
