import type { CitationShownFragment } from "../operations/graphql";
import type { Footnotes } from "./footnotes";

/** What is said of a thing in a line or two, with its marks; where nothing is, its marks alone, and what they are. */
export function LeadCited(its: {
  readonly summary: string | null;
  readonly of: readonly CitationShownFragment[];
  readonly notes: Footnotes;
}) {
  const { summary, of, notes } = its;
  if (summary === null && of.length === 0) return null;
  return (
    <p class={summary === null ? "note" : "lead"}>
      {summary ?? "Where it is on record:"} <CitedBy of={of} notes={notes} />
    </p>
  );
}

/** The marks of a fact that several sources may say, with commas between: 1, 2 and 3 are not 123. */
export function CitedBy({ of, notes }: { readonly of: readonly CitationShownFragment[]; readonly notes: Footnotes }) {
  return (
    <>
      {of.map(({ source, locator }, index) => (
        <>
          {index === 0 ? null : <sup>, </sup>}
          {notes.mark({ source, locator, confidence: "HIGH" })}
        </>
      ))}
    </>
  );
}
