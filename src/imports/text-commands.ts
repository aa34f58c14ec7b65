import { BadImport } from "../errors";
import type { Graph } from "../graph/graph";
import type { ReadParagraph } from "../texts/text";
import { type ImportingText, type TextImported, importText } from "./import-texts";

/** How many numbers stand in one line of an answer. */
const mostNumbers = 12;

/**
 * `npm run import -- texts FILE…`: imports each file by itself, and says what was read of it. A file that is refused leaves the others
 * alone. Resolves with the exit code: 1 where any was refused.
 */
export async function importTextsInto(
  graph: Graph,
  files: readonly string[],
  say: (line: string) => void,
  importing: ImportingText = {},
): Promise<number> {
  if (files.length > 1 && importing.symbol !== undefined)
    throw new BadImport("--symbol says which document one file is: import several files one by one, or without it.");
  let refused = 0;
  for (const file of files)
    try {
      for (const line of linesOf(file, await importText(graph, file, importing))) say(line);
    } catch (error) {
      if (!(error instanceof BadImport)) throw error;
      refused++;
      say(error.message);
    }
  return refused === 0 ? 0 : 1;
}

function linesOf(file: string, { name, symbol, text, matched, revision, written }: TextImported): string[] {
  if (written === undefined)
    return [`${file}: the graph holds this text already, as the import ${name} of revision ${revision.number}.`];
  const { ids, unmatched } = matched;
  return [
    `Revision ${revision.number}: the import ${name} has ${count(text.paragraphs.length, "paragraph")} of ${symbol}: ${sorts(text.paragraphs)}.`,
    ...(ids.size === 0
      ? []
      : [
          `  On record under the same number: ${ids.size}. What is said of these stays, and they have their words now.`,
        ]),
    ...(unmatched.length === 0 ? [] : [`  On record, and under no such number in the text: ${few(unmatched)}.`]),
  ];
}

function sorts(paragraphs: readonly ReadParagraph[]): string {
  const isPart = ({ number }: ReadParagraph) => /\)(?:bis|ter)?$/.test(number ?? "");
  const kinds = [
    ["preambular", paragraphs.filter((one) => one.is === "PREAMBULAR" && !isPart(one))],
    ["operative", paragraphs.filter((one) => one.is === "OPERATIVE" && !isPart(one))],
    ["numbered", paragraphs.filter((one) => one.is === "NUMBERED" && !isPart(one))],
    ["within others", paragraphs.filter(isPart)],
    ["without a number", paragraphs.filter((one) => one.is === "UNNUMBERED")],
  ] as const;
  return kinds.flatMap(([name, { length }]) => (length === 0 ? [] : [`${length} ${name}`])).join(", ");
}

const few = (numbers: readonly string[]): string =>
  [
    ...numbers.slice(0, mostNumbers),
    ...(numbers.length > mostNumbers ? [`and ${numbers.length - mostNumbers} more`] : []),
  ].join("; ");

const count = (value: number, what: string): string => `${value} ${what}${value === 1 ? "" : "s"}`;
