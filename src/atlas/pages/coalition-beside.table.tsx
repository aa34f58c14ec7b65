import { Thing } from "../parts/to";
import type { VoteBeside } from "../pictures/line-of-coalition";
import { tableOf } from "../table";
import { choices, dateShown } from "../words";

/** What most of a coalition chose and what one state did, a row for each vote. */
export const besideTable = (votes: readonly VoteBeside[]) =>
  tableOf<VoteBeside>(
    "votes",
    [
      {
        name: "resolution",
        title: "Resolution",
        is: "string",
        of: ({ symbol }) => symbol,
        shown: ({ id, symbol, title }) => (
          <>
            <Thing id={id}>{symbol}</Thing>, {title}
          </>
        ),
      },
      { name: "date", title: "Date", is: "date", of: ({ date }) => date, shown: ({ date }) => dateShown(date) },
      {
        name: "line",
        title: "Most of the coalition",
        is: "string",
        of: ({ line }) => (line === undefined ? "no choice had the most" : choices[line]),
      },
      {
        name: "state",
        title: "The state",
        is: "string",
        of: ({ its }) => (its === undefined ? "not on record" : choices[its]),
      },
    ],
    votes,
  );
