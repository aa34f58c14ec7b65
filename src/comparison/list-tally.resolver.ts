import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { BadQuestion } from "../errors";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import type { Connection } from "../pages/connection";
import { ProposalConnection } from "../proposals/proposal";
import { ParagraphConnection } from "../reports/paragraph";
import { ResolutionConnection } from "../resolutions/resolution";
import { SponsorConnection } from "../resolutions/sponsor";
import { VoteConnection } from "../resolutions/vote";
import { MadeStatementConnection } from "../statements/making";
import { StatementConnection } from "../statements/statement";
import { StatementOnSubjectConnection } from "../statements/subject-edges";
import { CountedBy, ListTallyRow, TallyOrder } from "./list-tally";
import { type Countable, waysToCount, tallyOfList } from "./list-tally.graph";

/** How many rows such a count usually has, for what it may cost; and what it costs to look at every statement of the list. */
const usually = 50;
const costOfLooking = 100;

/** The class that gives a list its `tally`. */
function tallyOf(List: () => object, countable: Countable, about: string) {
  @Resolver(() => List() as never)
  class TallyOfList {
    @FieldResolver(() => [ListTallyRow], {
      complexity: ({ args, childComplexity }: { args: { first?: number | null }; childComplexity: number }) =>
        costOfLooking + Math.min(usually, Math.max(args.first ?? usually, 0)) * childComplexity,
      description: about,
    })
    async tally(
      @Root() list: Connection<unknown>,
      @Arg("by", () => [CountedBy], {
        description: "What to count by; of several, by all of them together; of none, all in one row.",
      })
      by: CountedBy[],
      @Arg("orderBy", () => TallyOrder, { defaultValue: TallyOrder.VALUE_ASC, description: "The order of the rows." })
      order: TallyOrder,
      @Arg("first", () => Int, {
        nullable: true,
        description: "No more rows than this; all of them when nothing is said.",
      })
      first: number | null,
      @Ctx() reading: Reading,
    ): Promise<ListTallyRow[]> {
      if (isGiven(first) && first < 0)
        throw new BadQuestion(`first: ${first} is less than nothing; write how many rows, 0 or more.`, "first");
      const rows = await tallyOfList(reading, list, { by, order, countable });
      return isGiven(first) ? rows.slice(0, first) : rows;
    }
  }
  return TallyOfList;
}

const ofStatements =
  "The number of statements in the whole list, by who made them, by topic, by year, by regional group and by side: who speaks most, and on what. A statement that takes several positions counts in several rows.";
const ofTexts =
  "How many are in the whole list, by who put them forward, by topic, by year and by regional group. What has several sponsors counts with each.";

const ofParagraphs =
  "How many are in the whole list, by the topics that they mention and by the year of their document. A paragraph was made by nobody on record.";
const ofStates =
  "How many are in the whole list, by regional group or one by one; of a choice or a role alone where the list is.";

/** Counts of every list of statements, of texts and their paragraphs, and of those who voted or sponsored. */
export const talliesOfLists = [
  tallyOf(() => StatementConnection, waysToCount.statements, ofStatements),
  tallyOf(() => MadeStatementConnection, waysToCount.statements, ofStatements),
  tallyOf(() => StatementOnSubjectConnection, waysToCount.statementsOnSubject, ofStatements),
  tallyOf(() => ResolutionConnection, waysToCount.resolutions, ofTexts),
  tallyOf(() => ProposalConnection, waysToCount.proposals, ofTexts),
  tallyOf(() => ParagraphConnection, waysToCount.paragraphs, ofParagraphs),
  tallyOf(() => VoteConnection, waysToCount.states, ofStates),
  tallyOf(() => SponsorConnection, waysToCount.states, ofStates),
] as const;
