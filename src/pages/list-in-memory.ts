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
  const within = all.filter(
    (one) =>
      (after === null || way * compared(place(one), after) > 0) &&
      (before === null || way * compared(place(one), before) < 0),
  );
  const page = window.backwards ? within.slice(Math.max(0, within.length - window.size)) : within.slice(0, window.size);
  const cursor = (entity: Entity | undefined) => (entity === undefined ? null : cursorOf(held, place(entity)));
  const more = within.length > page.length;
  const info: PageInfo = {
    hasNextPage: window.backwards ? before !== null : more,
    hasPreviousPage: window.backwards ? more : after !== null,
    startCursor: cursor(page[0]),
    endCursor: cursor(page.at(-1)),
  };
  return {
    totalCount: () => Promise.resolve(all.length),
    sentence: () => held.sentence,
    pageInfo: () => Promise.resolve(info),
    nodes: () => Promise.resolve([...page]),
    edges: () => Promise.resolve(page.map((entity) => held.row(entity, cursorOf(held, place(entity))))),
  };
}
