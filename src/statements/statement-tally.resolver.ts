import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { BadQuestion } from "../errors";
import { isGiven } from "../given";
import type { Cypher } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import type { Connection } from "../pages/connection";
import { type Statement, StatementConnection } from "./statement";

import { StatementsBy, StatementsTallyRow, TallyOrder } from "./statement-tally";
import { taken, tallyOfStatements } from "./statement-tally.graph";
import { StatementOnSubjectConnection } from "./subject-edges";

/** How many rows such a count usually has, for what it may cost; and what it costs to look at every statement of the list. */
const usually = 50;
const costOfLooking = 100;

/** The class that gives a list of statements its `tally`. */
function tallyOf(List: () => object, positions: Cypher) {
  @Resolver(() => List() as never)
  class TallyOfStatements {
    @FieldResolver(() => [StatementsTallyRow], {
      complexity: ({ args, childComplexity }: { args: { first?: number | null }; childComplexity: number }) =>
        costOfLooking + Math.min(usually, Math.max(args.first ?? usually, 0)) * childComplexity,
      description:
        "The number of statements in the whole list, by who made them, by topic, by year, by regional group and by side: who speaks most, and on what. A statement that takes several positions counts in several rows.",
    })
    async tally(
      @Root() list: Connection<Statement>,
      @Arg("by", () => [StatementsBy], {
        description: "What to count by; of several, by all of them together; of none, all in one row.",
      })
      by: StatementsBy[],
      @Arg("orderBy", () => TallyOrder, { defaultValue: TallyOrder.VALUE_ASC, description: "The order of the rows." })
      order: TallyOrder,
      @Arg("first", () => Int, {
        nullable: true,
        description: "No more rows than this; all of them when nothing is said.",
      })
      first: number | null,
      @Ctx() reading: Reading,
    ): Promise<StatementsTallyRow[]> {
      if (isGiven(first) && first < 0)
        throw new BadQuestion(`first: ${first} is less than nothing; write how many rows, 0 or more.`, "first");
      const rows = await tallyOfStatements(reading, list, { by, order, positions });
      return isGiven(first) ? rows.slice(0, first) : rows;
    }
  }
  return TallyOfStatements;
}

/** Counts of every list of statements. */
export const talliesOfStatements = [
  tallyOf(() => StatementConnection, taken.any),
  tallyOf(() => StatementOnSubjectConnection, taken.there),
] as const;
