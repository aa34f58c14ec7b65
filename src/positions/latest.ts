import { Confidence } from "../states/confidence";
import type { Stance } from "../statements/stance";
import { Statement } from "../statements/statement";
import { type Fact, dateOf } from "./fact";

/** What facts in order of date come to. */
export interface Standing {
  /** The side of the latest evidence. */
  readonly stance: Stance;
  /** The evidence does not all take that side. */
  readonly contested: boolean;
}

/** Evidence that is read with LOW confidence, whatever it is from, that a machine made, or that is undated decides nothing where better evidence exists. */
export function weighty(facts: readonly Fact[]): readonly Fact[] {
  const sure = facts.filter(isSure);
  const [best = facts] = [sure.filter(isDated), sure, facts.filter(isDated)].filter(({ length }) => length > 0);
  return best;
}

const isSure = ({ on, edge }: Fact): boolean =>
  edge["confidence"] !== Confidence.LOW && !(on instanceof Statement && on.machineMade);

const isDated = (fact: Fact): boolean => dateOf(fact) !== null;

/** What the facts of one state come to, or undefined where there are none. Takes them in order of date. */
export function standingOf(facts: readonly Fact[]): Standing | undefined {
  const latest = weighty(facts).at(-1);
  if (latest === undefined) return undefined;
  return { stance: latest.stance, contested: facts.some(({ stance }) => stance !== latest.stance) };
}

/** The facts that a shift may rest on: those that have a date, and of them those that decide. Takes them in order of date. */
export const decisive = (facts: readonly Fact[]): readonly Fact[] => weighty(facts.filter(isDated));

/** From which side to which, by the earliest and the latest evidence; undefined where nothing changed. Absence is never a change. */
export function shiftOf(facts: readonly Fact[]): { from: Fact; to: Fact } | undefined {
  const sure = decisive(facts);
  const [from, to] = [sure[0], sure.at(-1)];
  return from === undefined || to === undefined || from.stance === to.stance ? undefined : { from, to };
}
