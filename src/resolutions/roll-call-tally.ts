import { Field, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../graph/vocabulary";
import { compared } from "../pages/orders";
import { costOfSome } from "../pages/page.args";
import { Region, regionsAndNone } from "../states/region";
import { State } from "../states/state";
import type { Universe } from "../states/universe";
import { Choice } from "./choice";

/** What the votes of a roll call are counted by. */
export const VotesBy = vocabulary("VotesBy", "What the votes of a roll call are counted by.", {
  CHOICE: "Votes are counted by what the state did: yes, no, abstention or absence.",
  REGION: "Votes are counted by the regional group of the state.",
});
export type VotesBy = keyof typeof VotesBy;

/** Some states of a roll call that did the same and are of the same regional group, by their codes. */
export interface VoteGroup {
  readonly choice: Choice;
  readonly region: Region | null;
  readonly states: readonly string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "The number of states that did one thing in a vote, or that are of one regional group, as was asked.",
})
export class VotesTallyRow {
  @Field(() => Choice, { nullable: true, description: "What the states did; null where CHOICE was not asked." })
  choice!: Choice | null;

  @Field(() => Region, {
    nullable: true,
    description: "The regional group; null where REGION was not asked, and for states of no group.",
  })
  region!: Region | null;

  @Field(() => Int, { description: "The number of states in this row." })
  count!: number;

  @Field(() => [State], {
    complexity: costOfSome(13),
    description: "The states that are counted here, in order of name.",
  })
  states!: State[];
}

const choices = Object.values(Choice);

/** Counts the states of a roll call. Rows without states are left out; the others are in order of choice and region. */
export function tallyOfVotes(
  universe: Universe,
  groups: readonly VoteGroup[],
  by: readonly VotesBy[],
): VotesTallyRow[] {
  const rows = new Map<string, { choice: Choice | null; region: Region | null; set: bigint }>();
  for (const group of groups) {
    const choice = by.includes(VotesBy.CHOICE) ? group.choice : null;
    const region = by.includes(VotesBy.REGION) ? group.region : null;
    const key = `${choice ?? ""} ${region ?? ""}`;
    const set = (rows.get(key)?.set ?? 0n) | universe.setOf(group.states);
    rows.set(key, { choice, region, set });
  }
  return [...rows.values()]
    .sort((a, b) => compared(placeOf(a), placeOf(b)))
    .map(({ set, ...row }) => {
      const states = universe.statesOf(set);
      return Object.assign(new VotesTallyRow(), row, { count: states.length, states });
    });
}

const placeOf = ({ choice, region }: Pick<VotesTallyRow, "choice" | "region">): number[] => [
  choice === null ? -1 : choices.indexOf(choice),
  regionsAndNone.indexOf(region),
];
