import { rounded } from "./figures";
import { type Result, type Results, isMet } from "./result";

/** What is asked of a figure, in words; empty where nothing is. */
function targetOf({ target }: Pick<Result, "target">): string {
  if (target === undefined) return "";
  return "atMost" in target ? `at most ${target.atMost}` : `at least ${target.atLeast}`;
}

/** `met`, `not met`, or nothing where nothing is asked. */
function judged(result: Result): string {
  const met = isMet(result);
  return met === undefined ? "" : met ? "met" : "not met";
}

/** A result as one line of a terminal: name, figure, target, met or not, and what stands behind it. */
export function lineOf(result: Result): string {
  const target = targetOf(result);
  const asked = target === "" ? "no target" : `${target}: ${judged(result)}`;
  return `${result.name}: ${rounded(result.figure)} ${result.unit} (${asked}). ${result.beside}`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

const heading = ["| what | figure | target | | behind it |", "| --- | ---: | --- | --- | --- |"];

function rowOf(result: Result): string {
  const figure = `${rounded(result.figure)} ${result.unit}`;
  return `| ${[result.name, figure, targetOf(result), judged(result), result.beside].map(cell).join(" | ")} |`;
}

/** How many of the figures of which something is asked are as they should be. */
export function tally(results: readonly Result[]): string {
  const asked = results.filter(({ target }) => target !== undefined);
  return `${asked.filter((result) => isMet(result) === true).length} of ${asked.length} targets are met.`;
}

/** All of it as a page in Markdown: of the graph of the seed (`bench`), or of the one with the whole record (`bench-record`). */
export function pageOf({ taken, on, results }: Results, page: string): string {
  const record = page === "bench-record";
  return [
    record ? "# How fast it is with eighty years of votes" : "# How fast it is",
    "",
    `Written by \`npm run bench${record ? " -- --record" : ""}\`, which measures all of this anew: [\`bench/README.md\`](../bench/README.md) says how. Each figure is a`,
    "ratio of two things taken side by side, in turn, in one run, or a count; times stand beside it only to say of what order it is,",
    "since on another machine they are others.",
    "",
    `Taken on ${taken}, on ${on}. ${tally(results)}`,
    "",
    `![The ratios of the operations, as bars](${page}.svg)`,
    "",
    ...heading,
    ...results.map(rowOf),
    "",
  ].join("\n");
}
