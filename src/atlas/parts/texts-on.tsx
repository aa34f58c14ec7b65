import { graphql } from "../operations";
import type { ParagraphsListedFragment, ResolutionsBearingFragment } from "../operations/graphql";
import { counted, dateShown } from "../words";
import { WholeList } from "./section";
import { Thing } from "./to";

/** Resolutions, and what a yes on each stands for. */
graphql(`
  fragment ResolutionsBearing on BearingResolutionConnection {
    totalCount
    edges {
      direction
      node {
        id
        symbol
        title
        date
        tally {
          plenary {
            yes
            no
            abstain
          }
        }
      }
    }
  }
`);

/** Paragraphs with what they say. */
graphql(`
  fragment ParagraphsListed on ParagraphConnection {
    totalCount
    nodes {
      id
      ref
      summary
      status
      document {
        id
        symbol
        title
        date
      }
    }
  }
`);

/** Resolutions with how the vote went and for which side a yes counts. */
export const ResolutionsShown = ({ of }: { readonly of: ResolutionsBearingFragment }) => (
  <ul>
    {of.edges.map(({ direction, node: { id, symbol, title, date, tally } }) => (
      <li>
        <Thing id={id}>{symbol}</Thing>, {title}, {dateShown(date)}
        {tally?.plenary === null || tally?.plenary === undefined
          ? ", without a recorded vote"
          : `: ${tally.plenary.yes} yes, ${tally.plenary.no} no, ${tally.plenary.abstain} abstained`}
        . A yes counts {direction === "ADVANCES" ? "for" : "against"} it.
      </li>
    ))}
  </ul>
);

/** The newest paragraphs about a subject, and the way to all of them. */
export const ParagraphsShown = ({ of, path }: { readonly of: ParagraphsListedFragment; readonly path: string }) => (
  <>
    <ul>
      {of.nodes.map(({ id, ref, summary, status, document }) => (
        <li>
          <Thing id={id}>{ref ?? document.symbol}</Thing>, {dateShown(document.date)}
          {status === "FINAL" ? "" : `, ${status.toLowerCase()}`}: {summary ?? document.title}
        </li>
      ))}
    </ul>
    <WholeList shown={of.nodes.length} of={of.totalCount} noun={["paragraph", "paragraphs"]} path={path} />
    {of.totalCount === 0 ? <p>No paragraph about it is on record.</p> : null}
    {of.totalCount > 0 && of.totalCount <= of.nodes.length ? (
      <p class="note">{counted(of.totalCount, "paragraph")}.</p>
    ) : null}
  </>
);
