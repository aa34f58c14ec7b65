import type { Reading } from "../graph/reading";
import type { Connection, Edge, PageInfo } from "./connection";
import { cursorOf } from "./cursor";
import type { Window } from "./page.args";
import { type RowsAsked, type Row, count, windowRows } from "./rows";

/** How the rows of a list become things, and what the question was. */
export interface RowsTold<Entity, RowOf extends Edge<Entity>> {
  readonly entity: (properties: Record<string, unknown>) => Entity;
  /** Turns what the relationship knows into fields of the edge. */
  readonly edge?: (properties: Record<string, unknown>) => Omit<RowOf, "node" | "cursor">;
  readonly sentence: string;
}

/** The page of a list in the graph: nothing is asked until a field is selected, and nothing twice. */
export function pageOf<Entity, RowOf extends Edge<Entity> = Edge<Entity>>(
  reading: Reading,
  key: string,
  asked: RowsAsked,
  window: Window,
  told: RowsTold<Entity, RowOf>,
): Connection<Entity, RowOf> {
  const rows = () => windowRows(reading, key, asked, window);
  const edges = async () =>
    shown(await rows(), window).map(
      ({ node, edge, place }) =>
        ({ ...told.edge?.(edge), node: told.entity(node), cursor: cursorOf(asked, place) }) as RowOf,
    );
  return {
    totalCount: () => count(reading, key, asked),
    sentence: () => told.sentence,
    edges,
    nodes: async () => (await edges()).map(({ node }) => node),
    pageInfo: async () => infoOf(await rows(), window, asked),
  };
}

const shown = (rows: readonly Row[], { size, backwards }: Window): Row[] => {
  const page = rows.slice(0, size);
  return backwards ? page.reverse() : page;
};

function infoOf(rows: readonly Row[], window: Window, asked: RowsAsked): PageInfo {
  const page = shown(rows, window);
  const more = rows.length > window.size;
  const [first, last] = [page[0], page.at(-1)];
  return {
    hasNextPage: window.backwards ? window.before !== null : more,
    hasPreviousPage: window.backwards ? more : window.after !== null,
    startCursor: first === undefined ? null : cursorOf(asked, first.place),
    endCursor: last === undefined ? null : cursorOf(asked, last.place),
  };
}
