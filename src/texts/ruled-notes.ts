import type { Block } from "./block";
import { markerOf } from "./marker";

/** A line of a text file, with its number. */
export interface TextLine {
  readonly text: string;
  readonly number: number;
  /** Nothing stands in it. */
  readonly blank: boolean;
}

/** A footnote that stands under a rule, with the mark by which a paragraph before it points there. */
interface RuledNote {
  readonly mark: string;
  text: string;
  /** The line of the rule. */
  readonly line: number;
}

const rule = /^[_–—-]{5,}$/;
const begins = /^(\d{1,3}|\*{1,3})(?:\s+(\S.*))?$/;

/** The lines of a text file without the rules in it and the footnotes beneath them, and these. */
export function withoutRuledNotes(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly notes: readonly RuledNote[];
} {
  const [kept, notes]: [TextLine[], RuledNote[]] = [[], []];
  let [under, blank]: [number | undefined, TextLine | undefined] = [undefined, undefined];
  for (const line of lines) {
    const last = notes.at(-1);
    const note = last?.line === under ? last : undefined;
    const [, mark, rest = ""] = under === undefined ? [] : (begins.exec(line.text) ?? []);
    if (rule.test(line.text)) under = line.number;
    else if (under === undefined) kept.push(line);
    else if (line.blank) blank = line;
    else if (mark !== undefined) notes.push({ mark, text: rest, line: under });
    else if (note !== undefined && note.text === "") note.text = line.text;
    else if (note !== undefined && blank === undefined && markerOf(line.text) === undefined)
      note.text += ` ${line.text}`;
    else {
      under = undefined;
      kept.push(...(blank === undefined ? [] : [blank]), line);
    }
    if (!line.blank) blank = undefined;
  }
  return { lines: kept, notes: notes.filter(({ text }) => text !== "") };
}

/** Puts each footnote to the last paragraph before its rule that has its mark, behind a word or a sign, and takes the mark out. */
export function withRuledNotes(blocks: readonly Block[], notes: readonly RuledNote[]): readonly Block[] {
  const put = [...blocks];
  for (const { mark, text, line } of notes) {
    const sign = new RegExp(`(?<=\\p{Ll}[.,;:]?|[)”"’][.,;:]?)${mark.replaceAll("*", "\\*")}(?=[\\s.,;:)]|$)`, "u");
    const at = put.findLastIndex((block) => lineOf(block) < line && sign.test(block.text));
    const block = put[at];
    if (block !== undefined)
      put[at] = { ...block, text: block.text.replace(sign, ""), notes: [...(block.notes ?? []), text] };
  }
  return put;
}

const lineOf = ({ at }: Block): number => Number(at.replace(/^line /, ""));
