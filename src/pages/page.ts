import { paced } from "../graph/pace";
import type { Reading } from "../graph/reading";
import type { Connection, Edge, PageInfo } from "./connection";
import { cursorOf } from "./cursor";
import type { Window } from "./page.args";
import { type Row, type RowsAsked, Wanted, totalWanted, windowWanted } from "./rows";
import { count, wantedOf, windowRows } from "./rows-asked";

/** How the rows of a list become things. */
export interface RowsTold<Entity, RowOf extends Edge<Entity>> {
  /** Makes a thing of what is answered of it. */
  readonly maker: (reading: Reading) => Promise<(answer: unknown) => Entity>;
  /** Turns what the relationship knows into fields of the edge. */
  readonly edge: (answer: unknown) => Omit<RowOf, "node" | "cursor">;
}

/** The pages of a list, whatever thing it starts from: nothing is asked until a field is selected, and nothing twice. */
export function pagesOf<Entity, RowOf extends Edge<Entity> = Edge<Entity>>(
  reading: Reading,
  asked: RowsAsked,
  window: Window,
  told: RowsTold<Entity, RowOf>,
): (key: string, sentence: string) => Connection<Entity, RowOf> {
  let wanted: Wanted | undefined;
  const total = totalWanted(asked);
  return (key, sentence) => {
    const rows = () => windowRows(reading, key, (wanted ??= windowWanted(asked, window)));
    const made = async () => {
      const [all, make] = await Promise.all([rows(), told.maker(reading)]);
      const page = shown(all, window);
      await paced(reading, page.length);
      return { page, make };
    };
    return {
      totalCount: () => count(reading, key, total),
      sentence: () => sentence,
      edges: async () => {
        const { page, make } = await made();
        return page.map(
          ({ node, edge, place }) =>
            ({ ...told.edge(edge), node: make(node), cursor: place === null ? "" : cursorOf(asked, place) }) as RowOf,
        );
      },
      nodes: async () => {
        const { page, make } = await made();
        return page.map(({ node }) => make(node));
      },
      pageInfo: async () => infoOf(await rows(), window, asked),
      asked: (ends) => wantedOf(reading, key, new Wanted(asked, ends)),
    };
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
    startCursor: cursorAt(asked, first),
    endCursor: cursorAt(asked, last),
  };
}

const cursorAt = (asked: RowsAsked, row: Row | undefined): string | null =>
  row === undefined || row.place === null ? null : cursorOf(asked, row.place);
