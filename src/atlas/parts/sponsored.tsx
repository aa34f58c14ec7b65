import { graphql } from "../operations";
import type { ProposalsSponsoredFragment, ResolutionsSponsoredFragment } from "../operations/graphql";
import { counted, dateShown, roles } from "../words";
import type { Footnotes } from "./footnotes";
import { WholeList } from "./section";
import { type Sourced, notedOf } from "./source";
import { Thing } from "./to";

/** The resolutions that an actor sponsored. */
graphql(`
  fragment ResolutionsSponsored on SponsoredResolutionConnection {
    totalCount
    edges {
      role
      locator
      source {
        ...SourceNoted
      }
      node {
        id
        symbol
        title
        date
      }
    }
  }
`);

/** The proposals that an actor sponsored. */
graphql(`
  fragment ProposalsSponsored on SponsoredProposalConnection {
    totalCount
    edges {
      role
      date
      locator
      source {
        ...SourceNoted
      }
      node {
        id
        name
        date
      }
    }
  }
`);

/** The resolutions and the proposals that an actor put its name to, each with its part in them. */
export function SponsoredList({
  of: { id, name, sponsored, proposals },
  notes,
}: {
  readonly of: {
    readonly id: string;
    readonly name: string;
    readonly sponsored: ResolutionsSponsoredFragment;
    readonly proposals: ProposalsSponsoredFragment;
  };
  readonly notes: Footnotes;
}) {
  if (sponsored.totalCount + proposals.totalCount === 0)
    return <p>No resolution and no proposal is on record that {name} put its name to.</p>;
  const sponsor = encodeURIComponent(id);
  return (
    <>
      {sponsored.totalCount === 0 ? null : <h3>{counted(sponsored.totalCount, "resolution")}</h3>}
      <ul>
        {sponsored.edges.map((edge) => (
          <li>
            <Thing id={edge.node.id}>{edge.node.symbol}</Thing>, {edge.node.title}, {dateShown(edge.node.date)}:{" "}
            {roles[edge.role]}
            <Mark of={edge} notes={notes} />
          </li>
        ))}
      </ul>
      <WholeList
        shown={sponsored.edges.length}
        of={sponsored.totalCount}
        noun={["resolution", "resolutions"]}
        path={`/resolutions?sponsor=${sponsor}`}
      />
      {proposals.totalCount === 0 ? null : <h3>{counted(proposals.totalCount, "proposal")}</h3>}
      <ul>
        {proposals.edges.map((edge) => (
          <li>
            <Thing id={edge.node.id}>{edge.node.name}</Thing>, {dateShown(edge.date ?? edge.node.date)}:{" "}
            {roles[edge.role]}
            <Mark of={edge} notes={notes} />
          </li>
        ))}
      </ul>
      <WholeList
        shown={proposals.edges.length}
        of={proposals.totalCount}
        noun={["proposal", "proposals"]}
        path={`/proposals?sponsor=${sponsor}`}
      />
    </>
  );
}

/** The mark of a fact that names its source; nothing of one that names none. */
export function Mark({ of, notes }: { readonly of: Sourced; readonly notes: Footnotes }) {
  const noted = notedOf(of);
  return noted === undefined ? null : notes.mark(noted);
}
