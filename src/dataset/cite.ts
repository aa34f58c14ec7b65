import type { Release } from "../seed/release";
import { CitationFormat } from "./citation-format";
import { licenceOf } from "./licence";

/** What a citation names: a release of the dataset by the checksum of its facts. */
export interface CitedDataset {
  readonly release: Release;
  /** The SHA-256 of the facts. */
  readonly checksum: string;
  /** Where it can be reached, where the release names no place of its own. */
  readonly at?: string | undefined;
}

/** The dataset as a reader cites it. It names no DOI, since there is none. */
export function cite(cited: CitedDataset, format: CitationFormat): string {
  return { TEXT: inText, BIBTEX: inBibtex, CSL_JSON: inCsl }[format](cited);
}

/** What is cited where the facts that answer are no release: somebody's own, or a state between two releases. */
export const unreleased = (day: string): Release => ({
  version: "unreleased",
  date: day,
  title: "Acquis: facts of no release",
  description: "",
  publisher: "Acquis",
  creators: [],
  licence: "",
  address: null,
});

const sum = ({ checksum }: CitedDataset): string => `SHA-256 ${checksum}`;
const keyOf = ({ release }: CitedDataset): string => `acquis-${release.version}`;
const someOf = (text: string): string[] => (text === "" ? [] : [text]);

function termsOf({ release: { licence } }: CitedDataset): string[] {
  const { name, url } = licenceOf(licence);
  return licence === "" ? [] : [`${name}, ${url}`];
}

const noteOf = (cited: CitedDataset): string => [sum(cited), ...termsOf(cited)].join(". ");
const addressOf = ({ release, at }: CitedDataset): string | undefined => release.address ?? at;

function inText(cited: CitedDataset): string {
  const { version, date, title, publisher, creators } = cited.release;
  const address = addressOf(cited);
  const which = `${title} (version ${version}) [Data set]`;
  const said = [...someOf(creators.join(", ")), which, `${publisher}, ${date}`, sum(cited), ...termsOf(cited)];
  return `${said.join(". ")}.${address === undefined ? "" : ` ${address}`}`;
}

function inBibtex(cited: CitedDataset): string {
  const { version, date, title, publisher, creators } = cited.release;
  const [year = "", month = "", day = ""] = date.split("-");
  const address = addressOf(cited);
  const fields = {
    ...(creators.length === 0 ? {} : { author: creators.map((creator) => `{${creator}}`).join(" and ") }),
    title: `{${title}}`,
    publisher: `{${publisher}}`,
    howpublished: "Data set",
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    version,
    ...(address === undefined ? {} : { url: address }),
    note: noteOf(cited),
  };
  const lines = Object.entries(fields).map(([field, value]) => `  ${field} = {${value}},`);
  return [`@misc{${keyOf(cited)},`, ...lines, "}"].join("\n");
}

function inCsl(cited: CitedDataset): string {
  const { version, date, title, publisher, creators } = cited.release;
  const address = addressOf(cited);
  return JSON.stringify({
    id: keyOf(cited),
    type: "dataset",
    title,
    ...(creators.length === 0 ? {} : { author: creators.map((creator) => ({ literal: creator })) }),
    publisher,
    version,
    issued: { "date-parts": [date.split("-").map(Number)] },
    ...(address === undefined ? {} : { URL: address }),
    note: noteOf(cited),
  });
}
