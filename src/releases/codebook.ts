import { vocabularyChapters } from "../dataset/dictionary";
import type { Release } from "../seed/release";
import type { TableColumn, Table } from "./release-table";

/** The text of `codebook.md`: every table, every column, every word, from the kinds themselves. */
export function codebookText(tables: readonly Table[], { title, version, date }: Release): string {
  const head = `# Codebook

${title}, version ${version}, ${date}. What stands in each table of the release, column by column; the words that a column may hold are explained at the end.

${notation}`;
  return `${[head, ...tables.map(chapterOf), "## Words", ...vocabularyChapters("###")].join("\n\n")}\n`;
}

/** How all tables are written. */
export const notation = `- The files are CSV after RFC 4180 in UTF-8 with a mark at the beginning (\`utf-8-sig\` in Python), by which Excel knows the encoding. The first line has the names of the columns. An empty cell says that nothing is on record, not that there is nothing.
- Several texts in one cell have a bar \`|\` between them; a bar within one of them is written \`¦\`. \`source\` and \`locator\` are the footnote of a row: the id of a source in \`sources.csv\` and the place in it; where there are several, the second place is in the second source.
- A text that a spreadsheet would run as a formula, because it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, has an apostrophe \`'\` before it; so has what begins so after a semicolon, a tab or a line break within a text. Take one apostrophe away before such a sign, and the text is as it was. Numbers are as they are. Parquet has the texts without it.
- A date is as precise as its source: \`2023\`, \`2023-07\`, \`2023-07-25\`, or a span with \`/\` between. The columns that end in \`First\` and \`Last\` have its first and its last day, which any program reads.
- What is true or false is \`true\` or \`false\`.
- The key of a row is told with each table. A column that names a row of another table says which.`;

function chapterOf({ name, about, key, columns }: Table): string {
  const rows = columns.map((column) => `| \`${column.name}\` | ${whatOf(column)} | ${cell(column.about)} |`);
  const known = `The key is ${key.map((one) => `\`${one}\``).join(", ")}.`;
  return [
    `## ${name}.csv`,
    `${about} ${known}`,
    ["| column | what it is | about |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

const sorts = {
  text: "text",
  date: "date as precise as its source",
  day: "day",
  whole: "whole number",
  flag: "`true` or `false`",
  json: "expression in JSON",
} as const;

function whatOf({ sort, many = false, required = false, words, refersTo }: TableColumn): string {
  const its =
    words === undefined
      ? sorts[sort]
      : `${many ? "some of" : "one of"} ${words.map((word) => `\`${word}\``).join(", ")}`;
  const named = refersTo === undefined ? "" : `, a row of \`${refersTo.table}.csv\``;
  return `${its}${many && words === undefined ? ", or several" : ""}${named}${required ? ", always there" : ""}`;
}

const cell = (text: string): string => text.replaceAll("|", "\\|");
