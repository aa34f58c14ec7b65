import { open, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import { BadImport } from "../errors";
import type { Graph } from "../graph/graph";
import { progressOn } from "../writing/progress";
import { type ImportingVotes, type VotesImported, importVotes } from "./import-votes";
import { type ImportInGraph, importsIn, nothingNew } from "./in-graph";
import type { Noticed, Notices } from "./noticed";
import { removeImport } from "./removed";
import { whyNotOpened } from "./not-opened";

/** Where a command writes a line of its answer. */
type SayLine = (line: string) => void;

/** How much of what was noticed stands on the screen, and how many of one sort. */
const mostSaid = 40;
const fewSaid = 5;

/** `npm run import -- votes FILE…`: imports them, and says what was done, and what was left out with line and reason. */
export async function importVotesInto(
  graph: Graph,
  files: readonly string[],
  say: SayLine,
  { report, ...importing }: ImportingVotes & { readonly report?: string | undefined } = {},
): Promise<void> {
  if (report !== undefined) await refuseReport(report, files);
  const imported = await importVotes(graph, files, { tell: progressOn(), ...importing });
  for (const line of linesOfImport(imported)) say(line);
  const notices = imported.did?.notices;
  if (notices === undefined || report === undefined) return;
  await writeFile(
    report,
    stringify(notices.all.map(rowOf), { header: true, columns: ["file", "line", "left_out", "reason"] }),
  );
  say(`All of it is in ${report}.`);
}

/** Before anything is imported: a list that cannot be written, or would be written over what is imported. */
async function refuseReport(report: string, files: readonly string[]): Promise<void> {
  const path = resolve(report);
  if (files.some((file) => resolve(file) === path))
    throw new BadImport(`--report ${report}: this is a file to import; name another for the list.`);
  try {
    await (await open(path, "a")).close();
  } catch (error) {
    throw new BadImport(`--report ${report} cannot be written: ${whyNotOpened(error)}.`, { cause: error });
  }
}

/** `npm run import -- remove NAME`. */
export async function removeFrom(graph: Graph, name: string, say: SayLine): Promise<void> {
  const { revision, ...gone } = await removeImport(graph, name);
  say(`Revision ${revision.number}: the import ${name} is gone; it had ${sizeOf(gone)}.`);
}

/** `npm run import -- list`. */
export async function listImports(graph: Graph, say: SayLine): Promise<void> {
  const all = await importsIn(graph);
  if (all.length === 0) say("Nothing is imported.");
  for (const one of all) say(`${one.name}: ${sizeOf(one)}, ${one.at.slice(0, 10)}. ${one.message}`);
}

/** How much an import has: roll calls, or the words of paragraphs; or nothing that was not on record. */
function sizeOf({ rollCalls, paragraphs }: Pick<ImportInGraph, "rollCalls" | "paragraphs">): string {
  if (paragraphs > 0) return `the words of ${inWords(paragraphs)} paragraphs`;
  return rollCalls === 0 ? nothingNew : `${inWords(rollCalls)} roll calls`;
}

function linesOfImport({ name, revision, did }: VotesImported): string[] {
  if (did === undefined)
    return [`The graph holds these files already, as the import ${name} of revision ${revision.number}.`];
  const { rows, rollCalls, votes, sifted, notices } = did;
  return [
    `Revision ${revision.number}: the import ${name} has ${inWords(votes)} votes in ${inWords(rollCalls)} roll calls, of ${inWords(rows)} rows.`,
    ...(sifted.seeds === 0 ? [] : [`${inWords(sifted.seeds)} roll calls are in the seed, whose own stand.`]),
    ...[...sifted.imported].map(
      ([other, count]) => `${inWords(count)} roll calls are in the import ${other} already, which stands.`,
    ),
    ...linesOfNotices(notices),
  ];
}

function linesOfNotices(notices: Notices): string[] {
  if (notices.count === 0) return [];
  const doubts = notices.count - notices.left;
  const said = notices.fewOfEach(fewSaid).slice(0, mostSaid / fewSaid);
  const shown = said.reduce((sum, { some }) => sum + some.length, 0);
  return [
    `${[of(notices.left, "left out"), of(doubts, "taken with a remark")].flat().join(", and ")}:`,
    ...said.flatMap(({ some, times }) => [
      ...some.map(({ file, line, reason, left }) => `  ${file}:${line} ${left ? "left out: " : ""}${reason}`),
      ...(times > some.length ? [`  and ${inWords(times - some.length)} more of this sort`] : []),
    ]),
    ...(shown === notices.count ? [] : ["--report FILE writes all of them into a table."]),
  ];
}

/** How many rows this was done with; nothing of none. */
const of = (rows: number, done: string): string[] =>
  rows === 0 ? [] : [rows === 1 ? `1 row was ${done}` : `${inWords(rows)} rows were ${done}`];

const rowOf = ({ file, line, reason, left }: Noticed) => [file, line, left ? "yes" : "no", reason];
const inWords = (value: number): string => value.toLocaleString("en-GB");
