import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { SponsorsOfProposalFragment } from "../operations/graphql";
import { counted, dateShown, roles, titled } from "../words";
import type { Footnotes } from "./footnotes";
import { Mark } from "./sponsored";
import { Thing } from "./to";

/** Who put a proposal forward, and who joined. */
graphql(`
  fragment SponsorsOfProposal on ProposalSponsorConnection {
    totalCount
    edges {
      role
      date
      note
      locator
      source {
        ...SourceNoted
      }
      node {
        id
        name
      }
    }
  }
`);

/** Sponsors by what they are to the proposal. */
export function SponsorsShown({ of, notes }: { readonly of: SponsorsOfProposalFragment; readonly notes: Footnotes }) {
  if (of.totalCount === 0) return <p>Who put it forward is not on record.</p>;
  const others = of.totalCount - of.edges.length;
  return (
    <>
      {[...groupedBy(of.edges, ({ role }) => role)].map(([role, edges]) => (
        <p>
          {titled(roles[role])}:{" "}
          {edges.map((edge, index) => (
            <>
              {index === 0 ? "" : ", "}
              <Thing id={edge.node.id}>{edge.node.name}</Thing>
              {edge.date === null ? "" : ` (${dateShown(edge.date)})`}
              <Mark of={edge} notes={notes} />
            </>
          ))}
          .
        </p>
      ))}
      {others > 0 ? <p class="note">And {counted(others, "other")}.</p> : null}
    </>
  );
}
