import type { CitationShownFragment } from "../operations/graphql";
import type { Footnotes } from "./footnotes";

/** The marks of a fact that several sources may say. */
export function CitedBy({ of, notes }: { readonly of: readonly CitationShownFragment[]; readonly notes: Footnotes }) {
  return <>{of.map(({ source, locator }) => notes.mark({ source, locator, confidence: "HIGH" }))}</>;
}
