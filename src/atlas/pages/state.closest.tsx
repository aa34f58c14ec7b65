import { graphql } from "../operations";
import type { ClosestOfStateFragment, StatePageQuery } from "../operations/graphql";
import { columnsOfState } from "../parts/columns-of-state";
import { Section } from "../parts/section";
import { TableShown } from "../parts/table-shown";
import { To, useHref } from "../parts/to";
import { tableOf } from "../table";

/** The states that vote most like a state. */
graphql(`
  fragment ClosestOfState on ClosestConnection {
    totalCount
    edges {
      shared
      identical
      voeten
      node {
        id
        iso3
        name
      }
    }
  }
`);

type State = NonNullable<StatePageQuery["state"]>;

/** Who votes like a state, and in how many votes that shows. */
export function ClosestShown({ of: { iso3, name, closest } }: { readonly of: State }) {
  const href = useHref();
  return (
    <Section id="closest" title="Who votes like it">
      {closest.edges.length === 0 ? (
        <p>No state shares five recorded votes with {name}.</p>
      ) : (
        <p class="note">
          Over all recorded votes of the General Assembly on these questions, among states that share at least five with{" "}
          {name}. Yes against an abstention counts as half apart.
        </p>
      )}
      <TableShown of={closestTable(closest.edges, iso3)} caption={`Closest to ${name}`} />
      <form class="filters" action={href(`/states/${iso3}/with`)}>
        <label>
          Where it differs from
          <input name="other" placeholder="any state" maxLength={200} required />
        </label>
        <button type="submit" class="quiet">
          Compare
        </button>
      </form>
      <p>
        <To path={`/states/${iso3}/closest`}>All states, from the closest to the farthest</To>
      </p>
    </Section>
  );
}

/** States with how alike they vote, and the way to where they differ. */
export const closestTable = (edges: ClosestOfStateFragment["edges"], iso3: string) =>
  tableOf<ClosestOfStateFragment["edges"][number]>(
    "closest",
    [
      ...columnsOfState<ClosestOfStateFragment["edges"][number]>(({ node }) => node),
      {
        name: "identical",
        title: "Voted the same",
        is: "number",
        of: ({ identical }) => identical,
        shown: ({ identical, shared }) =>
          identical === null ? "not known" : `${Math.round(identical * shared)} of ${shared} votes`,
      },
      { name: "shared", title: "Shared votes", is: "integer", of: ({ shared }) => shared, inFilesOnly: true },
      {
        name: "voeten",
        title: "Score, 1 where all votes are the same",
        is: "number",
        of: ({ voeten }) => voeten,
        shown: ({ voeten }) => (voeten === null ? "not known" : voeten.toFixed(2)),
      },
      {
        name: "differences",
        title: "Where they differ",
        is: "anyURI",
        of: ({ node }) => `/states/${iso3}/with/${node.iso3}`,
        shown: ({ node }) => <To path={`/states/${iso3}/with/${node.iso3}`}>side by side</To>,
      },
    ],
    edges,
  );
