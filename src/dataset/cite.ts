import { CitationFormat } from "./citation-format";

/** What a citation names. */
export interface CitedDataset {
  readonly version: string;
  readonly revision: number;
  readonly checksum: string;
  /** When the revision was committed, as an ISO time in UTC. */
  readonly at: string;
}

const title = "Acquis: who stands where on the norms of cyberspace";
const publisher = "Acquis";

/** The dataset as a reader cites it. It names no author and no DOI, since there is none on record. */
export function cite(cited: CitedDataset, format: CitationFormat): string {
  return { TEXT: inText, BIBTEX: inBibtex, CSL_JSON: inCsl }[format](cited);
}

const day = ({ at }: CitedDataset): string => at.slice(0, 10);
const which = ({ version, revision }: CitedDataset): string => `version ${version}, revision ${revision}`;
const sum = ({ checksum }: CitedDataset): string => `SHA-256 ${checksum}`;
const keyOf = ({ version, revision }: CitedDataset): string => `acquis-${version}-r${revision}`;

const inText = (cited: CitedDataset): string =>
  `${title} (${which(cited)}) [Data set]. ${publisher}, ${day(cited)}. ${sum(cited)}.`;

function inBibtex(cited: CitedDataset): string {
  const [year = "", month = "", date = ""] = day(cited).split("-");
  const fields = {
    title: `{${title}}`,
    publisher: `{${publisher}}`,
    howpublished: "Data set",
    year,
    month: String(Number(month)),
    day: String(Number(date)),
    version: which(cited).replace(/^version /, ""),
    note: sum(cited),
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}},`);
  return [`@misc{${keyOf(cited)},`, ...lines, "}"].join("\n");
}

function inCsl(cited: CitedDataset): string {
  return JSON.stringify({
    id: keyOf(cited),
    type: "dataset",
    title,
    publisher,
    version: which(cited).replace(/^version /, ""),
    issued: { "date-parts": [day(cited).split("-").map(Number)] },
    note: sum(cited),
  });
}
