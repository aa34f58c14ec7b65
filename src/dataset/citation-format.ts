import { registerEnumType } from "type-graphql";

/** In which shape the dataset is cited. */
export enum CitationFormat {
  TEXT = "TEXT",
  BIBTEX = "BIBTEX",
  CSL_JSON = "CSL_JSON",
}
registerEnumType(CitationFormat, {
  name: "CitationFormat",
  description: "In which shape the dataset is cited.",
  valuesConfig: {
    TEXT: { description: "One line, for a footnote." },
    BIBTEX: { description: "An entry for BibTeX." },
    CSL_JSON: { description: "One item in CSL-JSON, which Zotero and pandoc read, as text." },
  },
});
