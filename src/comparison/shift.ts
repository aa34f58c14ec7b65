import { Field, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import type { Fact } from "../positions/fact";
import { decisive, shiftOf } from "../positions/latest";
import { Position, positionFrom, runFrom, runUpTo } from "../positions/position";
import type { SubjectKey } from "../statements/subject";

@ObjectType({
  simpleResolvers: true,
  description:
    "A state that changed sides on a subject: the earliest evidence of the period takes another side than the latest. Statements, votes and sponsorships count alike; silence never counts.",
})
export class Shift {
  @Field(() => Position, {
    description:
      "Where the state stood at the beginning; the evidence is that of the period up to the first that takes another side.",
  })
  before!: Position;

  @Field(() => Position, {
    description: "Where the state stood at the end; the evidence is that since which nothing takes another side.",
  })
  after!: Position;

  /** Whose shift it is, by its code. */
  iso3!: string;
  held!: SubjectKey;
  /** All evidence of the period, in order of date. */
  facts!: readonly Fact[];
}

const ShiftEdge = edgeTo(() => Shift, "Shift", "state that changed sides");
export const ShiftConnection = connectionOf(
  () => Shift,
  () => ShiftEdge,
  "Shift",
  "states that changed sides on a subject",
);

/** The shift that the facts of one state show, or undefined where there is none. Takes them in order of date. */
export function shiftFrom(facts: readonly Fact[], held: SubjectKey): Shift | undefined {
  if (shiftOf(facts) === undefined) return undefined;
  const sure = decisive(facts);
  const [before, after] = [positionFrom(runFrom(sure), held), positionFrom(runUpTo(sure), held)];
  if (before === undefined || after === undefined) return undefined;
  return Object.assign(new Shift(), { before, after, iso3: before.iso3, held, facts });
}
