import { type Address, given } from "../address";
import { graphql } from "../operations";
import { goesOn, page } from "../page";
import { type Filter, timeIn } from "../parts/filters";
import { ListShown } from "../parts/list-shown";
import { Thing } from "../parts/to";
import { placeOf } from "../places";
import { closestTable } from "./state.closest";

/** On which votes it is reckoned. */
const filters: readonly Filter[] = [
  { name: "topic", label: "On the topic", example: "PoA" },
  { name: "year", label: "Year", example: "2023" },
];
const overIn = (address: Address) => ({ topic: given(address, "topic") ?? null, ...timeIn(address) });
const isOfAll = (address: Address): boolean => Object.values(overIn(address)).every((value) => value === null);

/** All states by how much they vote like one. */
export const stateClosestPage = page({
  path: "/states/:state/closest",
  operation: graphql(`
    query StateClosestPage($state: String!, $over: ResolutionWhere!, $shared: Int!, $first: Int!, $after: String) {
      state(name: $state) {
        id
        iso3
        name
        closest(over: $over, minShared: $shared, first: $first, after: $after) {
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
    // Of few votes fewer are shared.
    shared: isOfAll(address) ? 5 : 1,
    first,
    after,
  }),
  next: ({ state }) => goesOn(state?.closest),
  shown: ({ state }, address) => {
    if (state === null) return undefined;
    const { id, name, iso3, closest } = state;
    const table = closestTable(closest.edges, iso3);
    return {
      title: `Who votes like ${name}`,
      address: `${placeOf(id)}/closest`,
      table,
      main: (
        <ListShown
          title={`Who votes like ${name}`}
          lead={
            <>
              By the recorded votes of the General Assembly in which <Thing id={id}>{name}</Thing> and the other both
              took part{isOfAll(address) ? ", five at least" : ", of those that are chosen here"}. The score is 1 where
              all their votes are the same, and an abstention counts as half apart from yes and no.
            </>
          }
          noun={["state", "states"]}
          totalCount={closest.totalCount}
          table={table}
          filters={filters}
          address={address}
          next={goesOn(closest)}
        />
      ),
    };
  },
});
