import { given } from "../address";
import { graphql } from "../operations";
import { page } from "../page";
import { Footnotes } from "../parts/footnotes";
import { Contents, Section } from "../parts/section";
import { SaidByShown } from "../parts/said-by";
import { SponsoredList } from "../parts/sponsored";
import { cohesionByVote } from "../pictures/cohesion-by-vote";
import { membersByTiles } from "../pictures/members-by-tiles";
import { placeOf } from "../places";
import { dateShown } from "../words";
import { CohesionShown, onTexts } from "./coalition.cohesion";
import { MembersShown } from "./coalition.members";
import { membersTable } from "./coalition.table";
import { OverlapShown } from "./coalition.overlap";
import { CoalitionTold } from "./coalition.told";

/** One coalition: who belongs to it, on which day, and how far it stands together. */
export const coalitionPage = page({
  path: "/coalitions/:coalition",
  operation: graphql(`
    query CoalitionPage($coalition: String!, $on: PartialDate, $with: String!, $compared: Boolean!) {
      coalition(slug: $coalition) {
        ...CoalitionTold
        members(on: $on, first: 200) {
          ...MembersOfCoalition
        }
        otherMembers(first: 60) {
          totalCount
          edges {
            role
            status
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
        cohesion(over: { kind: [RESOLUTION, DECISION] }) {
          ...CohesionOfCoalition
        }
        overlap(with: $with, on: $on) @include(if: $compared) {
          ...OverlapOfCoalitions
        }
        statements(first: 5) {
          totalCount
          nodes {
            ...StatementListed
          }
        }
        sponsored(first: 5) {
          ...ResolutionsSponsored
        }
        proposals(first: 5) {
          ...ProposalsSponsored
        }
      }
      byRoll: coalitions(where: { slug: [$coalition], defined: false }) {
        nodes {
          apart: members(status: [ASSOCIATE, OBSERVER, INACTIVE, FORMER, DISPUTED], first: 60) {
            ...MembersOfCoalition
          }
        }
      }
    }
  `),
  variables: (address) => {
    const other = given(address, "with");
    return {
      coalition: address.part("coalition"),
      on: given(address, "on") ?? null,
      with: other ?? "",
      compared: other !== undefined,
    };
  },
  shown: ({ coalition, byRoll }, address) => {
    if (coalition === null) return undefined;
    const { id, name } = coalition;
    const apart = byRoll?.nodes.flatMap((one) => one.apart.edges) ?? [];
    const notes = new Footnotes();
    const members = membersByTiles(coalition.members, {
      apart,
      isOpen: coalition.open,
      about: [coalition.summary, belongsSaid(coalition)].flatMap((one) => one ?? []).join(" "),
      sources: [coalition],
    });
    const { mean, votes } = coalition.cohesion;
    // Of votes in which nobody of it took part there is nothing to draw.
    const cohesion = mean === null ? undefined : cohesionByVote(name, onTexts(votes));
    return {
      title: name,
      address: placeOf(id),
      picture: members ?? cohesion,
      pictures: members === undefined ? [] : [cohesion],
      table: membersTable(coalition, [...coalition.members.edges, ...apart]),
      main: (
        <>
          <h1>{name}</h1>
          <CoalitionTold of={coalition} notes={notes} />
          <Contents of={contents} />
          <MembersShown of={coalition} apart={apart} on={given(address, "on")} picture={members} notes={notes} />
          <CohesionShown of={coalition.cohesion} name={name} path={placeOf(id)} picture={cohesion} />
          <OverlapShown of={coalition.overlap} name={name} address={address} />
          <Section id="statements" title="What it said">
            <SaidByShown of={coalition} path={`/statements?actor=${encodeURIComponent(id)}`} />
          </Section>
          <Section id="sponsored" title="Texts sponsored">
            <SponsoredList of={coalition} notes={notes} />
          </Section>
          {notes.all()}
        </>
      ),
    };
  },
});

/** When and by what they belong to it, in a sentence. */
const belongsSaid = ({
  definition,
  asOf,
}: {
  readonly definition: { readonly sentence: string } | null;
  readonly asOf: string | null;
}): string =>
  [
    definition === null
      ? `By a roll of its members${asOf === null ? "" : `, as on ${dateShown(asOf)}`}`
      : `By a rule: ${definition.sentence}`,
    ".",
  ].join("");

const contents = [
  ["members", "Members"],
  ["cohesion", "How far it votes as one"],
  ["overlap", "Overlap with others"],
  ["statements", "Statements"],
  ["sponsored", "Texts sponsored"],
] as const;
