import { type Address, given } from "../address";
import { graphql } from "../operations";
import { goesOn, page } from "../page";
import type { Region } from "../operations/graphql";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { isLeastFirst, likenessFilter } from "../parts/filters.order";
import { ListShown } from "../parts/list-shown";
import { onTopic } from "../parts/on-topic";
import { Thing } from "../parts/to";
import { alikeByTiles } from "../pictures/alike-by-tiles";
import { restingOn } from "../pictures/picture";
import { votesTold } from "../pictures/votes-told";
import { placeOf } from "../places";
import { regions } from "../words";
import { closestTable } from "./state.closest";

/** On which votes it is reckoned, and among which states. */
const filters: readonly Filter[] = [
  { name: "topic", label: "On the topic", example: "PoA" },
  { name: "year", label: "Year", example: "2023" },
  { name: "group", label: "Among the members of", example: "European Union" },
  { name: "region", label: "Regional group", choices: regions },
  likenessFilter,
];
const overIn = (address: Address) => ({ ...onTopic(given(address, "topic")), ...timeIn(address) });
const isOfAll = (address: Address): boolean => Object.values(overIn(address)).every((value) => value === null);

/** Among which states it is; null where it is among all. */
function amongIn(address: Address) {
  const [coalition, region] = [given(address, "group"), chosenIn<Region>(address, "region", regions)];
  return coalition === undefined && region === null
    ? null
    : { memberOf: coalition === undefined ? null : { coalition }, region };
}

/** How many votes two states share at least: of few votes fewer are shared. */
const leastShared = (address: Address): number => (isOfAll(address) ? 5 : 1);

/** As many as there are states, and more. */
const mostStates = 200;

/** By what the votes were chosen, in words, where they were. */
function onlySaid(address: Address): string[] {
  const topic = given(address, "topic");
  return topic === undefined ? [] : [`Chosen by the topic ${topic}.`];
}

/** All states by how much they vote like one. */
export const stateClosestPage = page({
  path: "/states/:state/closest",
  operation: graphql(`
    query StateClosestPage(
      $state: String!
      $over: ResolutionWhere!
      $among: StateWhere
      $shared: Int!
      $first: Int!
      $after: String
      $drawn: Boolean!
      $votes: ResolutionWhere!
    ) {
      reckoned: resolutions(where: $votes, orderBy: DATE_DESC, first: 60) @include(if: $drawn) {
        totalCount
        ...VotesReckoned
      }
      state(name: $state) {
        id
        iso3
        name
        all: closest(over: $over, among: $among, minShared: $shared, first: 200) @include(if: $drawn) {
          ...ClosestOfState
        }
        closest(over: $over, among: $among, minShared: $shared, first: $first, after: $after) {
          ...ClosestOfState
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    state: address.part("state"),
    over: overIn(address),
    among: amongIn(address),
    votes: { ...overIn(address), recorded: true },
    shared: leastShared(address),
    // From its end the list is shown whole.
    first: isLeastFirst(address) ? mostStates : first,
    after,
    drawn: after === null,
  }),
  next: ({ state }) => goesOn(state?.closest),
  total: ({ state }) => state?.closest.totalCount,
  shown: ({ state, reckoned }, address) => {
    if (state === null) return undefined;
    const { id, name, iso3, closest } = state;
    const isLeast = isLeastFirst(address);
    const title = `Who votes ${isLeast ? "least " : ""}like ${name}`;
    const table = closestTable(isLeast ? closest.edges.toReversed() : closest.edges, iso3);
    const votes = reckoned?.nodes ?? [];
    const picture = restingOn(
      alikeByTiles(state, state.all?.edges ?? [], {
        over: [votesTold(votes, { all: reckoned?.totalCount ?? 0 }), ...onlySaid(address)].join(" "),
        least: leastShared(address),
      }),
      votes,
    );
    return {
      title,
      address: `${placeOf(id)}/closest`,
      table,
      picture,
      main: (
        <ListShown
          title={title}
          lead={
            <>
              By the recorded votes of the General Assembly in which <Thing id={id}>{name}</Thing> and the other both
              took part{isOfAll(address) ? ", five at least" : ", of those that are chosen here"}
              {amongIn(address) === null ? "" : "; of the states those alone that are chosen here"}. The score is 1
              where all their votes are the same, and an abstention counts as half apart from yes and no.
            </>
          }
          noun={["state", "states"]}
          totalCount={closest.totalCount}
          table={table}
          picture={picture}
          filters={filters}
          address={address}
          next={goesOn(closest)}
        />
      ),
    };
  },
});
