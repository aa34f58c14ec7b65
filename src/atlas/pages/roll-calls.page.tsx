import { type Address, given, givenOf } from "../address";
import { graphql } from "../operations";
import type { PutToVote, RollCallsPageQuery, RollHeld, VotingBody } from "../operations/graphql";
import { page, rowsOf } from "../page";
import { type Filter, chosenIn, endsIn, timeOrSpanIn } from "../parts/filters";
import { chosenSaid, wholeNumberIn } from "../parts/filters.given";
import { listed } from "../parts/listed";
import { onTopic } from "../parts/on-topic";
import { To } from "../parts/to";
import { votesAcross } from "../pictures/votes-across";
import { bodiesInShort, putToVote, rollsInShort } from "../words-of-texts";
import { rollCallsTable } from "./roll-calls.table";

const filters: readonly Filter[] = [
  { name: "resolution", label: "Resolution", example: "A/RES/77/37" },
  { name: "topic", label: "Topic", example: "Programme of Action" },
  { name: "year", label: "Year", example: "2022" },
  { name: "from", label: "From", example: "1975" },
  { name: "to", label: "To", example: "1990" },
  { name: "text", label: "With the words", example: "Namibia" },
  { name: "subject", label: "Subject in its dataset", example: "Human rights" },
  { name: "opposed", label: "Voted against by at least, in a hundred", example: "20" },
  { name: "body", label: "Taken in", choices: bodiesInShort },
  { name: "on", label: "On", choices: putToVote },
  { name: "roll", label: "On record", choices: rollsInShort },
];

/** Who changed between the votes that the list shows, as far as they can be narrowed alike. */
function shiftsAt(address: Address): string {
  const kept = [...givenOf(address, ["text", "subject", "topic", "on"]), ...endsIn(address)];
  return `/votes/shifts${kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`}`;
}

/** All recorded votes, those of imported datasets with them, the newest first. */
export const rollCallsPage = page({
  path: "/roll-calls",
  operation: graphql(`
    query RollCallsPage($where: RollCallWhere, $first: Int!, $after: String) {
      rollCalls(where: $where, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...RollCallInShort
          source {
            id
            title
            publisher
          }
          matter
          resolution {
            id
            symbol
            title
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
        ...onTopic(given(address, "topic")),
        ...timeOrSpanIn(address),
        text: given(address, "text") ?? null,
        subject: given(address, "subject") === undefined ? null : [given(address, "subject") ?? ""],
        opposedBy: wholeNumberIn(address, "opposed"),
        body: chosenIn<VotingBody>(address, "body", bodiesInShort),
        on: chosenIn<PutToVote>(address, "on", putToVote),
        roll: chosenIn<RollHeld>(address, "roll", rollsInShort),
      },
      first: rowsOf.file,
      after,
    };
  },
  ...listed(({ rollCalls }: RollCallsPageQuery) => rollCalls, {
    title: "Recorded votes",
    lead: (address) => (
      <>
        A recorded vote, or roll call, takes down what each state chose. Those in committee come some weeks before the
        Assembly's own. Every vote of every state is <To path="/votes">one table</To>; of votes that ask the same,{" "}
        <To path={shiftsAt(address)}>who changed their vote</To>.
      </>
    ),
    noun: ["recorded vote", "recorded votes"],
    filters,
    table: rollCallsTable,
    picture: ({ rollCalls }, address) => votesAcross(rollCalls?.nodes ?? [], chosenSaid(address, filters)),
  }),
});
