import { Field, ObjectType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Stance } from "../statements/stance";
import type { SubjectKey } from "../statements/subject";
import { type Fact, dateOf } from "./fact";
import { standingOf, weighty } from "./latest";

@ObjectType({
  simpleResolvers: true,
  description:
    "Where one state stands on one subject over a period: worked out from what it said, voted and sponsored, never stored. A proposal and the topic under which that same proposal is argued about are one subject.",
})
export class Position {
  @Field(() => Stance, {
    description:
      "The side of the latest evidence. Evidence that has no date, that is read with LOW confidence or that a machine made decides only where there is no better.",
  })
  stance!: Stance;

  @Field(() => Boolean, { description: "The evidence of the period does not all take that side." })
  contested!: boolean;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "The date from which the state is known to take this side without a break: that of the first evidence of the latest unbroken run; null where that evidence has no date.",
  })
  since!: string | null;

  /** Whose position it is, by its code. */
  iso3!: string;
  /** On what. */
  held!: SubjectKey;
  /** The evidence, in order of date. */
  facts!: readonly Fact[];
}

const PositionEdge = edgeTo(() => Position, "Position");
export const PositionConnection = connectionOf(
  () => Position,
  () => PositionEdge,
  "Position",
  "positions, each of one state on one subject",
);

/** What the facts of one state on one subject come to, or undefined where there are none. Takes them in order of date. */
export function positionFrom(facts: readonly Fact[], held: SubjectKey): Position | undefined {
  const standing = standingOf(facts);
  const [first] = facts;
  if (standing === undefined || first === undefined) return undefined;
  const began = runUpTo(weighty(facts))[0];
  return Object.assign(new Position(), standing, {
    since: began === undefined ? null : dateOf(began),
    iso3: first.iso3,
    held,
    facts,
  });
}

/** The facts at the end that all take the side of the last. */
export function runUpTo(facts: readonly Fact[]): readonly Fact[] {
  const last = facts.at(-1);
  return facts.slice(facts.findLastIndex(({ stance }) => stance !== last?.stance) + 1);
}

/** The facts at the beginning that all take the side of the first. */
export function runFrom(facts: readonly Fact[]): readonly Fact[] {
  const other = facts.findIndex(({ stance }) => stance !== facts[0]?.stance);
  return other < 0 ? facts : facts.slice(0, other);
}
