import { cite } from "../../src/dataset/cite";
import { CitationFormat } from "../../src/dataset/citation-format";

const checksum = "ab".repeat(32);
const cited = { version: "1.2.0", revision: 7, checksum, at: "2026-03-09T10:11:12.000Z" };

it("cites version, revision, day and checksum in one line", () => {
  expect(cite(cited, CitationFormat.TEXT)).toBe(
    `Acquis: who stands where on the norms of cyberspace (version 1.2.0, revision 7) [Data set]. Acquis, 2026-03-09. SHA-256 ${checksum}.`,
  );
});

it("writes an entry for BibTeX", () => {
  expect(cite(cited, CitationFormat.BIBTEX).split("\n")).toEqual([
    "@misc{acquis-1.2.0-r7,",
    "  title = {{Acquis: who stands where on the norms of cyberspace}},",
    "  publisher = {{Acquis}},",
    "  howpublished = {Data set},",
    "  year = {2026},",
    "  month = {3},",
    "  day = {9},",
    "  version = {1.2.0, revision 7},",
    `  note = {SHA-256 ${checksum}},`,
    "}",
  ]);
});

it("writes an item in CSL-JSON, without an author or a DOI that nobody has", () => {
  expect(JSON.parse(cite(cited, CitationFormat.CSL_JSON))).toEqual({
    id: "acquis-1.2.0-r7",
    type: "dataset",
    title: "Acquis: who stands where on the norms of cyberspace",
    publisher: "Acquis",
    version: "1.2.0, revision 7",
    issued: { "date-parts": [[2026, 3, 9]] },
    note: `SHA-256 ${checksum}`,
  });
});
