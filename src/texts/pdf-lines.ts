/** A run of letters on a page of a PDF, as it is drawn. */
export interface TextRun {
  readonly text: string;
  /** Where it begins, from the left edge of the page. */
  readonly x: number;
  /** How high it stands, from the lower edge. */
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly size: number;
}

/** A line of a page. */
export interface PageLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** The marks of footnotes in it: raised figures, which are no part of the text. */
  readonly marks: readonly string[];
}

/** A page, its lines in the order in which they are read. */
export interface ReadPage {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly PageLine[];
}

/** Pieces on one height, from left to right. */
interface Row {
  y: number;
  readonly runs: TextRun[];
}

/** The lines of a page in the order in which they are read: where it has two columns, the left one of each band before the right one. */
export function linesOfPage(runs: readonly TextRun[], width: number): readonly PageLine[] {
  const said = runs.filter(({ text }) => text.trim() !== "");
  const gutter = gutterOf(said, width);
  if (gutter === undefined) return rowsOf(said).map(lineOf);
  const crosses = (run: TextRun) => run.x < gutter - 1 && run.x + run.width > gutter + 1;
  const lines: PageLine[] = [];
  let [left, right]: [TextRun[], TextRun[]] = [[], []];
  const flush = () => {
    lines.push(...rowsOf(left).map(lineOf), ...rowsOf(right).map(lineOf));
    [left, right] = [[], []];
  };
  for (const { runs: row } of rowsOf(said))
    if (row.some(crosses)) {
      flush();
      lines.push(...rowsOf(row).map(lineOf));
    } else for (const run of row) (run.x < gutter ? left : right).push(run);
  flush();
  return lines;
}

/** Where two columns of a page meet; undefined where it has one. */
function gutterOf(runs: readonly TextRun[], width: number): number | undefined {
  const all = lettersIn(runs);
  const places = Array.from({ length: 41 }, (_, step) => width * (0.4 + step * 0.005));
  const tried = places.map((place) => {
    const crossing = lettersIn(runs.filter(({ x, width: its }) => x < place + 4 && x + its > place - 4));
    const left = runs.filter((run) => run.x + run.width <= place - 4);
    const right = runs.filter(({ x }) => x >= place + 4);
    return {
      place,
      crossing,
      less: Math.min(lettersIn(left), lettersIn(right)),
      rows: Math.min(rowsOf(left).length, rowsOf(right).length),
    };
  });
  const fit = tried.filter(({ crossing, less, rows }) => crossing < all * 0.35 && less > all * 0.2 && rows > 4);
  const [best] = fit.sort(
    (a, b) => a.crossing - b.crossing || Math.abs(a.place - width / 2) - Math.abs(b.place - width / 2),
  );
  return best?.place;
}

const lettersIn = (runs: readonly TextRun[]): number => runs.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Runs on one height make a row; raised marks belong to the row that they stand in. */
function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: Row[] = [];
  const highest = [...runs].sort((a, b) => b.size - a.size);
  for (const run of highest) {
    const near = rows.find(({ y, runs: [first] }) => {
      const size = first?.size ?? run.size;
      return run.size < size * 0.85
        ? run.y - y > -size * 0.3 && run.y - y < size * 0.75
        : Math.abs(run.y - y) < size * 0.35;
    });
    if (near === undefined) rows.push({ y: run.y, runs: [run] });
    else near.runs.push(run);
  }
  for (const { runs: its } of rows) its.sort((a, b) => a.x - b.x);
  return rows.sort((a, b) => b.y - a.y);
}

function lineOf({ y, runs }: Row): PageLine {
  const size = Math.max(...runs.map((run) => run.size));
  const marks: string[] = [];
  let text = "";
  let end = runs[0]?.x ?? 0;
  for (const run of runs) {
    const isMark = run.size < size * 0.85 && run.y > y + size * 0.1 && /^[\d*,\s]+$/.test(run.text);
    if (isMark) marks.push(...run.text.split(/[,\s]+/).filter((mark) => mark !== ""));
    else {
      const apart = text !== "" && run.x - end > size * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text);
      text += `${apart ? " " : ""}${run.text}`;
    }
    end = run.x + run.width;
  }
  return { text: text.replace(/\s+/g, " ").trim(), x: runs[0]?.x ?? 0, end, y, size, marks };
}
