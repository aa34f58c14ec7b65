import { given } from "../address";
import { graphql } from "../operations";
import type { PutToVote } from "../operations/graphql";
import { goesOn, page, rowsOf } from "../page";
import { type Filter, chosenIn, timeOrSpanIn } from "../parts/filters";
import { Footnotes } from "../parts/footnotes";
import { ListShown } from "../parts/list-shown";
import { onTopic } from "../parts/on-topic";
import { counted, regions } from "../words";
import { putToVote } from "../words-of-texts";
import { RollCallsAt, voteShiftsTable } from "./vote-shifts.table";

const filters: readonly Filter[] = [
  { name: "text", label: "Votes with the words", example: "Namibia" },
  { name: "subject", label: "Subject in its dataset", example: "Human rights" },
  { name: "topic", label: "Topic", example: "Programme of Action" },
  { name: "from", label: "From", example: "1975" },
  { name: "to", label: "To", example: "1990" },
  { name: "on", label: "On", choices: putToVote },
  { name: "state", label: "State", example: "Kenya" },
  { name: "region", label: "Regional group", choices: regions },
];

/** How many states a page shows: each has two votes with their titles, and a footnote for each. */
const rowsAtOnce = 25;

/** Who voted otherwise in the last of some recorded votes than in the first. */
export const voteShiftsPage = page({
  path: "/votes/shifts",
  operation: graphql(`
    query VoteShiftsPage($rollCalls: RollCallWhere!, $among: StateWhere, $first: Int!, $after: String) {
      voteShifts(rollCalls: $rollCalls, among: $among, first: $first, after: $after) {
        totalCount
        sentence
        rollCalls
        compared
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          changes
          votes
          state {
            id
            iso3
            name
          }
          before {
            ...VoteOfShift
          }
          after {
            ...VoteOfShift
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => {
    const [state, subject] = [given(address, "state"), given(address, "subject")];
    const region = chosenIn(address, "region", regions);
    return {
      rollCalls: {
        text: given(address, "text") ?? null,
        subject: subject === undefined ? null : [subject],
        ...onTopic(given(address, "topic")),
        ...timeOrSpanIn(address),
        on: chosenIn<PutToVote>(address, "on", putToVote),
      },
      among: { state: state === undefined ? null : [state], region, status: ["MEMBER" as const, "FORMER" as const] },
      first: first === rowsOf.file ? first : rowsAtOnce,
      after,
    };
  },
  next: ({ voteShifts }) => goesOn(voteShifts),
  total: ({ voteShifts }) => voteShifts?.totalCount,
  shown: ({ voteShifts }, address) => {
    if (voteShifts === null) return undefined;
    const { nodes, sentence, totalCount, rollCalls, compared } = voteShifts;
    const notes = new Footnotes();
    const table = voteShiftsTable(nodes, notes);
    return {
      title: sentence,
      table,
      main: (
        <>
          <ListShown
            title="Who changed their vote"
            lead={
              <>
                The first vote of each state against its last, over <RollCallsAt address={address} count={rollCalls} />{" "}
                in the General Assembly, in order of date; {counted(compared, "state")} voted in two of them or more.
                Votes are laid one after the other whatever they were on, so choose such as ask the same. To be absent
                is no change.
              </>
            }
            noun={["state that voted otherwise in the end", "states that voted otherwise in the end"]}
            totalCount={totalCount}
            table={table}
            filters={filters}
            address={address}
            next={goesOn(voteShifts)}
          />
          {notes.all()}
        </>
      ),
    };
  },
});
