import { given, givenOf } from "../address";
import { graphql } from "../operations";
import { page } from "../page";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { countOrderFilter, isFewestFirst } from "../parts/filters.order";
import { ListShown } from "../parts/list-shown";
import { kindFilter, kindsOfActors, leaderOf, ranked, rankingDrawn, rankingTable, topOf } from "../parts/ranking";
import { regions } from "../words";

const filters: readonly Filter[] = [
  { name: "topic", label: "On the topic", example: "Ransomware" },
  { name: "norm", label: "On the norm", example: "f" },
  { name: "year", label: "Year", example: "2024" },
  { name: "meeting", label: "Meeting", example: "OEWG fifth session" },
  { name: "process", label: "Process", example: "OEWG 2021-2025" },
  kindFilter,
  { name: "region", label: "Regional group", choices: regions },
  countOrderFilter,
];

/** What is counted: the same words lead to the statements themselves. */
const narrowing = ["topic", "norm", "year", "meeting", "process"] as const;

/** Who made how many statements, those who made most first. */
export const speakersPage = page({
  path: "/speakers",
  operation: graphql(`
    query SpeakersPage($where: StatementWhere) {
      statements(where: $where, first: 1) {
        totalCount
        sentence
        tally(by: [ACTOR], orderBy: COUNT_DESC) {
          ...ActorCounted
        }
      }
    }
  `),
  variables: (address) => ({
    where: {
      topic: given(address, "topic") ?? null,
      norm: given(address, "norm") ?? null,
      ...timeIn(address),
      meeting: given(address, "meeting") ?? null,
      process: given(address, "process") ?? null,
    },
  }),
  shown: ({ statements }, address) => {
    if (statements === null) return undefined;
    const isFewest = isFewestFirst(address);
    const title = `Who spoke ${isFewest ? "least" : "most"}`;
    const rows = ranked(
      statements.tally,
      { of: chosenIn(address, "of", kindsOfActors), region: chosenIn(address, "region", regions) },
      isFewest,
    );
    const narrowed = givenOf(address, narrowing);
    const table = rankingTable(rows, {
      name: "statements",
      title: "Statements",
      listOf: (key) => `/statements?${new URLSearchParams([["actor", key], ...narrowed])}`,
    });
    const picture = rankingDrawn(
      rows,
      "Who spoke most",
      "statement",
      `${statements.sentence}, counted by who made them, as far as they are on record.`,
    );
    return {
      title,
      table,
      picture,
      main: (
        <ListShown
          title={title}
          lead={
            <>
              {statements.sentence}: {statements.totalCount.toLocaleString("en-GB")}, counted by who made them.{" "}
              {isFewest ? "Fewest, of those who spoke at all" : "Most"}: {leaderOf(rows, ["statement", "statements"])}.
              A statement of several counts with each of them, and only what is on record counts: whoever spoke more
              often may only be better recorded.
            </>
          }
          noun={["speaker", "speakers"]}
          totalCount={rows.length}
          table={topOf(table)}
          picture={picture}
          filters={filters}
          address={address}
          next={undefined}
        />
      ),
    };
  },
});
