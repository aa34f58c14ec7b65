import { given } from "../address";
import { graphql } from "../operations";
import { page } from "../page";

/** Leads from the form of a state's page, which asks with which other it is to be compared, to the page of the two. */
export const stateWithAnyPage = page({
  path: "/states/:state/with",
  operation: graphql(`
    query StateWithAnyPage($state: String!, $other: String!) {
      state(name: $state) {
        iso3
      }
      other: state(name: $other) {
        iso3
      }
    }
  `),
  variables: (address) => ({ state: address.part("state"), other: given(address, "other") ?? address.part("state") }),
  shown: ({ state, other }) => {
    if (state === null || other === null) return undefined;
    const path =
      state.iso3 === other.iso3 ? `/states/${state.iso3}#closest` : `/states/${state.iso3}/with/${other.iso3}`;
    return { title: "Two states", leads: path, main: null };
  },
});
