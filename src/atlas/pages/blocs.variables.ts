import { type Address, given, givenAll } from "../address";
import type { AgreementMeasure } from "../operations/graphql";
import { chosenIn, timeIn } from "../parts/filters";
import { numberIn, wholeNumberIn } from "../parts/filters.given";
import { onTopic } from "../parts/on-topic";
import { measures } from "../words";

/** Between whose members agreement is shown state by state when no states are named: the largest economies. */
const largest = "g20";

/** Between whom agreement is shown: those that are named, or all members of the United Nations, or else those of a coalition. */
function matrixOf(named: readonly string[], among: string | undefined) {
  if (named.join().toLowerCase() === "all") return among === undefined ? null : { memberOf: { coalition: among } };
  return named.length > 0 ? { state: named } : { memberOf: { coalition: among ?? largest } };
}

/** How many votes two states share at least where nobody says: of few votes fewer are shared. */
const sharedOf = (over: object): number => (Object.values(over).every((value) => value === null) ? 5 : 1);

/** Over which votes, and between whom, an address asks for blocs. */
export function blocsAsked(address: Address) {
  const among = given(address, "among");
  const [named, votes] = [givenAll(address, "states"), givenAll(address, "votes")];
  const colour = given(address, "colour");
  const over = {
    ...onTopic(given(address, "topic")),
    text: given(address, "text") ?? null,
    symbol: votes.length === 0 ? null : votes,
    ...timeIn(address),
  };
  return {
    over,
    votes: { ...over, recorded: true },
    among: among === undefined ? null : { memberOf: { coalition: among } },
    ofMatrix: matrixOf(named, among),
    measure: chosenIn<AgreementMeasure>(address, "measure", measures)?.[0] ?? "VOETEN",
    minShared: wholeNumberIn(address, "shared") ?? sharedOf(over),
    resolution: numberIn(address, "fineness") ?? 1,
    colour: colour ?? "",
    isColoured: colour !== undefined,
  };
}
