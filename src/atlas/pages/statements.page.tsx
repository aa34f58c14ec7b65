import { type Address, given, givenAll } from "../address";
import { graphql } from "../operations";
import type { Act, Confidence, Stance } from "../operations/graphql";
import { goesOn, page, rowsOf } from "../page";
import { type Filter, chosenIn, timeIn } from "../parts/filters";
import { dateOrderFilter, dateOrderIn, orderSaid } from "../parts/filters.order";
import { ListShown } from "../parts/list-shown";
import { statementsTable } from "../parts/statements-shown";
import { acts, confidences, stances } from "../words";
import { saidTable } from "./statements.table";

const filters: readonly Filter[] = [
  { name: "actor", label: "Made or signed by", example: "Kenya" },
  { name: "aligned", label: "Joined by", example: "Georgia" },
  { name: "topic", label: "On the topic", example: "Gender language" },
  { name: "norm", label: "On the norm", example: "f" },
  { name: "proposal", label: "On the proposal", example: "PoA" },
  { name: "stance", label: "Side", choices: stances },
  { name: "act", label: "Did", choices: acts },
  { name: "year", label: "Year", example: "2023" },
  { name: "meeting", label: "Meeting", example: "OEWG fifth session" },
  { name: "process", label: "Process", example: "OEWG 2021-2025" },
  { name: "text", label: "With the words", example: "spyware" },
  { name: "source", label: "Source", example: "key of a source" },
  { name: "confidence", label: "How sure", choices: confidences },
  dateOrderFilter,
];

/** What the statements of an address are to be like; `and` names a second who signed too. */
function whereIn(address: Address) {
  const [aligned, and] = [given(address, "aligned"), given(address, "and")];
  const actors = givenAll(address, "actor");
  return {
    actor: actors.length === 0 ? null : actors,
    aligned: aligned === undefined ? null : { state: [aligned] },
    and: and === undefined ? null : [{ actor: [and] }],
    topic: given(address, "topic") ?? null,
    norm: given(address, "norm") ?? null,
    proposal: given(address, "proposal") ?? null,
    paragraph: given(address, "paragraph") ?? null,
    stance: chosenIn<Stance>(address, "stance", stances),
    act: chosenIn<Act>(address, "act", acts),
    confidence: chosenIn<Confidence>(address, "confidence", confidences),
    ...timeIn(address),
    meeting: given(address, "meeting") ?? null,
    process: given(address, "process") ?? null,
    text: given(address, "text") ?? null,
    source: given(address, "source") ?? null,
  };
}

/** All statements, in order of their dates; its file has one side a row. */
export const statementsPage = page({
  path: "/statements",
  operation: graphql(`
    query StatementsPage($where: StatementWhere, $order: DateOrder!, $first: Int!, $after: String) {
      statements(where: $where, orderBy: $order, first: $first, after: $after) {
        totalCount
        sentence
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...StatementListed
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({
    where: whereIn(address),
    order: dateOrderIn(address),
    first: first === rowsOf.page ? 20 : first,
    after,
  }),
  next: ({ statements }) => goesOn(statements),
  total: ({ statements }) => statements?.totalCount,
  shown: ({ statements }, address) => {
    if (statements === null) return undefined;
    return {
      title: statements.sentence,
      table: saidTable(statements.nodes),
      main: (
        <ListShown
          title={statements.sentence}
          lead={`What states and others said, in our own words, ${orderSaid(address)}. The file has every side that was taken, one a row.`}
          noun={["statement", "statements"]}
          totalCount={statements.totalCount}
          table={statementsTable(statements.nodes)}
          filters={filters}
          address={address}
          next={goesOn(statements)}
        />
      ),
    };
  },
});
