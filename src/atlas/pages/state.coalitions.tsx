import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { CoalitionsOfStateFragment, StatePageQuery } from "../operations/graphql";
import { Section } from "../parts/section";
import { spanShown } from "../parts/span-shown";
import { To } from "../parts/to";
import { placeOf } from "../places";
import { coalitionKinds, waysToBelong, titled } from "../words";

/** The coalitions that a state belongs or belonged to. */
graphql(`
  fragment CoalitionsOfState on CoalitionOfStateConnection {
    totalCount
    edges {
      from
      to
      role
      status
      node {
        id
        name
        kind
      }
    }
  }
`);

type State = NonNullable<StatePageQuery["state"]>;

type Membership = CoalitionsOfStateFragment["edges"][number];

/** The coalitions of a state through time, kind by kind; when and by which source stands on the page of each. */
export function CoalitionsShown({ of: { iso3, name, coalitions } }: { readonly of: State }) {
  const kinds = groupedBy(coalitions.edges, ({ node }) => node.kind);
  return (
    <Section id="coalitions" title="Coalitions">
      {coalitions.totalCount === 0 ? <p>{name} belongs to no coalition on record.</p> : null}
      <dl class="told">
        {[...kinds].map(([kind, memberships]) => (
          <div>
            <dt>{titled(coalitionKinds[kind])}</dt>
            <dd>
              <ul>
                {memberships.map((membership) => (
                  <li>
                    <To path={`${placeOf(membership.node.id)}#${iso3}`}>{membership.node.name}</To>
                    {wordsOf(membership)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** In which part, from when to when. */
function wordsOf({ role, status, from, to }: Membership): string {
  const part = status === null || status === "MEMBER" ? "" : waysToBelong[status];
  const words = [part, role ?? "", spanShown(from, to)].filter((word) => word !== "").join(", ");
  return words === "" ? "" : `, ${words}`;
}
