import type { Address } from "../address";
import type { DateOrder } from "../operations/graphql";
import { type Filter, chosenIn } from "./filters";

const oldest = { OLDEST: "the oldest first" };
const fewest = { FEWEST: "who did so least first" };
const least = { LEAST: "the least alike first" };

/** By their dates, the newest or the oldest first. */
export const dateOrderFilter: Filter = { name: "order", label: "In order", choices: oldest, usual: "the newest first" };
export const dateOrderIn = (address: Address): DateOrder =>
  chosenIn(address, "order", oldest) === null ? "DATE_DESC" : "DATE_ASC";
/** How the order of an address is said behind the list. */
export const orderSaid = (address: Address): string =>
  dateOrderIn(address) === "DATE_ASC" ? "the oldest first; what is undated comes last" : "the newest first";

/** Who did something most, or least, of those who did it at all. */
export const countOrderFilter: Filter = {
  name: "order",
  label: "In order",
  choices: fewest,
  usual: "who did so most first",
};
export const isFewestFirst = (address: Address): boolean => chosenIn(address, "order", fewest) !== null;

/** Who is most, or least, like a state. */
export const likenessFilter: Filter = {
  name: "order",
  label: "In order",
  choices: least,
  usual: "the most alike first",
};
export const isLeastFirst = (address: Address): boolean => chosenIn(address, "order", least) !== null;
