import { groupedBy } from "../groups";
import { vocabulary } from "../graph/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { compared } from "../pages/orders";
import { type Fact, yearOf } from "../positions/fact";
import { standingOf } from "../positions/latest";
import { Region, regionsAndNone } from "../states/region";
import { State } from "../states/state";
import { Stance } from "../statements/stance";
import { costOfSome } from "../pages/page.args";

/** What states are counted by. */
export const TallyBy = vocabulary(
  "TallyBy",
  "The property by which states are counted: the side, the regional group or the year.",
  {
    STANCE: "The side of the latest evidence: of the year where YEAR is asked too, else of the period.",
    REGION: "States are counted by regional group of the United Nations.",
    YEAR: "The year of the evidence. A state counts in each year in which it is on record, and evidence that has no date, or does not fall within one year, in none.",
  },
);
export type TallyBy = keyof typeof TallyBy;

@ObjectType({
  simpleResolvers: true,
  description:
    "The number of states on one side, in one regional group or in one year, as was asked: one bar of a chart.",
})
export class TallyRow {
  @Field(() => Stance, { nullable: true, description: "The side; null where STANCE was not asked." })
  stance!: Stance | null;

  @Field(() => Region, {
    nullable: true,
    description: "The regional group; null where REGION was not asked, and for states of no group.",
  })
  region!: Region | null;

  @Field(() => Int, { nullable: true, description: "The year; null where YEAR was not asked." })
  year!: number | null;

  @Field(() => Int, { description: "The number of states in this row." })
  count!: number;

  @Field(() => [State], {
    complexity: costOfSome(13),
    description: "The states that are counted here, in order of name.",
  })
  states!: State[];
}

const sides = Object.values(Stance);

/** Counts states by their facts on one subject, given in order of date. Rows without states are left out; the others are in order of year, region and side. */
export function tallyOfPositions(
  states: readonly State[],
  factsOf: (iso3: string) => readonly Fact[],
  by: readonly TallyBy[],
): TallyRow[] {
  const rows = new Map<string, TallyRow>();
  for (const state of states) {
    for (const [year, facts] of inYears(factsOf(state.iso3), by.includes(TallyBy.YEAR))) {
      const standing = standingOf(facts);
      if (standing === undefined) continue;
      const stance = by.includes(TallyBy.STANCE) ? standing.stance : null;
      const region = by.includes(TallyBy.REGION) ? (state.region ?? null) : null;
      const key = JSON.stringify([year, region, stance]);
      const row = rows.get(key) ?? Object.assign(new TallyRow(), { stance, region, year, count: 0, states: [] });
      row.count = row.states.push(state);
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((a, b) => compared(placeOf(a), placeOf(b)));
}

const placeOf = ({ year, region, stance }: TallyRow): number[] => [
  year ?? 0,
  regionsAndNone.indexOf(region),
  stance === null ? -1 : sides.indexOf(stance),
];

/** The facts by the year within which they fall, or all of them under no year. */
function inYears(facts: readonly Fact[], apart: boolean): Map<number | null, readonly Fact[]> {
  if (!apart) return new Map([[null, facts]]);
  return groupedBy(
    facts.filter((fact) => yearOf(fact) !== null),
    yearOf,
  );
}
