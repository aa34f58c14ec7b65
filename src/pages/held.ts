import type { Connection, Edge, PageInfo } from "./connection";
import { type Place, cursorOf, placeOf } from "./cursor";
import { compared } from "./orders";
import type { Window } from "./page.args";

/** A list that is held in the process, in its order; `place` tells its things apart and rises with the order, or falls where it is descending. */
export interface Held<Entity, RowOf extends Edge<Entity>> {
  readonly all: readonly Entity[];
  readonly order: string;
  readonly descending?: boolean;
  readonly place: (entity: Entity) => Place;
  readonly row: (entity: Entity, cursor: string) => RowOf;
  readonly sentence: string;
}

/** A page of a list that is held in the process. */
export function pageOfHeld<Entity, RowOf extends Edge<Entity>>(
  held: Held<Entity, RowOf>,
  window: Window,
): Connection<Entity, RowOf> {
  const { all, order, place, descending = false } = held;
  // An empty list does not show how many parts a place of it would have: most have a name and a key.
  const columns = all[0] === undefined ? 2 : place(all[0]).length;
  const way = descending ? -1 : 1;
  const bound = (cursor: string | null, argument: string) =>
    cursor === null ? null : placeOf(cursor, order, columns, argument);
  const [after, before] = [bound(window.after, "after"), bound(window.before, "before")];
  const within = all.filter(
    (one) =>
      (after === null || way * compared(place(one), after) > 0) &&
      (before === null || way * compared(place(one), before) < 0),
  );
  const page = window.backwards ? within.slice(Math.max(0, within.length - window.size)) : within.slice(0, window.size);
  const cursor = (entity: Entity | undefined) => (entity === undefined ? null : cursorOf(order, place(entity)));
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
    edges: () => Promise.resolve(page.map((entity) => held.row(entity, cursorOf(order, place(entity))))),
  };
}
