import { type Address, given } from "../address";
import { graphql } from "../operations";
import type { ResolutionWhere } from "../operations/graphql";
import { page } from "../page";
import { type Filter, Filters, timeIn } from "../parts/filters";
import { onTopic } from "../parts/on-topic";
import { TableShown } from "../parts/table-shown";
import { Thing } from "../parts/to";
import { type VoteBeside, lineOfCoalition, votesOfBoth } from "../pictures/line-of-coalition";
import { restingOn } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { placeOf } from "../places";
import { counted, dateShown } from "../words";
import { besideTable } from "./coalition-beside.table";

const filters: readonly Filter[] = [
  { name: "state", label: "State", example: "any usual name" },
  { name: "topic", label: "Topic", example: "PoA" },
  { name: "text", label: "Words in the title", example: "nuclear" },
  { name: "year", label: "Year", example: "1975 or 2021/2023" },
];

/** The votes on which texts are compared: those on the ones of the seed, where no others are chosen. */
function overIn(address: Address): ResolutionWhere {
  const over = { ...onTopic(given(address, "topic")), text: given(address, "text") ?? null, ...timeIn(address) };
  return Object.values(over).every((value) => value === null) ? { kind: ["RESOLUTION", "DECISION"] } : over;
}

/** A state against a coalition, be it a member or not: `/coalitions/eu/beside?state=RUS`. */
export const coalitionBesidePage = page({
  path: "/coalitions/:coalition/beside",
  operation: graphql(`
    query CoalitionBesidePage($coalition: String!, $state: String!, $named: Boolean!, $over: ResolutionWhere) {
      coalition(slug: $coalition) {
        id
        name
        cohesion(over: $over) {
          votes {
            plurality
            resolution {
              id
              symbol
              title
              date
            }
          }
        }
      }
      state(name: $state) @include(if: $named) {
        id
        name
        votes(first: 200, body: PLENARY, where: $over) {
          pageInfo {
            hasNextPage
          }
          edges {
            choice
            source {
              id
              title
              publisher
            }
            rollCall {
              id
              on
            }
            node {
              id
              date
            }
          }
        }
      }
    }
  `),
  variables: (address) => {
    const state = given(address, "state");
    const named = state !== undefined;
    return { coalition: address.part("coalition"), state: state ?? "", named, over: overIn(address) };
  },
  shown: ({ coalition, state }, address) => {
    if (coalition === null || state === null) return undefined;
    // The form was sent empty.
    if (state === undefined) return { title: coalition.name, leads: `${placeOf(coalition.id)}#cohesion`, main: null };
    const choiceOn = new Map(
      state.votes.edges.flatMap(({ choice, rollCall, node }) =>
        rollCall.on === "WHOLE" ? [[node.id, choice] as const] : [],
      ),
    );
    const since = state.votes.pageInfo.hasNextPage ? (state.votes.edges.at(-1)?.node.date ?? "") : undefined;
    const votes = coalition.cohesion.votes.flatMap(({ plurality, resolution }): VoteBeside[] =>
      resolution === null || (since !== undefined && (resolution.date ?? "") <= since)
        ? []
        : [{ ...resolution, line: plurality ?? undefined, its: choiceOn.get(resolution.id) }],
    );
    const both = votesOfBoth(votes);
    const alike = both.filter(({ line, its }) => line === its);
    const title = `${state.name} beside ${coalition.name}`;
    const picture = restingOn(
      lineOfCoalition(
        { name: state.name, path: placeOf(state.id) },
        { name: coalition.name, path: placeOf(coalition.id) },
        votes,
      ),
      state.votes.edges,
    );
    return {
      title,
      picture,
      address: `${placeOf(coalition.id)}/beside`,
      table: besideTable(votes),
      main: (
        <>
          <h1>
            <Thing id={state.id}>{state.name}</Thing> beside <Thing id={coalition.id}>{coalition.name}</Thing>
          </h1>
          <p class="answer">
            {both.length === 0
              ? `No vote is on record in which ${state.name} and most of ${coalition.name} chose.`
              : `${state.name} voted as most of ${coalition.name} in ${alike.length} of ${counted(both.length, "vote")} in which both chose.`}
          </p>
          {since === undefined ? null : (
            <p class="note">
              Only votes after {dateShown(since)} are compared, for there are too many: choose a year, a topic or words.
            </p>
          )}
          <Filters of={filters} address={address} />
          <PictureShown of={picture} />
          <TableShown of={besideTable(votes.toReversed())} caption="Vote by vote, the latest first" />
        </>
      ),
    };
  },
});
