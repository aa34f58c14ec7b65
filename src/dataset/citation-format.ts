import { vocabulary } from "../graph/vocabulary";

/** In which shape the dataset is cited. */
export const CitationFormat = vocabulary("CitationFormat", "The shape in which the dataset is cited.", {
  TEXT: "One line, for a footnote.",
  BIBTEX: "An entry for BibTeX, the reference format of LaTeX.",
  CSL_JSON: "One item in CSL-JSON, which Zotero and pandoc read, as text.",
});
export type CitationFormat = keyof typeof CitationFormat;
