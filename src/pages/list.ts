import { cypher, name } from "../graph/cypher";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { type Alphabet, type Joined, conditionOf } from "../sets/where";
import type { Connection, Edge } from "./connection";
import { pageOf } from "./page";
import { type PageArgs, windowOf } from "./page.args";
import type { Rows } from "./rows";

/** A list that the API offers: at the root, or from a thing to others. */
export interface List<Entity, Where extends Joined<Where>, RowOf extends Edge<Entity>> {
  readonly rows: Rows;
  readonly alphabet: Alphabet<Where>;
  readonly entity: (properties: Record<string, unknown>) => Entity;
  readonly edge?: (properties: Record<string, unknown>) => Omit<RowOf, "node" | "cursor">;
  /** What the rows are, for the sentence: `Statements`. */
  readonly says: string;
}

/** What is wanted of a list. */
export interface Wanted<Where> {
  readonly page: PageArgs;
  readonly where?: Where | null | undefined;
  /** One of the orders of its rows; the first of them when not given. */
  readonly order?: string | null | undefined;
  /** The key of the thing it starts from; nothing at the root. */
  readonly key?: string;
  /** Says whose list it is: ` of Kenya`. */
  readonly whose?: string;
}

/** The page of a list. Throws BadQuestion for what cannot be asked of it. */
export async function listed<Entity, Where extends Joined<Where>, RowOf extends Edge<Entity> = Edge<Entity>>(
  reading: Reading,
  list: List<Entity, Where, RowOf>,
  { page, where, order, key = "", whose = "" }: Wanted<Where>,
): Promise<Connection<Entity, RowOf>> {
  const condition = conditionOf(where, list.alphabet, await namesOf(reading));
  const asked = {
    rows: list.rows,
    where: condition.holds,
    list: key === "" ? list.says : `${list.says} of one thing`,
    order: order ?? Object.keys(list.rows.orders)[0] ?? "",
  };
  const sentence = `${list.says}${whose}${condition.says === "" ? "" : ` that ${condition.says}`}`;
  const told = { entity: list.entity, sentence, ...(list.edge === undefined ? {} : { edge: list.edge }) };
  return pageOf<Entity, RowOf>(reading, key, asked, windowOf(page), told);
}

/** The orders that nearly every list has: by name, or by when, the undated last. */
export const byName = (key: string) => {
  const columns = [{ by: column("sortName") }, { by: column(key) }];
  return { NAME_ASC: columns, NAME_DESC: columns.map((one) => ({ ...one, descending: true })) };
};

export const byDate = (key: string) => ({
  DATE_DESC: [
    { by: cypher`coalesce(node.dateLast, "")`, descending: true },
    { by: cypher`coalesce(node.dateFirst, "")`, descending: true },
    { by: column(key) },
  ],
  DATE_ASC: [
    { by: cypher`coalesce(node.dateLast, "~")` },
    { by: cypher`coalesce(node.dateFirst, "~")`, descending: true },
    { by: column(key) },
  ],
});

const column = (property: string) => cypher`coalesce(node.${name(property)}, "~")`;
