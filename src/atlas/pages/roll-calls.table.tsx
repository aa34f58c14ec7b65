import type { RollCallInShortFragment } from "../operations/graphql";
import { totalsInWords } from "../parts/roll-call-shown";
import { Thing } from "../parts/to";
import { type ShownColumn, tableOf } from "../table";
import { dateShown } from "../words";
import { bodies, putToVote, rollsInShort } from "../words-of-texts";

/** What was put to the vote, in words. */
export const votedOn = ({ on, part }: Pick<RollCallInShortFragment, "on" | "part">): string =>
  part ?? putToVote[on].replace(/^\w/, (letter) => letter.toUpperCase());

/** A recorded vote, and on which text where the list is of several. */
export interface RollCallRow extends RollCallInShortFragment {
  readonly matter?: string | null;
  readonly resolution?: { readonly id: string; readonly symbol: string; readonly title: string } | null;
}

/** A table of recorded votes, one a row. */
export const rollCallsTable = (rows: readonly RollCallRow[]) =>
  tableOf<RollCallRow>(
    "roll_calls",
    [
      ...(rows.some(({ resolution }) => resolution !== undefined) ? ofResolution : []),
      {
        name: "roll_call",
        title: "Vote on",
        is: "string",
        of: ({ key }) => key,
        shown: (row) => <Thing id={row.id}>{votedOn(row)}</Thing>,
      },
      {
        name: "body",
        title: "Taken in",
        is: "string",
        of: ({ body }) => body,
        shown: ({ body, committee }) => committee ?? bodies[body],
      },
      { name: "date", title: "Date", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "totals",
        title: "Totals",
        is: "string",
        of: ({ totals }) => totalsInWords(totals),
      },
      ...(["yes", "no", "abstain", "notVoting"] as const).map((which) => ({
        name: which === "notVoting" ? "not_voting" : which,
        title: which === "notVoting" ? "States absent" : `States that chose ${which}`,
        is: "integer" as const,
        of: ({ totals }: RollCallRow) => totals[which],
        inFilesOnly: true,
      })),
      {
        name: "result",
        title: "Came out",
        is: "string",
        of: ({ result }) => result,
        shown: ({ result }) => result?.toLowerCase(),
      },
      {
        name: "roll",
        title: "On record",
        is: "string",
        of: ({ roll }) => roll,
        shown: ({ roll }) => rollsInShort[roll],
      },
    ],
    rows,
  );

const ofResolution: readonly ShownColumn<RollCallRow>[] = [
  {
    name: "resolution",
    title: "Resolution",
    is: "string",
    of: ({ resolution }) => resolution?.symbol,
    shown: ({ resolution, matter }) =>
      resolution === undefined || resolution === null ? (
        (matter ?? "a text without a symbol")
      ) : (
        <>
          <Thing id={resolution.id}>{resolution.symbol}</Thing>, {resolution.title}
        </>
      ),
  },
  {
    name: "title",
    title: "Title",
    is: "string",
    of: ({ resolution, matter }) => resolution?.title ?? matter,
    inFilesOnly: true,
  },
];
