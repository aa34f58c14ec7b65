import neo4j from "neo4j-driver";
import { type Cypher, compile, cypher, join } from "../graph/cypher";
import { batched } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { type RowPlace, rowPlaceOf } from "./cursor";
import type { Window } from "./page.args";

/** A column of an order: an expression that is never null (coalesce to "" or to the last letter, so that what is missing comes last). */
export interface Column {
  readonly by: Cypher;
  readonly descending?: boolean;
}

/** A list in the graph, not yet asked for: where its rows come from, what is wanted of each, in which orders it may be had. */
export interface Rows {
  /** Clauses that bind `node`, and `edge` where there is one, from `key`. */
  readonly from: Cypher;
  /** What of the edge is wanted, as a map; without it, nothing. */
  readonly edge?: Cypher;
  /** The last column tells all rows apart. */
  readonly orders: Readonly<Record<string, readonly Column[]>>;
}

/** One row as the graph answers it. */
export interface Row {
  readonly node: Record<string, unknown>;
  readonly edge: Record<string, unknown>;
  readonly place: RowPlace;
}

/** A list with its conditions and the order asked for. */
export interface RowsAsked {
  readonly rows: Rows;
  readonly where: Cypher;
  /** The name of the list; a cursor of another list is refused. */
  readonly list: string;
  readonly order: string;
}

const columnsOf = ({ rows, order }: RowsAsked): readonly Column[] => rows.orders[order] ?? [];

/** The rows of one window for each key, one more than asked for where there are more. Lists of the same shape go together, in one statement. */
export function windowRows(reading: Reading, key: string, asked: RowsAsked, window: Window): Promise<Row[]> {
  const columns = columnsOf(asked);
  const listed = { list: asked.list, order: asked.order, columns: columns.length };
  const bounds = [
    ...(window.after === null ? [] : [beyond(columns, rowPlaceOf(window.after, listed, "after"), false)]),
    ...(window.before === null ? [] : [beyond(columns, rowPlaceOf(window.before, listed, "before"), true)]),
  ];
  const order = join(
    columns.map(
      ({ by, descending = false }) => cypher`${by}${descending !== window.backwards ? cypher` DESC` : cypher``}`,
    ),
    ", ",
  );
  return askedTogether<Row>(
    reading,
    key,
    (keys) => cypher`
    UNWIND ${keys} AS key
    CALL (key) {
      ${asked.rows.from} WHERE ${join([asked.where, ...bounds], " AND ")}
      WITH * ORDER BY ${order} LIMIT ${neo4j.int(window.size + 1)}
      RETURN node {.*} AS node, ${asked.rows.edge ?? cypher`{}`} AS edge, [${join(
        columns.map(({ by }) => by),
        ", ",
      )}] AS place
    }
    RETURN key, {node: node, edge: edge, place: place} AS value
  `,
  );
}

/** How many rows the whole list has, for each key. */
export async function count(reading: Reading, key: string, asked: RowsAsked): Promise<number> {
  const [total] = await askedTogether<number>(
    reading,
    key,
    (keys) => cypher`
    UNWIND ${keys} AS key
    CALL (key) { ${asked.rows.from} WHERE ${asked.where} RETURN count(*) AS total }
    RETURN key, total AS value
  `,
  );
  return total ?? 0;
}

/** Rows strictly beyond a place in the order: greater in the first column, or equal there and beyond in the next. */
function beyond(columns: readonly Column[], place: RowPlace, before: boolean): Cypher {
  const either = columns.map(({ by, descending = false }, index) => {
    const same = columns.slice(0, index).map((column, at) => cypher`${column.by} = ${place[at] ?? ""}`);
    const sign = descending !== before ? cypher`<` : cypher`>`;
    return cypher`(${join([...same, cypher`${by} ${sign} ${place[index] ?? ""}`], " AND ")})`;
  });
  return cypher`(${join(either, " OR ")})`;
}

type Ask = (keys: readonly string[]) => Cypher<{ key: string; value: unknown }>;

interface Wanted {
  readonly shape: string;
  readonly key: string;
  readonly ask: Ask;
}

/** The statement of a list is the same for many keys when everything but the keys is: so its compiled form is what they are batched by. */
const together = batched<Wanted, unknown[]>(async (reading, wanted) => {
  const answers = new Map(wanted.map(({ shape, key }) => [`${shape} ${key}`, [] as unknown[]]));
  const shapes = new Map(wanted.map(({ shape, ask }) => [shape, ask]));
  await Promise.all(
    [...shapes].map(async ([shape, ask]) => {
      const keys = wanted.filter((one) => one.shape === shape).map(({ key }) => key);
      for (const { key, value } of await reading.graph.read(ask(keys))) answers.get(`${shape} ${key}`)?.push(value);
    }),
  );
  return wanted.map(({ shape, key }) => answers.get(`${shape} ${key}`) ?? []);
});

function askedTogether<Value>(reading: Reading, key: string, ask: Ask): Promise<Value[]> {
  return together(reading, { shape: JSON.stringify(compile(ask([]))), key, ask }) as Promise<Value[]>;
}
