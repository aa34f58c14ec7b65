import type { AboutQuery } from "../operations/graphql";
import type { PageAnswered } from "../page";
import type { ShownTable } from "../table";
import { csvText } from "../../files/csv";
import { gexf } from "./gexf";
import { graphml } from "./graphml";
import { networkIn } from "./network";

/** What a file is made of. */
interface Filed extends Pick<PageAnswered, "data" | "operation" | "variables"> {
  readonly title: string;
  /** The address of the page, whole. */
  readonly url: string;
  readonly table: ShownTable | undefined;
  readonly about: AboutQuery["dataset"] | undefined;
}

/** A kind of file that a page can be had as. */
interface FileKind {
  /** As its header names it. */
  readonly is: string;
  /** Undefined where the page has nothing of this kind. */
  readonly text: (filed: Filed) => string | undefined;
}

/** Every kind of file, by the ending of its address. */
export const fileKinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries({
    csv: {
      is: "text/csv; charset=utf-8; header=present",
      text: ({ table }) => (table === undefined ? undefined : csvText(names(table), table.cells)),
    },
    "csv-metadata.json": {
      is: "application/csvm+json",
      text: (filed) => (filed.table === undefined ? undefined : json(csvw(filed, filed.table))),
    },
    json: { is: "application/json; charset=utf-8", text: (filed) => json(whole(filed)) },
    graphml: { is: "application/graphml+xml; charset=utf-8", text: ({ data }) => graphml(networkIn(data)) },
    gexf: { is: "application/gexf+xml; charset=utf-8", text: ({ data }) => gexf(networkIn(data)) },
  } satisfies Record<string, FileKind>),
);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const names = ({ headings }: ShownTable): string[] => headings.map(({ name }) => name);

/** The rows with their names, and what is needed to cite them and to ask for them again. */
const whole = ({ title, url, table, about, operation, variables }: Filed) => ({
  title,
  url,
  ...(about === undefined
    ? {}
    : { revision: about.revision, checksum: about.checksum, cite: about.cite, licence: about.licence }),
  rows: table?.cells.map((cells) =>
    Object.fromEntries(names(table).map((name, index) => [name, cells[index] ?? null])),
  ),
  operation,
  variables,
});

/** What the columns of the CSV are, after CSVW (https://www.w3.org/TR/tabular-metadata/). */
const csvw = ({ title, url, about }: Filed, { headings }: ShownTable) => ({
  "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
  url: url.replace(/(?=\?|$)/, ".csv"),
  "dc:title": title,
  ...(about === undefined ? {} : { "dc:bibliographicCitation": about.cite, "dc:rights": about.licence }),
  dialect: { header: true, encoding: "utf-8" },
  tableSchema: {
    columns: headings.map(({ name, title: its, is }) => ({
      name,
      titles: name,
      "dc:title": its,
      // A date is as precise as its source, so a year is one too.
      datatype: is === "date" ? "string" : is,
    })),
  },
});
