const { abs, max, min } = Math;

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one text of the other (optimal string
 * alignment); Infinity where it is more than `most`.
 */
export function edits(a: string, b: string, most = Infinity): number {
  if (abs(a.length - b.length) > most) return Infinity;
  // Three lines of the table are enough; what lies farther than `most` from its diagonal is never reached.
  let [before, above, line] = emptyLines(b.length + 2);
  for (let column = 0; column <= min(b.length, most); column += 1) above[column] = column;
  let leastAbove = 0;
  for (let row = 1; row <= a.length; row += 1) {
    const least = fill(line, above, before, a, b, row, most);
    // Every way goes through this line or, by a swap, past it from the line above, which costs one more.
    if (least > most && leastAbove + 1 > most) return Infinity;
    [before, above, line, leastAbove] = [above, line, before, least];
  }
  const total = at(above, b.length);
  return total > most ? Infinity : total;
}

type Line = Float64Array;
type Lines = [Line, Line, Line];

/** Three lines that are used again and again: names are compared by the ten thousand. */
let lines: Lines = linesFor(256);

function emptyLines(length: number): Lines {
  if (length > lines[0].length) lines = linesFor(length);
  for (const line of lines) line.fill(Infinity, 0, length);
  return lines;
}

function linesFor(length: number): Lines {
  return [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
}

/** Fills one line of the table, as far as `most` reaches, and answers the least of it. */
function fill(line: Line, above: Line, before: Line, a: string, b: string, row: number, most: number): number {
  const [from, to] = [max(1, row - most), min(b.length, row + most)];
  line[from - 1] = from === 1 ? row : Infinity;
  line[to + 1] = Infinity;
  const [letter, last] = [a.charCodeAt(row - 1), a.charCodeAt(row - 2)];
  let least = at(line, from - 1);
  for (let column = from; column <= to; column += 1) {
    const other = b.charCodeAt(column - 1);
    let cost = at(above, column - 1) + (letter === other ? 0 : 1);
    const besides = at(above, column) < at(line, column - 1) ? at(above, column) + 1 : at(line, column - 1) + 1;
    if (besides < cost) cost = besides;
    const swapped = column > 1 && last === other && letter === b.charCodeAt(column - 2);
    if (swapped && at(before, column - 2) + 1 < cost) cost = at(before, column - 2) + 1;
    line[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

const at = (line: Line, column: number): number => line[column] ?? Infinity;

/** Places for a to z, for 0 to 9, and one for whatever else there is. */
const places = 37;

/** How often each letter and figure stands in a plain text. */
export function lettersOf(text: string): Uint16Array {
  const counts = new Uint16Array(places);
  for (let index = 0; index < text.length; index += 1) {
    const place = placeOf(text.charCodeAt(index));
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

function placeOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 48 + 26 : places - 1;
}

/** What `edits` comes to at least, told from the letters alone: a swap changes no count. */
export function editsAtLeast(a: Uint16Array, b: Uint16Array): number {
  let [more, less] = [0, 0];
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return more > less ? more : less;
}
