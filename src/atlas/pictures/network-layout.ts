import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";

/** A tie between two nodes, by their places in a list, and how strong it is. */
export interface NetworkTie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** A place in a picture. */
type Place = readonly [x: number, y: number];

/** How often the layout is bettered, and how often nodes that cover each other are pushed apart. */
const [rounds, pushes] = [300, 200];

/** The least distance of two nodes, so that each can be read. */
const apart = 21;

/**
 * Where each node of a network stands in a room of this size: near those to which it is tied. The same network is laid out the same each
 * time, for it begins as a circle in the order of its nodes, and nothing is left to chance.
 */
export function laidOut(count: number, ties: readonly NetworkTie[], width: number, height: number): Place[] {
  const graph = new UndirectedGraph();
  for (let node = 0; node < count; node++) {
    const angle = (2 * Math.PI * node) / count;
    graph.addNode(node, { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const { a, b, weight } of ties) graph.addEdge(a, b, { weight });
  const layout = forceAtlas2(graph, {
    iterations: rounds,
    getEdgeWeight: "weight",
    settings: { linLogMode: true, gravity: 0.4, edgeWeightInfluence: 1, scalingRatio: 2 },
  });
  const raw = Array.from({ length: count }, (_, node): Place => [layout[node]?.x ?? 0, layout[node]?.y ?? 0]);
  return pushedApart(fitted(raw, width, height), width, height);
}

/** The same places in a room that begins at 0. */
function fitted(places: readonly Place[], width: number, height: number): Place[] {
  const along = (axis: 0 | 1, size: number) => {
    const values = places.map((place) => place[axis]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return (value: number) => (most === least ? size / 2 : ((value - least) / (most - least)) * size);
  };
  const [x, y] = [along(0, width), along(1, height)];
  return places.map(([left, top]): Place => [x(left), y(top)]);
}

/** Moves nodes that cover each other until they do not, or are as far apart as the room lets them. */
function pushedApart(places: readonly Place[], width: number, height: number): Place[] {
  const moved = places.map(([x, y]) => ({ x, y }));
  for (let push = 0; push < pushes; push++)
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x || 0.1, other.y - one.y];
        const short = apart - Math.hypot(dx, dy);
        if (short <= 0) continue;
        const share = short / 2 / Math.hypot(dx, dy);
        for (const [node, sign] of [[one, -1] as const, [other, 1] as const]) {
          node.x = Math.min(width, Math.max(0, node.x + sign * dx * share));
          node.y = Math.min(height, Math.max(0, node.y + sign * dy * share));
        }
      }
  return moved.map(({ x, y }): Place => [Math.round(x), Math.round(y)]);
}
