import { cypher, join, name } from "../graph/cypher";
import { batched } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { groupedBy } from "../groups";
import { foundAt } from "../lookup";
import type { RowPlace } from "./cursor";
import type { Row, Wanted } from "./rows";

/** The rows of one window for the thing with this key. */
export async function windowRows(reading: Reading, key: string, wanted: Wanted): Promise<Row[]> {
  const rows = (await known(reading, { key, wanted })) as [unknown, unknown, RowPlace | null][];
  return rows.map(([node, edge, place]) => ({ node, edge, place }));
}

/** How many rows the list of the thing with this key has. */
export async function count(reading: Reading, key: string, wanted: Wanted): Promise<number> {
  return (await known(reading, { key, wanted })) as number;
}

/** Whatever else is wanted of all rows of the list of the thing with this key. */
export const wantedOf = (reading: Reading, key: string, wanted: Wanted): Promise<unknown> =>
  known(reading, { key, wanted });

/** What was wanted of a list once is known as long as the revision stands. */
const known = (reading: Reading, of: WantedOf): Promise<unknown> =>
  reading.kept.get(`rows ${identityOf(of)}`, () => together(reading, of));

interface WantedOf {
  readonly key: string;
  readonly wanted: Wanted;
}

/**
 * All that one tick wants of lists: what is wanted of one list, such as a page and its total, is one statement, and so is what is wanted
 * alike of the lists of many things.
 */
const together = batched<WantedOf, unknown>(
  async (reading, all) => {
    const answers = new Map<string, unknown>();
    await Promise.all(
      statementsFor(all).map(async ({ wanted, keys }) => {
        for (const { key, values } of await reading.graph.read(statementOf(wanted, keys)))
          for (const [index, { shape }] of wanted.entries()) answers.set(`${shape} ${key}`, values[index]);
      }),
    );
    return all.map((one) => answers.get(identityOf(one)));
  },
  (one) => identityOf(one),
);

const identityOf = ({ key, wanted }: WantedOf): string => `${wanted.shape} ${key}`;

interface Together {
  readonly wanted: readonly Wanted[];
  readonly keys: readonly string[];
}

/** One for each list and all that is wanted of it, with the things for which that is wanted. */
function statementsFor(all: readonly WantedOf[]): Together[] {
  const lists = groupedBy(all, ({ key, wanted }) => `${wanted.list} ${key}`);
  const alike = groupedBy(lists.values(), (list) => list.map(({ wanted }) => wanted.shape).join(" "));
  return [...alike.values()].map((same) => ({
    wanted: foundAt(same, 0, "list").map(({ wanted }) => wanted),
    keys: same.map((list) => foundAt(list, 0, "list").key),
  }));
}

function statementOf(wanted: readonly Wanted[], keys: readonly string[]) {
  const columns = wanted.map((_, index) => name(`v${index}`));
  const parts = wanted.map(
    ({ asked, ends }, index) => cypher`CALL (key) { ${asked.from}${ends} AS ${columns[index]} }`,
  );
  return cypher<{ key: string; values: unknown[] }>`
    UNWIND ${keys} AS key
    ${join(parts, " ")}
    RETURN key, [${join(columns, ", ")}] AS values
  `;
}
