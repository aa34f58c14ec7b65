import type { Reading } from "../../graph/reading";
import { isGiven } from "../../given";
import { Choice, VotingBody } from "../../resolutions/choice";
import { finalVotesOf } from "../../resolutions/final-votes";
import { resolutions } from "../../resolutions/resolution.things";
import type { RollCall } from "../../resolutions/roll-call";
import { RollHeld } from "../../resolutions/roll-held";
import type { LeftOpen } from "../../states/clause";
import { universeOf } from "../../states/universe";
import { type VotesMeant, whoChose, votesAsked } from "./votes-asked";

/** What is not on record of the votes that a question means; null where every choice in all of them is. */
export async function unknownVotes(reading: Reading, meant: VotesMeant): Promise<LeftOpen | null> {
  const [{ symbols, calls }, final] = await Promise.all([votesAsked(reading, meant), finalVotesOf(reading)]);
  const without = (symbols ?? []).filter((symbol) => final.on(symbol, meant.body) === null);
  const incomplete = calls.filter(({ roll }) => roll !== RollHeld.COMPLETE);
  const notes = [...(await withoutVote(reading, without, meant)), ...incompleteInWords(incomplete)];
  if (notes.length === 0) return null;
  const isComplete = calls.length > incomplete.length;
  const recorded = isComplete ? (await universeOf(reading)).everyone : await named(reading, incomplete);
  return { recorded, notes };
}

/** Who is on record in any of these votes, with whatever choice. */
const named = async (reading: Reading, calls: readonly RollCall[]): Promise<bigint> =>
  calls.every(({ roll }) => roll === RollHeld.TOTALS)
    ? 0n
    : whoChose(reading, {
        shape: `named in ${calls.map(({ key }) => key).join(" ")}`,
        calls,
        choices: Object.values(Choice),
      });

/** What is said of resolutions without a vote of this body on record. */
async function withoutVote(reading: Reading, symbols: readonly string[], meant: VotesMeant): Promise<string[]> {
  if (symbols.length === 0) return [];
  const make = await resolutions.maker(reading);
  const silent = symbols.filter((symbol) => make(symbol).adoptedWithoutVote());
  const missing = symbols.filter((symbol) => !silent.includes(symbol));
  const where = meant.body === VotingBody.COMMITTEE ? " in committee" : " in plenary";
  return [
    ...(silent.length === 0
      ? []
      : [`${several(silent)} adopted without a vote, which says nothing of the choice of any state.`]),
    ...(missing.length === 0 ? [] : [`No vote${where} on ${listed(missing)} is on record.`]),
  ];
}

/** What is said of votes of which not every choice is on record: of one with its totals, of several how many they are. */
function incompleteInWords(calls: readonly RollCall[]): string[] {
  const partial = calls.filter(({ roll }) => roll === RollHeld.PARTIAL);
  const totals = calls.filter(({ roll }) => roll === RollHeld.TOTALS);
  return [
    ...(partial.length === 0 ? [] : [`Of ${votesInWords(partial)} only the states that a source names are on record.`]),
    ...(totals.length === 0
      ? []
      : [`Of ${votesInWords(totals)} only the totals are on record, and the choice of no state.`]),
  ];
}

const votesInWords = (calls: readonly RollCall[]): string => {
  const [only, ...others] = calls;
  if (only === undefined || others.length > 0) return `${calls.length} of the votes`;
  const where = only.body === VotingBody.COMMITTEE ? "in committee" : "in plenary";
  return `the vote ${where} on ${only.resolutionKey ?? "a text without a symbol"} (${totalsInWords(only)})`;
};

/** `157 in favour, 6 against, 14 abstaining`; a number that is not on record is left out. */
function totalsInWords({ yes, no, abstain }: RollCall): string {
  const said = [[yes, "in favour"] as const, [no, "against"] as const, [abstain, "abstaining"] as const];
  return said.flatMap(([number, what]) => (isGiven(number) ? [`${number} ${what}`] : [])).join(", ");
}

/** The symbols of a few, the number of many. */
const listed = (symbols: readonly string[]): string =>
  symbols.length <= 3 ? symbols.join(" or ") : `${symbols.length} of the resolutions`;

const several = (symbols: readonly string[]): string =>
  symbols.length === 1 ? `${symbols.join("")} was` : `${symbols.length} of the resolutions were`;
