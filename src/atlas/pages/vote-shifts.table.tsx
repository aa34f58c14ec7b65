import { type Address, givenOf } from "../address";
import { graphql } from "../operations";
import type { VoteOfShiftFragment, VoteShiftsPageQuery } from "../operations/graphql";
import { columnsOfState } from "../parts/columns-of-state";
import { endsIn } from "../parts/filters";
import type { Footnotes } from "../parts/footnotes";
import { sourceColumns } from "../parts/source";
import { Mark } from "../parts/sponsored";
import { Thing, To } from "../parts/to";
import { type ShownColumn, tableOf } from "../table";
import { choices, counted, dateShown } from "../words";

/** One of the two votes by which a state is seen to have changed. */
graphql(`
  fragment VoteOfShift on CastVote {
    choice
    note
    locator
    source {
      ...SourceNoted
    }
    rollCall {
      id
      key
      date
      matter
    }
    resolution {
      symbol
      title
    }
  }
`);

type Shift = NonNullable<VoteShiftsPageQuery["voteShifts"]>["nodes"][number];

/** How many recorded votes the address of the page chooses, a way to their list. */
export function RollCallsAt({ address, count }: { readonly address: Address; readonly count: number }) {
  const asked = [...givenOf(address, ["text", "subject", "topic", "on"]), ...endsIn(address), ["body", "PLENARY"]];
  return <To path={`/roll-calls?${new URLSearchParams(asked)}`}>{counted(count, "recorded vote")}</To>;
}

/** Each state that changed a row, with the first and the last of its votes. */
export const voteShiftsTable = (rows: readonly Shift[], notes: Footnotes) =>
  tableOf<Shift>(
    "vote_shifts",
    [
      ...columnsOfState<Shift>(({ state }) => state),
      ...columnsOf("first", ({ before }) => before, notes),
      ...columnsOf("last", ({ after }) => after, notes),
      { name: "changes", title: "Changes", is: "integer", of: ({ changes }) => changes },
      { name: "votes", title: "Over votes", is: "integer", of: ({ votes }) => votes },
    ],
    rows,
  );

/** One of the two votes: on a page in one cell, in files what it was, on what, when, and where that is written. */
function columnsOf(
  which: "first" | "last",
  of: (shift: Shift) => VoteOfShiftFragment,
  notes: Footnotes,
): ShownColumn<Shift>[] {
  const column = (
    name: string,
    title: string,
    told: (vote: VoteOfShiftFragment) => string | null | undefined,
    is: "string" | "date" = "string",
  ): ShownColumn<Shift> => ({
    name: `${which}_${name}`,
    title: `${which === "first" ? "First" : "Last"} vote: ${title}`,
    is,
    of: (shift) => told(of(shift)) ?? null,
    inFilesOnly: true,
  });
  return [
    {
      name: `${which}_choice`,
      title: which === "first" ? "First vote" : "Last vote",
      is: "string",
      of: (shift) => of(shift).choice,
      shown: (shift) => <VoteShown of={of(shift)} notes={notes} />,
    },
    column("roll_call", "our own id of it", ({ rollCall }) => rollCall.key),
    column("date", "its date", ({ rollCall }) => rollCall.date, "date"),
    column("resolution", "symbol of the resolution", ({ resolution }) => resolution?.symbol),
    column("title", "what it was on", matterOf),
    column("note", "what the state said later that it had meant", ({ note }) => note),
    ...sourceColumns<Shift>(of).map((one) => ({
      ...one,
      name: `${which}_${one.name}`,
      title: `${which === "first" ? "First" : "Last"} vote: ${one.title.toLowerCase()}`,
    })),
  ];
}

const matterOf = ({ resolution, rollCall }: VoteOfShiftFragment): string =>
  resolution?.title ?? rollCall.matter ?? "a text without a symbol";

function VoteShown({ of, notes }: { readonly of: VoteOfShiftFragment; readonly notes: Footnotes }) {
  const { choice, note, rollCall, resolution } = of;
  return (
    <>
      <span class={`choice ${choice}`}>{choices[choice]}</span>,{" "}
      <Thing id={rollCall.id}>{dateShown(rollCall.date)}</Thing>: {resolution === null ? "" : `${resolution.symbol}, `}
      {matterOf(of)}
      {note === null ? "" : ` (${note})`}
      <Mark of={of} notes={notes} />
    </>
  );
}
