import { castIn } from "../resolutions/cast";
import { Choice } from "../resolutions/choice";
import { PutToVote, RollHeld, VoteResult } from "../resolutions/roll-held";
import type { GatheredRollCall } from "./gathered";
import { withoutRepeated } from "./repeated";
import type { RollCallTold } from "./votes-layout";
import type { VotesRead } from "./votes-read";
import type { Voters } from "./voters";

/** A vote as it will stand in the graph: by the place of the state. Who is in none of the three lists has no line. */
interface SettledVote {
  readonly state: number;
  readonly choice: Choice;
  readonly line: number | null;
}

/** A roll call as it will stand in the graph, but for what stands there already. */
export interface SettledRollCall {
  readonly told: RollCallTold;
  /** The file of its votes, by its place. */
  readonly file: number;
  readonly on: PutToVote;
  /** Of those on the whole text the one that a question about the text means. */
  readonly final: boolean;
  readonly result: VoteResult | null;
  readonly roll: RollHeld;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly notVoting: number | null;
  readonly votes: readonly SettledVote[];
  readonly lines: readonly [number, number];
  /** All of them in one text. */
  readonly cast: string;
}

/** What all that was read says together: what was put to the vote, which vote is the last one, who was absent. */
export function settledFrom(read: VotesRead, voters: Voters): SettledRollCall[] {
  const { files, notices } = read;
  // One of which no row could be taken is not known.
  const rollCalls = withoutRepeated(read).filter((one) => one.votes().length > 0);
  const on = putToVote(rollCalls);
  const final = finalOf(rollCalls, on);
  return rollCalls.map((one) => {
    const { told, file, lost } = one;
    const [yes, no, abstain] = [one.count(Choice.YES), one.count(Choice.NO), one.count(Choice.ABSTAIN)];
    const cast = one.votes();
    const lines = linesOf(cast.map(({ line }) => line));
    const fault = lost > 0 ? "not all of its rows could be taken" : unlikeTotals(told, { yes, no, abstain });
    if (fault !== null)
      notices.add({
        file: files[file]?.name ?? "",
        line: lines[0],
        reason: `the roll call ${told.id} is not complete: ${fault}`,
        left: false,
      });
    const absent = fault === null ? absentFrom(one, voters) : [];
    const votes = [...cast, ...absent];
    const isOver = told.totals !== null && fault !== null;
    return {
      told,
      file,
      on: on.get(one) ?? PutToVote.NOT_SAID,
      final: final.has(one),
      result: yes <= no && fault === null ? VoteResult.REJECTED : null,
      roll: fault === null ? RollHeld.COMPLETE : RollHeld.PARTIAL,
      yes: isOver ? (told.totals.yes ?? yes) : yes,
      no: isOver ? (told.totals.no ?? no) : no,
      abstain: isOver ? (told.totals.abstain ?? abstain) : abstain,
      notVoting: told.totals?.notVoting ?? (fault === null ? votes.length - yes - no - abstain : null),
      votes,
      lines,
      cast: castIn(votes.map(({ state, choice }) => ({ state: voters.states[state]?.iso3 ?? "", choice }))),
    };
  });
}

/** The first line and the last. */
function linesOf(lines: readonly number[]): [number, number] {
  const [first = 1] = lines;
  return lines.reduce(([least, most], line) => [Math.min(least, line), Math.max(most, line)], [first, first]);
}

/** Where a dataset does not say what was put to the vote, its only such vote on a text was on the whole; of several, the last. */
function putToVote(rollCalls: readonly GatheredRollCall[]): Map<GatheredRollCall, PutToVote> {
  const unsaid = new Map<string, GatheredRollCall>();
  for (const one of rollCalls)
    if (one.told.on === null && one.told.symbol !== null && isLater(one, unsaid.get(one.told.symbol)))
      unsaid.set(one.told.symbol, one);
  return new Map(
    rollCalls.map((one) => {
      const { on, symbol } = one.told;
      return [one, on ?? (symbol !== null && unsaid.get(symbol) === one ? PutToVote.WHOLE : PutToVote.NOT_SAID)];
    }),
  );
}

/** The last vote on each whole text, and where any was carried, the last of these. */
function finalOf(
  rollCalls: readonly GatheredRollCall[],
  on: ReadonlyMap<GatheredRollCall, PutToVote>,
): ReadonlySet<GatheredRollCall> {
  const last = new Map<string, GatheredRollCall>();
  for (const one of rollCalls) {
    const { symbol } = one.told;
    if (symbol === null || on.get(one) !== PutToVote.WHOLE) continue;
    const before = last.get(symbol);
    if (before === undefined || isCarried(one) > isCarried(before)) last.set(symbol, one);
    else if (isCarried(one) === isCarried(before) && isLater(one, before)) last.set(symbol, one);
  }
  return new Set(last.values());
}

const isCarried = (one: GatheredRollCall): number => (one.count(Choice.YES) > one.count(Choice.NO) ? 1 : 0);

/** Of two on one day the one that stands later. */
const isLater = (one: GatheredRollCall, before: GatheredRollCall | undefined): boolean =>
  before === undefined || (one.told.date ?? "") >= (before.told.date ?? "");

/** Why the rows are not the whole roll; null where they are. */
function unlikeTotals(
  { totals }: RollCallTold,
  counted: { readonly yes: number; readonly no: number; readonly abstain: number },
): string | null {
  if (totals === null) return null;
  const unlike = (["yes", "no", "abstain"] as const)
    .filter((choice) => totals[choice] !== null && totals[choice] !== counted[choice])
    .map((choice) => `its total of ${choice} is ${totals[choice] ?? ""}, its rows are ${counted[choice]}`);
  const faults = [...totals.unread, ...unlike];
  return faults.length === 0 ? null : faults.join("; ");
}

/** Whoever was a member on the day and is in none of the lists. Days in unvotes are rough, so of members of that very year nothing is said. */
function absentFrom(one: GatheredRollCall, voters: Voters): SettledVote[] {
  const { date, dataset } = one.told;
  if (date === null) return [];
  const taken = new Set(one.votes().map(({ state }) => state));
  const isRough = dataset === "unvotes";
  const days = isRough ? [`${date.slice(0, 4)}-01-01`, `${date.slice(0, 4)}-12-31`] : [date];
  const members = days.map((day) => new Set(voters.membersOn(day)));
  return voters
    .membersOn(date)
    .filter((state) => !taken.has(state) && members.every((some) => some.has(state)))
    .map((state) => ({ state, choice: Choice.ABSENT, line: null }));
}
