import { createHash } from "node:crypto";
import neo4j from "neo4j-driver";
import { type Cypher, compile, cypher, join } from "../graph/cypher";
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
  /** The properties of the edge that its fields need, or an expression that gives them as a map; without it, nothing. */
  readonly edge?: Cypher | readonly string[];
  /** The last column tells all rows apart. */
  readonly orders: Readonly<Record<string, readonly Column[]>>;
}

/** One row as the graph answers it. */
export interface Row {
  /** What the list's things are made of. */
  readonly node: unknown;
  readonly edge: unknown;
  readonly place: RowPlace | null;
}

/** A list with its conditions and the order asked for, whatever thing it starts from. */
export interface RowsAsked {
  /** Clauses that bind the rows, with all conditions. */
  readonly from: Cypher;
  /** What is answered of the thing and of the edge of each row. */
  readonly node: Cypher;
  readonly edge: Cypher;
  /** Whether the place of each row is wanted too. */
  readonly place: boolean;
  readonly columns: readonly Column[];
  /** The name of the list; a cursor of another list is refused. */
  readonly list: string;
  readonly order: string;
}

/** What is wanted of the lists of many things alike: clauses that go on where the list is bound and end in what is returned. */
export class Wanted {
  /** The same for all lists that are bound alike, whatever is wanted of them. */
  readonly list: string;
  /** The same for all that is one and the same but for the thing that the list starts from. */
  readonly shape: string;

  constructor(
    readonly asked: RowsAsked,
    readonly ends: Cypher,
    /** Whether its values may be told in any way: how many rows there are at most must be a parameter of its own. */
    readonly isOpen = true,
  ) {
    this.list = digest(compile(asked.from));
    this.shape = `${this.list} ${digest(compile(ends))}`;
  }
}

/** A text and its parameters in few letters, since what is known is kept under them. */
const digest = (compiled: object): string => createHash("sha256").update(JSON.stringify(compiled)).digest("base64url");

/** The rows of one window, one more than asked for where there are more. Throws BadQuestion for a cursor of another list. */
export function windowWanted(asked: RowsAsked, window: Window): Wanted {
  const { columns, list, order, node, edge, place: isWanted } = asked;
  const listed = { list, order, columns: columns.length };
  const bounds = [
    ...(window.after === null ? [] : [beyond(columns, rowPlaceOf(window.after, listed, "after"), false)]),
    ...(window.before === null ? [] : [beyond(columns, rowPlaceOf(window.before, listed, "before"), true)]),
  ];
  const by = columns.map(
    (one) => cypher`${one.by}${(one.descending ?? false) !== window.backwards ? cypher` DESC` : cypher``}`,
  );
  const place = columns.map((column) => column.by);
  return new Wanted(
    asked,
    cypher`${join(
      bounds.map((bound) => cypher` AND ${bound}`),
      "",
    )}
      WITH * ORDER BY ${join(by, ", ")} LIMIT ${neo4j.int(window.size + 1)}
      RETURN collect([${node}, ${edge}, CASE WHEN ${isWanted} THEN [${join(place, ", ")}] END])`,
    false,
  );
}

/** How many rows the whole list has. */
export const totalWanted = (asked: RowsAsked): Wanted => new Wanted(asked, cypher` RETURN count(*)`);

/** Rows strictly beyond a place in the order: greater in the first column, or equal there and beyond in the next. */
function beyond(columns: readonly Column[], place: RowPlace, before: boolean): Cypher {
  const either = columns.map(({ by, descending = false }, index) => {
    const same = columns.slice(0, index).map((column, at) => cypher`${column.by} = ${place[at] ?? ""}`);
    const sign = descending !== before ? cypher`<` : cypher`>`;
    return cypher`(${join([...same, cypher`${by} ${sign} ${place[index] ?? ""}`], " AND ")})`;
  });
  return cypher`(${join(either, " OR ")})`;
}
