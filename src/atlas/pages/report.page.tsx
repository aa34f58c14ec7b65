import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { ChangesOfText } from "../parts/changes-shown";
import { LeadCited } from "../parts/citations";
import { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { passagesThrough } from "../pictures/passages-through";
import { restingOn } from "../pictures/picture";
import { reportKinds } from "../words-of-texts";
import { paragraphsTable } from "./paragraphs.table";
import { DraftsShown, ReportFacts, WhatBecameOfProposals } from "./report.parts";
import { LineagesThrough, ParagraphByParagraph } from "./resolution.parts";

/** One report, draft or paper: what it says, paragraph by paragraph, and what changed on the way. */
export const reportPage = page({
  path: "/reports/*symbol",
  operation: graphql(`
    query ReportPage($symbol: String!) {
      report(symbol: $symbol) {
        summary
        citations {
          ...CitationShown
        }
        ...ReportInShort
        ...DraftsOfReport
        ...TextOfDocument
        ...ProposalsOfReport
        changes(first: 100) {
          nodes {
            ...ChangeShown
          }
        }
      }
    }
  `),
  variables: (address) => ({ symbol: address.part("symbol") }),
  shown: ({ report }) => {
    if (report === null) return undefined;
    const { id, symbol, title, kind, summary, citations, changes, paragraphs, lineages } = report;
    const notes = new Footnotes();
    const picture = restingOn(passagesThrough(symbol, lineages.edges, summary ?? title), citations);
    return {
      title: `${symbol}, ${title}`,
      address: placeOf(id),
      table: paragraphsTable(paragraphs.nodes.map((one) => ({ ...one, document: report }))),
      picture,
      main: (
        <>
          <p class="kind">{reportKinds[kind].replace(/^\w/, (letter) => letter.toUpperCase())}</p>
          <h1>{symbol === title ? title : `${symbol}: ${title}`}</h1>
          <LeadCited summary={summary} of={citations} notes={notes} />
          <ReportFacts of={report} />
          <DraftsShown of={report} />
          <PartShown
            id="changes"
            title="What changed since the draft before"
            isEmpty={changes.nodes.length === 0}
            empty="No earlier text of it is on record, so nothing can be said of what changed."
          >
            <ChangesOfText of={changes.nodes} notes={notes} />
          </PartShown>
          <ParagraphByParagraph of={report} />
          <LineagesThrough of={report} picture={picture} />
          <WhatBecameOfProposals of={report} notes={notes} />
          {notes.all()}
        </>
      ),
    };
  },
});
