import type { AboutQuery } from "../operations/graphql";
import type { PageAnswered } from "../page";
import type { ShownTable } from "../table";
import { csvPieces } from "../../files/csv";
import { gexf } from "./gexf";
import { graphml } from "./graphml";
import { networkIn } from "./network";
import type { Picture } from "../pictures/picture";
import { pictureFile, sharePicture } from "./picture-file";
import { pngOf } from "./png";

/** What a file is made of. */
interface Filed extends Pick<PageAnswered, "data" | "operation" | "variables"> {
  readonly title: string;
  /** The address of the page, whole. */
  readonly url: string;
  /** The root of the server, whole, with a slash at its end. */
  readonly root: string;
  readonly table: ShownTable | undefined;
  readonly picture: Picture | undefined;
  readonly about: AboutQuery["dataset"] | undefined;
}

/** What is in a file. */
type Made = string | Buffer | Generator<string> | undefined;

/** A kind of file that a page can be had as. */
interface FileKind {
  /** As its header names it. */
  readonly is: string;
  /** What a page must have for it, as a page without it is told. */
  readonly needs: "table" | "picture" | "answer";
  /** Whether a browser shows it rather than keeps it. */
  readonly opens?: boolean;
  /** What is in it, or its pieces, which take long together; undefined where the page has nothing of this kind. */
  readonly made: (filed: Filed, left: AbortSignal) => Made | Promise<Made>;
}

/** Every kind of file, by the ending of its address. */
export const fileKinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries({
    csv: {
      is: "text/csv; charset=utf-8; header=present",
      needs: "table",
      made: ({ table }) => (table === undefined ? undefined : csvPieces(names(table), table.cells)),
    },
    "csv-metadata.json": {
      is: "application/csvm+json",
      needs: "table",
      made: (filed) => (filed.table === undefined ? undefined : json(csvw(filed, filed.table))),
    },
    json: { is: "application/json; charset=utf-8", needs: "answer", made: jsonPieces },
    graphml: {
      is: "application/graphml+xml; charset=utf-8",
      needs: "answer",
      made: async ({ data }) => graphml(await networkIn(data)),
    },
    gexf: {
      is: "application/gexf+xml; charset=utf-8",
      needs: "answer",
      made: async ({ data }) => gexf(await networkIn(data)),
    },
    svg: { is: "image/svg+xml; charset=utf-8", needs: "picture", opens: true, made: (filed) => pictureFile(filed) },
    "share.png": {
      is: "image/png",
      needs: "picture",
      opens: true,
      made: (filed, left) => pngOf(sharePicture(filed), 1, left),
    },
    png: { is: "image/png", needs: "picture", opens: true, made: (filed, left) => pngOf(pictureFile(filed), 2, left) },
  } satisfies Record<string, FileKind>),
);

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const names = ({ headings }: ShownTable): string[] => headings.map(({ name }) => name);

/** The rows with their names, and what is needed to cite them and to ask for them again; row by row. */
function* jsonPieces({ title, url, table, about, operation, variables }: Filed): Generator<string> {
  const cited =
    about === undefined
      ? {}
      : { revision: about.revision, checksum: about.checksum, cite: about.cite, licence: about.licence };
  const rows = table === undefined ? {} : { rows: [] };
  const [before = "", after] = json({ title, url, ...cited, ...rows, operation, variables }).split(emptyRows);
  yield before;
  if (table === undefined || after === undefined) return;
  yield '\n  "rows": [';
  for (const [at, cells] of table.cells.entries()) {
    const row = Object.fromEntries(names(table).map((name, index) => [name, cells[index] ?? null]));
    yield `${at === 0 ? "" : ","}\n    ${JSON.stringify(row, null, 2).replaceAll("\n", "\n    ")}`;
  }
  yield `${table.cells.length === 0 ? "" : "\n  "}]${after}`;
}

/** Where the rows stand: no text of JSON has a line break of its own. */
const emptyRows = '\n  "rows": []';

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
