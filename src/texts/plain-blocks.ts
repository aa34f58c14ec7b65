import { type Block, UnreadText, inOneLine } from "./block";
import { notesOut } from "./inline-notes";
import { markerOf } from "./marker";
import { type TextLine, withRuledNotes, withoutRuledNotes } from "./ruled-notes";

/** What stands on every page and is no text: page and job numbers. */
const furniture =
  /^(?:\d{1,3}\s*\/\s*\d{1,3}|\d{2}-\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{1,3}\s*\/\s*\d{1,3})?|\d{1,3}\/\d{1,3}\s+\d{2}-\d{5}|\d{2}-\d{5}\*?|-\s?\d+\s?-|Page \d+(?: of \d+)?)$/;

/** The pieces of a text file, in which a paragraph may be one line or several. Throws UnreadText for what is no text. */
export function plainBlocks(file: Uint8Array): readonly Block[] {
  const all = decoded(file)
    .split(/\r\n|[\n\r\f]/)
    .map((text, index) => ({ text: inOneLine(text), number: index + 1, blank: text.trim() === "" }))
    .filter(({ text }) => !furniture.test(text));
  const { lines, notes } = withoutRuledNotes(all);
  const groups = isWrapped(lines) ? grouped(lines) : lines.filter(({ blank }) => !blank).map((line) => [line]);
  return notesOut(withMarkers(withRuledNotes(groups.map(joined), notes)));
}

/** What Windows 1252 has from 0x80 to 0x9f. */
const windows = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];

function decoded(file: Uint8Array): string {
  if (file.includes(0))
    throw new UnreadText(
      "it is neither text nor a format that is known. Give the document as PDF, DOCX, AKN4UN XML or plain text.",
    );
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    // Node reads Windows 1252 as if it were Latin 1, where these are no letters.
    return Buffer.from(file)
      .toString("latin1")
      .replace(/[\x80-\x9f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] ?? "");
  }
}

/** Whether lines were cut where the page ended: most that follow another without a blank between begin in the middle of a sentence. */
function isWrapped(lines: readonly TextLine[]): boolean {
  const pairs = lines.slice(1).map((line, index) => [lines[index], line] as const);
  const next = pairs.filter(([before, line]) => before?.blank === false && !line.blank);
  const cut = next.filter(
    ([before, { text }]) =>
      /[\p{L}\p{N},]$/u.test(before?.text ?? "") && /^[\p{Ll}]/u.test(text) && markerOf(text) === undefined,
  );
  return cut.length > 5 && cut.length > next.length / 4;
}

/** Lines that belong together: up to a blank one, a number, or a line that ends a sentence well before the others do. */
function grouped(lines: readonly TextLine[]): TextLine[][] {
  const lengths = lines
    .filter(({ blank }) => !blank)
    .map(({ text }) => text.length)
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0;
  const groups: TextLine[][] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    const apart =
      before === undefined || before.blank || markerOf(line.text) !== undefined || isShort(before.text, usual);
    if (!line.blank && apart) groups.push([line]);
    else if (!line.blank) groups.at(-1)?.push(line);
    before = line;
  }
  return groups;
}

const isShort = (text: string, usual: number): boolean => text.length < usual * 0.8 && /[.;:]$/.test(text);

const joined = (lines: readonly TextLine[]): Block => ({
  text: lines.map(({ text }) => text).join(" "),
  at: `line ${lines[0]?.number ?? 0}`,
});

/** A number that stands alone goes to the text behind it. */
function withMarkers(blocks: readonly Block[]): Block[] {
  const put: Block[] = [];
  for (const block of blocks) {
    const last = put.at(-1);
    const alone = last === undefined ? undefined : markerOf(last.text);
    if (last !== undefined && alone?.rest === "" && alone.marker.is !== "DECIMAL")
      put.splice(-1, 1, { ...last, text: `${last.text} ${block.text}` });
    else put.push(block);
  }
  return put;
}
