import { type Block, UnreadText } from "./block";
import { Body } from "./body";
import { headOf, isTitleOfReport, opensResolution } from "./head";
import { markerOf } from "./marker";
import type { ReadText } from "./text";

/** How long an unnumbered paragraph is at least that stands before the first number of a report. */
const prose = 80;

/**
 * The paragraphs of a document, of the pieces in which its format tells it. Throws UnreadText where not one numbered, preambular or
 * operative paragraph is found.
 */
export function textOf(blocks: readonly Block[]): ReadText {
  const opening = blocks.findIndex(opensResolution);
  const is = opening < 0 ? "REPORT" : "RESOLUTION";
  const start = opening < 0 ? startOfReport(blocks) : opening + 1;
  const before = blocks.slice(0, opening < 0 ? start : opening);
  const body = new Body(is);
  blocks.slice(start).forEach((block, index, all) => {
    body.read(block, all[index + 1]);
  });
  const { paragraphs, beside } = body.done();
  if (!paragraphs.some(({ number }) => number !== null))
    throw new UnreadText(
      "no numbered paragraph was found in it, nor the words with which a resolution begins. Give an English text of a report, a draft or a resolution.",
    );
  return { is, ...headOf(before), paragraphs, beside: [...before, ...beside] };
}

/** Where the text of a report begins: at the headings above its first number, or above the prose before that. */
function startOfReport(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ text }) => {
    const found = markerOf(text);
    return found !== undefined && found.marker.is !== "ITEM" && /^1(?:\.1)?$/.test(found.marker.name);
  });
  if (first < 0) return 0;
  let start = first;
  for (let above = first - 1; above >= 0; above--) {
    const block = blocks[above];
    if (block === undefined || isTitleOfReport(block)) break;
    const { text, heading } = block;
    const isProse = text.length >= prose && /[.:]$/.test(text) && !/^(?:\[|Distr)/.test(text);
    if (
      !isProse &&
      heading !== true &&
      !/^(?:[IVX]+|[A-Z])\.\s|^(?:Introduction|Overview|Summary|Foreword|Preamble)$/i.test(text)
    )
      break;
    start = above;
  }
  return start;
}
