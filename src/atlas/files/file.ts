import type { AboutQuery } from "../operations/graphql";
import type { PageAnswered } from "../page";
import type { ShownTable } from "../table";
import { csvText } from "../../files/csv";
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

/** A kind of file that a page can be had as. */
interface FileKind {
  /** As its header names it. */
  readonly is: string;
  /** What a page must have for it, as a page without it is told. */
  readonly needs: "table" | "picture" | "answer";
  /** Whether a browser shows it rather than keeps it. */
  readonly opens?: boolean;
  /** What is in it. Undefined where the page has nothing of this kind. */
  readonly made: (filed: Filed, left: AbortSignal) => string | Buffer | undefined | Promise<Buffer | undefined>;
}

/** Every kind of file, by the ending of its address. */
export const fileKinds: ReadonlyMap<string, FileKind> = new Map(
  Object.entries({
    csv: {
      is: "text/csv; charset=utf-8; header=present",
      needs: "table",
      made: ({ table }) => (table === undefined ? undefined : csvText(names(table), table.cells)),
    },
    "csv-metadata.json": {
      is: "application/csvm+json",
      needs: "table",
      made: (filed) => (filed.table === undefined ? undefined : json(csvw(filed, filed.table))),
    },
    json: { is: "application/json; charset=utf-8", needs: "answer", made: (filed) => json(whole(filed)) },
    graphml: {
      is: "application/graphml+xml; charset=utf-8",
      needs: "answer",
      made: ({ data }) => graphml(networkIn(data)),
    },
    gexf: {
      is: "application/gexf+xml; charset=utf-8",
      needs: "answer",
      made: ({ data }) => gexf(networkIn(data)),
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
