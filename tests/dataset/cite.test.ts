import { cite, unreleased } from "../../src/dataset/cite";
import { CitationFormat } from "../../src/dataset/citation-format";
import { licenceOf } from "../../src/dataset/licence";

const checksum = "ab".repeat(32);
const release = {
  version: "2026.3.1",
  date: "2026-03-09",
  title: "Acquis: who stands where",
  description: "What it holds.",
  publisher: "Acquis",
  creators: ["The founders", "Others"],
  licence: "CC-BY-4.0",
  address: "https://data.example.org/acquis",
};
const cited = { release, checksum };
const terms = "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/";

it("cites creators, title, version, publisher, day, checksum, licence and address in one line", () => {
  expect(cite(cited, CitationFormat.TEXT)).toBe(
    `The founders, Others. Acquis: who stands where (version 2026.3.1) [Data set]. Acquis, 2026-03-09. SHA-256 ${checksum}. ${terms}. https://data.example.org/acquis`,
  );
});

it("writes an entry for BibTeX", () => {
  expect(cite(cited, CitationFormat.BIBTEX).split("\n")).toEqual([
    "@misc{acquis-2026.3.1,",
    "  author = {{The founders} and {Others}},",
    "  title = {{Acquis: who stands where}},",
    "  publisher = {{Acquis}},",
    "  howpublished = {Data set},",
    "  year = {2026},",
    "  month = {3},",
    "  day = {9},",
    "  version = {2026.3.1},",
    "  url = {https://data.example.org/acquis},",
    `  note = {SHA-256 ${checksum}. ${terms}},`,
    "}",
  ]);
});

it("writes an item in CSL-JSON, without a DOI that nobody has", () => {
  expect(JSON.parse(cite(cited, CitationFormat.CSL_JSON))).toEqual({
    id: "acquis-2026.3.1",
    type: "dataset",
    title: "Acquis: who stands where",
    author: [{ literal: "The founders" }, { literal: "Others" }],
    publisher: "Acquis",
    version: "2026.3.1",
    issued: { "date-parts": [[2026, 3, 9]] },
    URL: "https://data.example.org/acquis",
    note: `SHA-256 ${checksum}. ${terms}`,
  });
});

it("names the address of the server where the release is published nowhere, and none where that is not known", () => {
  const homeless = { release: { ...release, address: null }, checksum };
  expect(cite({ ...homeless, at: "https://here.example.org" }, CitationFormat.TEXT)).toMatch(
    /\. https:\/\/here\.example\.org$/,
  );
  expect(cite(homeless, CitationFormat.TEXT)).toMatch(/licenses\/by\/4\.0\/\.$/);
  expect(cite(homeless, CitationFormat.BIBTEX)).not.toContain("url");
  expect(JSON.parse(cite(homeless, CitationFormat.CSL_JSON))).not.toHaveProperty("URL");
});

it("cites facts of no release by their checksum, with nobody's name and nobody's licence", () => {
  expect(cite({ release: unreleased("2026-03-09"), checksum }, CitationFormat.TEXT)).toBe(
    `Acquis: facts of no release (version unreleased) [Data set]. Acquis, 2026-03-09. SHA-256 ${checksum}.`,
  );
});

it("calls the licences of Creative Commons as their readers do", () => {
  expect(licenceOf("CC-BY-NC-SA-4.0")).toEqual({
    name: "CC BY-NC-SA 4.0",
    url: "https://creativecommons.org/licenses/by-nc-sa/4.0/",
  });
  expect(licenceOf("CC0-1.0")).toEqual({ name: "CC0 1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" });
});
