import type { Address } from "../address";
import type { Page, Shown } from "../page";

/** A page that asks nothing of the API; nothing is shown where it has nothing at an address. */
export const plainPage = (path: string, shown: (address: Address) => Shown | undefined): Page => ({
  path,
  answered: (_ask, address) =>
    Promise.resolve({
      data: undefined,
      errors: [],
      shown: shown(address),
      operation: "",
      variables: {},
      next: undefined,
    }),
});
