import { type Address, given } from "../address";
import type { Attribution } from "../operations/graphql";
import { type Part, isTableWhole, rowsOf } from "../page";
import { chosenIn, timeIn } from "../parts/filters";
import { regions } from "../words";

/** Whose words may count. */
export const attributions: Readonly<Record<Attribution, string>> = {
  INCLUDE_COALITIONS: "its own and its coalitions'",
  OWN: "its own alone",
};

/** Words of an address each of which names one subject. */
export const subjectWords = ["topic", "norm", "proposal", "paragraph"];

/** Of how many states a file asks for all facts at once: what one operation may cost allows no more. */
const statesAtOnce = 25;

/** Whose words count by an address. */
export const attributionIn = (address: Address): Attribution =>
  chosenIn<Attribution>(address, "words", attributions)?.[0] ?? "INCLUDE_COALITIONS";

/** Which positions are asked for by an address; a page counts them, and a file has their facts. */
export function positionsAsked(address: Address, part: Part) {
  const isFile = isTableWhole(part);
  const state = given(address, "state");
  const isOnOne = subjectWords.some((word) => given(address, word) !== undefined);
  const isOfRegion = given(address, "region") !== undefined;
  return {
    where: { region: chosenIn(address, "region", regions), ...(state === undefined ? {} : { state: [state] }) },
    topic: given(address, "topic") ?? null,
    norm: given(address, "norm") ?? null,
    proposal: given(address, "proposal") ?? null,
    paragraph: given(address, "paragraph") ?? null,
    ...timeIn(address),
    attribute: attributionIn(address),
    facts: isFile,
    // On how many subjects each is on record takes long of all; how much is on record at all does not.
    counted: !isFile && (isOnOne || (isOfRegion && state === undefined)),
    covered: !isFile && !isOnOne && !isOfRegion && state === undefined,
    first: isFile ? statesAtOnce : rowsOf.page,
    after: part.after ?? null,
  };
}
