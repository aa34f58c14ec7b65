/** A text in lines of at most so many letters, broken between words; what is beyond the last line is left out, and said to be by `…`. */
export function linesOf(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => piecesOf(one, letters))) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, index) => (index === most - 1 ? cutShort(line, letters - 2) : line));
}

/** A line that goes on elsewhere: it ends behind a word, where it has several. */
function cutShort(line: string, letters: number): string {
  const words = line.length <= letters ? line : line.slice(0, letters + 1).replace(/\s+\S*$/, "");
  return `${words.slice(0, letters)} …`;
}

/** A word that is longer than a line, such as an address, in pieces. */
const piecesOf = (word: string, letters: number): string[] => word.match(new RegExp(`.{1,${letters}}`, "gu")) ?? [];
