import * as chapters from "./chapters";
import type { Kind, Tie } from "./graph/kind";
import type { Chapter, Resolver } from "./pages/chapter";
import type { Node } from "./pages/node";
import type { Things } from "./pages/things";

// By name, since the exports of a module have no order of their own that all compilers keep.
const told: readonly Chapter[] = Object.entries<Chapter>(chapters)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, chapter]) => chapter);

/** The things of every kind, by the label of the kind. */
export const thingsByLabel: ReadonlyMap<string, Things<Node>> = new Map(
  told.flatMap(({ things }) => things.map((some) => [some.kind.label, some] as const)),
);

/** Every kind of thing in the graph, in the alphabetical order of the chapters. */
export const kinds: readonly Kind[] = [...thingsByLabel.values()].map(({ kind }) => kind);

/** Every edge that carries something of its own. */
export const ties: readonly Tie[] = told.flatMap((chapter) => chapter.ties ?? []);

/** What the chapters add to the API. */
export const resolversOfChapters: readonly Resolver[] = told.flatMap(({ resolvers }) => resolvers);
