import type { PageLine, ReadPage } from "./pdf-lines";

/** The pages without what stands on each of them: running heads, job and page numbers. */
export function withoutFurniture(pages: readonly ReadPage[]): readonly ReadPage[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(page.lines.filter((line) => isAtEdge(line, page)).map(shapeOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const most = Math.max(2, pages.length / 2);
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(
      (line) =>
        !(
          isAtEdge(line, page) &&
          ((seen.get(shapeOf(line)) ?? 0) >= most ||
            furniture.test(line.text) ||
            (page.number > 1 && symbol.test(line.text)))
        ),
    ),
  }));
}

const furniture =
  /^(?:\d{1,3}(?:\s*\/\s*\d{1,3})?|\d{2}-\d{5}\S*(?:\s.{0,20})?|\d+\/\d+\s+\d{2}-\d{5}\S*|Page \d+.*|Please recycle.*)$/i;
const symbol = /^[ASE]\/[A-Z0-9][\w./()-]*$/;

/** A line without what changes from page to page. */
const shapeOf = ({ text }: PageLine): string => text.replace(/\d+/g, "#");

const isAtEdge = ({ y }: PageLine, { height }: ReadPage): boolean => y < height * 0.09 || y > height * 0.9;

/** A page whose footnotes are taken out, by their marks: the small lines at its lower end, where they begin with a mark. */
export function pageWithNotes(
  page: ReadPage,
  usual: number,
): ReadPage & { readonly notes: ReadonlyMap<string, string> } {
  const notes = new Map<string, string>();
  const small = (line: PageLine | undefined): boolean => line !== undefined && line.size < usual * 0.95;
  const lowest = [...page.lines].sort((a, b) => a.y - b.y);
  const until = lowest.findIndex((line) => !small(line));
  // Notes that go on over a page have the whole of the next one, or what is left of them at the end.
  const all = until < 0 && page.lines[0] !== undefined && markOf(page.lines[0]) !== undefined ? lowest.length : 0;
  const zone = new Set(lowest.slice(0, until < 0 ? all : until));
  let mark: string | undefined;
  const lines: PageLine[] = [];
  for (const line of page.lines) {
    const begins = zone.has(line) ? markOf(line) : undefined;
    if (begins !== undefined) mark = begins.mark;
    if (zone.has(line) && mark !== undefined)
      notes.set(mark, `${notes.get(mark) ?? ""} ${begins?.rest ?? line.text}`.trim());
    else lines.push(line);
  }
  return { ...page, lines, notes };
}

/** The mark with which a footnote begins: raised, or a figure before the text. */
function markOf({ text, marks }: PageLine): { readonly mark: string; readonly rest: string } | undefined {
  const [raised] = marks;
  if (raised !== undefined) return { mark: raised, rest: text };
  const [, mark, rest] = /^(\d{1,3}|\*+)\s+(\S.*)$/.exec(text) ?? [];
  return mark === undefined || rest === undefined ? undefined : { mark, rest };
}
