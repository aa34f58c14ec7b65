import { given } from "../address";
import { graphql } from "../operations";
import { goesOn, page, rowsOf } from "../page";
import { type Filter, chosenIn } from "../parts/filters";
import { wholeNumberIn } from "../parts/filters.given";
import { ListShown } from "../parts/list-shown";
import { To } from "../parts/to";
import { bodiesInShort, putToVote, rollsInShort } from "../words-of-texts";
import { rollCallsTable } from "./roll-calls.table";

const filters: readonly Filter[] = [
  { name: "resolution", label: "Resolution", example: "A/RES/77/37" },
  { name: "topic", label: "Topic", example: "Programme of Action" },
  { name: "year", label: "Year", example: "2022" },
  { name: "body", label: "Taken in", choices: bodiesInShort },
  { name: "on", label: "On", choices: putToVote },
  { name: "roll", label: "On record", choices: rollsInShort },
];

/** All recorded votes, those of each resolution together. */
export const rollCallsPage = page({
  path: "/roll-calls",
  operation: graphql(`
    query RollCallsPage(
      $where: ResolutionWhere
      $body: [VotingBody!]
      $on: [PutToVote!]
      $roll: [RollHeld!]
      $first: Int!
      $after: String
    ) {
      resolutions(where: $where, first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          symbol
          title
          rollCalls(first: 50, body: $body, on: $on, roll: $roll) {
            nodes {
              ...RollCallInShort
            }
          }
        }
      }
    }
  `),
  variables: (address, { after = null }) => {
    const resolution = given(address, "resolution");
    return {
      where: {
        symbol: resolution === undefined ? null : [resolution],
        topic: given(address, "topic") ?? null,
        year: wholeNumberIn(address, "year"),
      },
      body: chosenIn(address, "body", bodiesInShort),
      on: chosenIn(address, "on", putToVote),
      roll: chosenIn(address, "roll", rollsInShort),
      first: rowsOf.file,
      after,
    };
  },
  next: ({ resolutions }) => goesOn(resolutions),
  shown: ({ resolutions }, address) => {
    if (resolutions === null) return undefined;
    const rows = resolutions.nodes.flatMap(({ rollCalls, ...resolution }) =>
      rollCalls.nodes.map((rollCall) => ({ ...rollCall, resolution })),
    );
    const table = rollCallsTable(rows);
    return {
      title: "Recorded votes",
      table,
      main: (
        <ListShown
          title="Recorded votes"
          lead={
            <>
              A recorded vote, or roll call, takes down what each state chose. Those in committee come some weeks before
              the Assembly's own. Every vote of every state is <To path="/votes">one table</To>.
            </>
          }
          noun={[
            "recorded vote",
            goesOn(resolutions) === undefined ? "recorded votes" : "recorded votes on this part of the list",
          ]}
          totalCount={rows.length}
          table={table}
          filters={filters}
          address={address}
          next={goesOn(resolutions)}
        />
      ),
    };
  },
});
