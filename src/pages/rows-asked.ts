import { type Cypher, apart, compile, cypher, join, name } from "../graph/cypher";
import { batched } from "../graph/loader";
import { hasPending } from "../graph/pending";
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
      statementsFor(all).map(async (each) => {
        for (const { place, key, values } of await reading.graph.read(statementOf(each)))
          for (const [index, { shape }] of foundAt(each, place, "list").wanted.entries())
            answers.set(`${shape} ${key}`, values[index]);
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

/** For each statement, the lists that it asks about: each with all that is wanted of it, and with the things for which that is wanted. Lists that differ in their values alone are one statement. */
function statementsFor(all: readonly WantedOf[]): Together[][] {
  const lists = groupedBy(all, ({ key, wanted }) => `${wanted.list} ${key}`);
  const alike = groupedBy(lists.values(), (list) => list.map(({ wanted }) => wanted.shape).join(" "));
  const each = [...alike.values()].map((same) => ({
    wanted: foundAt(same, 0, "list").map(({ wanted }) => wanted),
    keys: same.map((list) => foundAt(list, 0, "list").key),
  }));
  return [...groupedBy(each, (one) => (isOpen(one) ? textOf(one) : one)).values()];
}

const isOpen = ({ wanted }: Together): boolean => wanted.every((one) => one.isOpen) && !hasPending(partsOf(wanted));

const textOf = ({ wanted }: Together): string => compile(apart(partsOf(wanted), "a.values").text).text;

const columnsOf = (wanted: readonly Wanted[]): Cypher[] => wanted.map((_, index) => name(`v${index}`));

/** What is wanted of the list of the thing with one key. */
function partsOf(wanted: readonly Wanted[]): Cypher {
  const columns = columnsOf(wanted);
  return join(
    wanted.map(({ asked, ends }, index) => cypher`CALL (a, key) { ${asked.from}${ends} AS ${columns[index]} }`),
    " ",
  );
}

/** A statement about one list of many things, or about many lists that differ in their values alone. */
function statementOf(each: readonly Together[]) {
  const { wanted } = foundAt(each, 0, "list");
  const parts = partsOf(wanted);
  const asked = each.map(({ keys, wanted: its }, place) => ({
    place,
    keys,
    ...(each.length > 1 ? { values: apart(partsOf(its), "a.values").values } : {}),
  }));
  return cypher<{ place: number; key: string; values: unknown[] }>`
    UNWIND ${asked} AS a UNWIND a.keys AS key
    ${each.length > 1 ? apart(parts, "a.values").text : parts}
    RETURN a.place AS place, key, [${join(columnsOf(wanted), ", ")}] AS values
  `;
}
