import type { Connection, Edge, PageInfo } from "./connection";
import { type RowPlace, cursorOf, rowPlaceOf } from "./cursor";
import { compared } from "./orders";
import type { Window } from "./page.args";

/** A list that is held in the process, in its order; `place` tells its things apart and rises with the order, or falls where it is descending. */
export interface ListInMemory<Entity, RowOf extends Edge<Entity>> {
  readonly all: readonly Entity[];
  /** The name of the list; a cursor of another list is refused. */
  readonly list: string;
  readonly order: string;
  readonly descending?: boolean;
  /** How many values a place has. */
  readonly columns: number;
  readonly place: (entity: Entity) => RowPlace;
  readonly row: (entity: Entity, cursor: string) => RowOf;
  readonly sentence: string;
}

/** A page of a list that is held in the process. */
export function pageInMemory<Entity, RowOf extends Edge<Entity>>(
  held: ListInMemory<Entity, RowOf>,
  window: Window,
): Connection<Entity, RowOf> {
  const { all, place, descending = false } = held;
  const way = descending ? -1 : 1;
  const bound = (cursor: string | null, argument: string) =>
    cursor === null ? null : rowPlaceOf(cursor, held, argument);
  const [after, before] = [bound(window.after, "after"), bound(window.before, "before")];
  // The list is in its order, so both ends are found by halves.
  const begin = after === null ? 0 : firstWhere(all, (one) => way * compared(place(one), after) > 0);
  const end = before === null ? all.length : firstWhere(all, (one) => way * compared(place(one), before) >= 0);
  const within = { begin, end: Math.max(begin, end) };
  const page = window.backwards
    ? all.slice(Math.max(within.begin, within.end - window.size), within.end)
    : all.slice(within.begin, Math.min(within.end, within.begin + window.size));
  const cursor = (entity: Entity | undefined) => (entity === undefined ? null : cursorOf(held, place(entity)));
  const more = within.end - within.begin > page.length;
  const info = (): PageInfo => ({
    hasNextPage: window.backwards ? before !== null : more,
    hasPreviousPage: window.backwards ? more : after !== null,
    startCursor: cursor(page[0]),
    endCursor: cursor(page.at(-1)),
  });
  return {
    totalCount: () => Promise.resolve(all.length),
    sentence: () => held.sentence,
    pageInfo: () => Promise.resolve(info()),
    nodes: () => Promise.resolve([...page]),
    edges: () => Promise.resolve(page.map((entity) => held.row(entity, cursorOf(held, place(entity))))),
  };
}

/** The place of the first of which it is so, where it is so of all that follow; the length of the list where it is so of none. */
function firstWhere<Entity>(all: readonly Entity[], isSo: (entity: Entity) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = all[middle];
    if (one !== undefined && isSo(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
