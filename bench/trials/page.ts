import type { Table } from "./trial";

/** The table of one trial, and when and on what it was run. */
export interface Found extends Table {
  readonly trial: string;
  readonly title: string;
  readonly taken: string;
  readonly on: string;
}

const cell = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;

/** A table in Markdown; all but the first column is set to the right. Throws where a row has another width than the heading. */
export function tableOf({ columns, rows }: Pick<Table, "columns" | "rows">): string[] {
  const wrong = rows.find(({ length }) => length !== columns.length);
  if (wrong !== undefined) throw new Error(`${wrong.join(", ")}: ${columns.length} cells are wanted.`);
  return [row(columns), row(columns.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(row)];
}

/** All that was found, as a page. */
export function pageOf(found: readonly Found[]): string {
  return [
    "# What was done to stop it",
    "",
    "Written by `npm run trials`, which does all of this anew to a server of its own; `npm run trials -- requests` does one of them. See",
    "[`bench/README.md`](../bench/README.md). Times are of one machine and one run.",
    ...found.flatMap(({ title, said, taken, on, shown = [], ...table }) => [
      "",
      `## ${title}`,
      "",
      ...said.flatMap((paragraph) => [paragraph, ""]),
      `Run on ${taken}, on ${on}.`,
      "",
      ...tableOf(table),
      ...shown.flatMap((operation) => ["", "```graphql", operation, "```"]),
    ]),
    "",
  ].join("\n");
}

/** What was found before, with what was found now in its place, in the order of the trials. */
export function joined(before: readonly Found[], now: Found, order: readonly string[]): Found[] {
  const others = before.filter(({ trial }) => trial !== now.trial && order.includes(trial));
  return [...others, now].sort((a, b) => order.indexOf(a.trial) - order.indexOf(b.trial));
}
