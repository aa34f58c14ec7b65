import type { Block } from "./block";

/** How a footnote begins: with the document that it points to. */
const begins =
  /^(?:\*+\s?\S|(?:See(?: also)?\s+)?(?:(?:para|paras|chap|sect)\.\s)?(?:[ASE]\/(?=[A-Z0-9])|Official Records|United Nations, Treaty|Resolution \d+\/|Ibid\.)|See(?: also)? )/;
const shortened = /\b(?:No|Nos|para|paras|chap|sect|vol|art|arts|Add|Rev|Corr|ibid)\.$/i;

/**
 * Footnotes that a text file has where their marks stood, in the middle of a sentence or behind it, taken out of the text and given to the
 * paragraph: what stands behind the note goes on with the sentence.
 */
export function notesOut(blocks: readonly Block[]): readonly Block[] {
  const put: Block[] = [];
  let within = false;
  for (const block of blocks) {
    const last = put.at(-1);
    if (within && last !== undefined && begins.test(block.text) && !/^[ASE]\/\S+$/.test(last.text)) {
      const { note, rest } = cut(block.text);
      put.splice(-1, 1, {
        ...last,
        text: [last.text, rest].filter((text) => text !== "").join(" "),
        notes: [...(last.notes ?? []), note],
      });
    } else put.push(block);
    within ||= (/,$/.test(block.text) && /^The [A-Z]/.test(block.text)) || /^1\.\s/.test(block.text);
  }
  return put;
}

/** A note ends with the stop behind which a small letter or a year goes on with the sentence. */
function cut(text: string): { note: string; rest: string } {
  for (const { index } of text.matchAll(/\. (?=[\p{Ll}(]|\d{4}\b)/gu)) {
    const note = text.slice(0, index + 1);
    if (!shortened.test(note)) return { note, rest: text.slice(index + 2).trim() };
  }
  return { note: text, rest: "" };
}
