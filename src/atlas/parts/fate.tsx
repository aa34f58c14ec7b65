import { graphql } from "../operations";
import type { OutcomeShownFragment, ProposalsListedFragment } from "../operations/graphql";
import { dateShown, outcomes } from "../words";
import type { Footnotes } from "./footnotes";
import { Mark } from "./sponsored";
import { Thing } from "./to";

/** What became of a proposal in a document. */
graphql(`
  fragment OutcomeShown on ProposalOutcome {
    outcome
    summary
    locator
    source {
      ...SourceNoted
    }
    document {
      __typename
      ... on Report {
        id
        symbol
        title
        date
      }
      ... on Resolution {
        id
        symbol
        title
        date
      }
      ... on Paragraph {
        id
        ref
        document {
          id
          symbol
          title
          date
        }
      }
    }
  }
`);

/** Proposals with what became of each. */
graphql(`
  fragment ProposalsListed on ProposalConnection {
    totalCount
    nodes {
      id
      name
      date
      summary
      outcome {
        ...OutcomeShown
      }
    }
  }
`);

/** What became of a proposal, document by document. */
export const OutcomesShown = ({
  of,
  notes,
}: {
  readonly of: readonly OutcomeShownFragment[];
  readonly notes: Footnotes;
}) => (
  <ul>
    {of.map((one) => {
      const { document } = one;
      const text = document.__typename === "Paragraph" ? document.document : document;
      return (
        <li>
          {outcomes[one.outcome]} in{" "}
          <Thing id={document.id}>
            {document.__typename === "Paragraph" ? (document.ref ?? text.symbol) : text.symbol}
          </Thing>
          , {dateShown(text.date)}
          {one.summary === null ? "" : `: ${one.summary}`}
          <Mark of={one} notes={notes} />
        </li>
      );
    })}
  </ul>
);

/** Proposals, each with its fate. */
export function ProposalsShown({ of, notes }: { readonly of: ProposalsListedFragment; readonly notes: Footnotes }) {
  return (
    <>
      {of.nodes.map(({ id, name, date, outcome }) => (
        <>
          <h3>
            <Thing id={id}>{name}</Thing>
          </h3>
          <p class="note">
            Put forward: {dateShown(date)}. {outcome.length === 0 ? "What became of it is not on record." : ""}
          </p>
          <OutcomesShown of={outcome} notes={notes} />
        </>
      ))}
    </>
  );
}
