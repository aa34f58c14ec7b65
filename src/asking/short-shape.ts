/** So many ways to say the same are shown; one more is shown, too, where it is the last. */
const shown = 5;

const opening = "([";
const closing = ")]";

/**
 * A shape of a phrase for a reader: of ways to say the same, wherever in it they stand, the first ones, and how many more there are. Expects brackets
 * that are closed.
 */
export function shortShape(shape: string): string {
  const ways = partedBy(" | ", shape);
  const first = ways.length > shown + 1 ? ways.slice(0, shown) : ways;
  const told = first.map(shortWithin);
  return (first === ways ? told : [...told, `… ${ways.length - shown} more`]).join(" | ");
}

/** One way, with what stands in its brackets shortened. */
function shortWithin(way: string): string {
  const start = [...way].findIndex((sign) => opening.includes(sign));
  if (start === -1) return way;
  const end = endOf(way, start);
  const things = partedBy(" / ", way.slice(start + 1, end))
    .map(shortShape)
    .join(" / ");
  return way.slice(0, start + 1) + things + (way[end] ?? "") + shortWithin(way.slice(end + 1));
}

/** Where the bracket that opens at `start` is closed. */
function endOf(text: string, start: number): number {
  for (let [at, depth] = [start, 0]; at < text.length; at += 1) {
    depth += depthOf(text[at]);
    if (depth === 0) return at;
  }
  return text.length;
}

const depthOf = (sign = ""): number => (sign === "" ? 0 : opening.includes(sign) ? 1 : closing.includes(sign) ? -1 : 0);

/** The parts of a text between separators that stand in no bracket. */
function partedBy(separator: string, text: string): string[] {
  const parts: string[] = [];
  let [depth, begun] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    depth += depthOf(text[at]);
    if (depth > 0 || !text.startsWith(separator, at)) continue;
    parts.push(text.slice(begun, at));
    begun = at + separator.length;
  }
  return [...parts, text.slice(begun)];
}
