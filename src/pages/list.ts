import { Cypher, cypher, name } from "../graph/cypher";
import { once } from "../graph/once";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { type Alphabet, type Joined, conditionOf } from "../sets/where";
import type { Connection, Edge } from "./connection";
import { pagesOf } from "./page";
import { type PageArgs, windowOf } from "./page.args";
import type { Rows } from "./rows";
import type { Selected } from "./selected";
import { neededOfEdge } from "./needed";
import { type Target, namedBy } from "./things";

/** A list that the API offers: at the root, or from a thing to others. */
export interface List<Entity, Where extends Joined<Where>, RowOf extends Edge<Entity>> {
  readonly rows: Rows;
  /** How many rows such a list has, where that is more than ten: what it is reckoned to cost. */
  readonly usually?: number;
  readonly alphabet: Alphabet<Where>;
  readonly things: Target<Entity>;
  readonly edge?: (properties: Record<string, unknown>) => Omit<RowOf, "node" | "cursor">;
  /** What the rows are, for the sentence: `Statements`. */
  readonly says: string;
}

/** What is wanted of a list. */
export interface Asked<Where> {
  readonly page: PageArgs;
  readonly where?: Where | null | undefined;
  /** One of the orders of its rows; the first of them when not given. */
  readonly order?: string | null | undefined;
  /** The key of the thing it starts from; nothing at the root. */
  readonly key?: string;
  /** Says whose list it is: ` of Kenya`. */
  readonly whose?: string;
  /** What is selected of its rows; everything when not given. */
  readonly selected?: Selected;
}

/** The page of a list. Throws BadQuestion for what cannot be asked of it. */
export async function listed<Entity, Where extends Joined<Where>, RowOf extends Edge<Entity> = Edge<Entity>>(
  reading: Reading,
  list: List<Entity, Where, RowOf>,
  { page, where, order, key = "", whose = "", selected }: Asked<Where>,
): Promise<Connection<Entity, RowOf>> {
  const place = key === "" ? list.says : `${list.says} of one thing`;
  // A list of each of many things is read once for all of them.
  const pages = (preparing.get(list) ?? prepare(list)) as Preparing<Entity, RowOf>;
  const { says, of } = await pages(reading, JSON.stringify([place, where, order, page, selected]), async () => {
    const condition = conditionOf(where, list.alphabet, await namesOf(reading));
    const edge = edgeOf(list, selected?.edge);
    const asked = {
      // A list of everything starts where the question is narrowest; a list of one thing starts at that thing.
      from: cypher`${key === "" ? (condition.starts ?? cypher``) : cypher``} ${list.rows.from} WHERE ${condition.holds}`,
      node: list.things.answer("node", selected?.node),
      edge: edge.answer,
      place: selected?.place ?? true,
      ...ordered(list.rows, order),
      list: place,
    };
    const that = condition.says === "" ? "" : ` that ${condition.says}`;
    const maker = () => list.things.maker(reading, selected?.node);
    return { says: that, of: pagesOf<Entity, RowOf>(reading, asked, windowOf(page), { maker, edge: edge.made }) };
  });
  return of(key, `${list.says}${whose}${says}`);
}

/** A list with its conditions read, of whatever thing it may be. */
interface Prepared<Entity, RowOf extends Edge<Entity>> {
  readonly says: string;
  readonly of: (key: string, sentence: string) => Connection<Entity, RowOf>;
}

type Preparing<Entity, RowOf extends Edge<Entity>> = ReturnType<typeof once<Promise<Prepared<Entity, RowOf>>>>;

const preparing = new WeakMap<object, unknown>();

function prepare(list: object): unknown {
  const prepared = once<Promise<Prepared<never, never>>>();
  preparing.set(list, prepared);
  return prepared;
}

/** What is to be answered of the edges of a list for the selected fields of them, and what is made of the answer. */
function edgeOf<Entity, Where extends Joined<Where>, RowOf extends Edge<Entity>>(
  { rows, edge: made = () => ({}) as Omit<RowOf, "node" | "cursor"> }: List<Entity, Where, RowOf>,
  fields: readonly string[] | undefined,
) {
  const properties = rows.edge ?? [];
  if (properties instanceof Cypher) {
    const isWanted = fields === undefined || fields.length > 0;
    return {
      answer: cypher`CASE WHEN ${isWanted} THEN ${properties} ELSE {} END`,
      made: (answer: unknown) => made(answer as Record<string, unknown>),
    };
  }
  const needed = fields === undefined ? properties : neededOfEdge(properties, fields);
  return {
    // Of a list whose edges know nothing there is no edge to be asked.
    answer: properties.length === 0 ? cypher`[]` : cypher`[property IN ${needed} | edge[property]]`,
    made: (answer: unknown) => made(namedBy(needed, answer as readonly unknown[])),
  };
}

function ordered(rows: Rows, order: string | null | undefined) {
  const chosen = order ?? Object.keys(rows.orders)[0] ?? "";
  return { order: chosen, columns: rows.orders[chosen] ?? [] };
}

/** The orders that nearly every list has: by name, or by when, the undated last. */
export const byName = (key: string) => {
  const columns = [{ by: column("sortName") }, { by: column(key) }];
  return { NAME_ASC: columns, NAME_DESC: columns.map((one) => ({ ...one, descending: true })) };
};

export const byDate = (key: string, dated: Cypher = cypher`node`) => ({
  DATE_DESC: [
    { by: cypher`coalesce(${dated}.dateLast, "")`, descending: true },
    { by: cypher`coalesce(${dated}.dateFirst, "")`, descending: true },
    { by: column(key) },
  ],
  DATE_ASC: [
    { by: cypher`coalesce(${dated}.dateLast, "~")` },
    { by: cypher`coalesce(${dated}.dateFirst, "~")`, descending: true },
    { by: column(key) },
  ],
});

const column = (property: string) => cypher`coalesce(node.${name(property)}, "~")`;
