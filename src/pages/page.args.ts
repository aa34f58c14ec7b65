import { Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { BadQuestion } from "../errors";
import { isGiven } from "../given";

/** How many rows a page has when nobody says, and at most. */
const usual = 50;
export const most = 200;

const range = { message: `must be a whole number from 0 to ${most}; ask for further pages with after` };

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `The number of rows from the beginning of the list: 0 to ${most}, ${usual} when neither \`first\` nor \`last\` is given.`,
  })
  @Min(0, range)
  @Max(most, range)
  first?: number | null;

  @Field(() => String, { nullable: true, description: "The page begins after the row with this cursor." })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `The number of rows from the end of the list: 0 to ${most}.` })
  @Min(0, range)
  @Max(most, range)
  last?: number | null;

  @Field(() => String, { nullable: true, description: "The page ends before the row with this cursor." })
  before?: string | null;
}

/** Which rows are wanted: so many, from which end, beyond which cursors. */
export interface Window {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** The window that the arguments mean. Throws BadQuestion where they contradict each other. */
export function windowOf({ first, after, last, before }: PageArgs): Window {
  if (isGiven(first) && isGiven(last)) throw new BadQuestion("Give first or last, not both.", "last");
  const size = first ?? last ?? usual;
  return { size, backwards: isGiven(last), after: after ?? null, before: before ?? null };
}

/**
 * What a connection may cost at most: its rows, each with all that is asked of it. A size that is refused costs as the nearest
 * that is not: its refusal says more than the cost would, and a negative one pays for nothing else.
 */
export const costOfPage = ({ args, childComplexity }: { args: Partial<PageArgs>; childComplexity: number }): number =>
  1 + Math.min(Math.max(args.first ?? args.last ?? usual, 0), most) * childComplexity;

/** What a list costs that is told whole: so many things as such lists usually have, each with what is asked of it. */
export const costOfSome =
  (things: number) =>
  ({ childComplexity }: { childComplexity: number }): number =>
    things * (1 + childComplexity);

/** How many rows a list of one thing has where nobody says otherwise. */
const usually = 10;

/**
 * What a page of a list that leads from one thing to others costs: no more rows than such lists usually have, or than are asked for.
 * What they do have is counted when they are brought.
 */
export const costOfLed =
  (rows = usually) =>
  ({ args, childComplexity }: Parameters<typeof costOfPage>[0]): number => {
    const asked = Math.min(Math.max(args.first ?? args.last ?? usual, 0), most);
    return 1 + Math.min(asked, rows) * childComplexity;
  };

/** What a page of a list costs that is computed whole whatever is asked of it, also where only its total is: `work` for each alias, and the page. */
export const costOfComputed =
  (work: number) =>
  (asked: Parameters<typeof costOfPage>[0]): number =>
    work + costOfPage(asked);
