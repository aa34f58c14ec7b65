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

/** How often the layout of a few nodes is bettered, and how often nodes that cover each other are pushed apart at most. */
const [rounds, pushes] = [300, 200];
/** Up to how many nodes are a few: the layout of more is bettered less often, for each round takes the longer, and nobody else is answered meanwhile. */
const few = 60;

/** How many layouts are kept: the same network is asked for by a page, by its files and by the next reader. */
const mostKept = 12;
const kept = new Map<string, readonly Place[]>();

/** The least distance of two nodes, so that each can be read. */
const apart = 21;

/**
 * Where each node of a network stands in a room of this size: near those to which it is tied. The same network is laid out the same each
 * time, for it begins as a circle in the order of its nodes, and nothing is left to chance.
 */
export function laidOut(count: number, ties: readonly NetworkTie[], width: number, height: number): readonly Place[] {
  const key = [count, width, height, ...ties.map(({ a, b, weight }) => `${a}-${b}:${weight}`)].join();
  const known = kept.get(key) ?? newlyLaidOut(count, ties, width, height);
  kept.delete(key);
  kept.set(key, known);
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
  return known;
}

/** Whom nothing ties stands in rows at the foot, since amid the others it would seem to be near some. */
function newlyLaidOut(count: number, ties: readonly NetworkTie[], width: number, height: number): Place[] {
  const tied = [...new Set(ties.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b);
  const placeOf = new Map(tied.map((node, index) => [node, index] as const));
  const across = Math.floor(width / apart) + 1;
  const rows = Math.ceil((count - tied.length) / across);
  const foot = rows === 0 || tied.length === 0 ? 0 : rows * apart + apart / 2;
  const places = tiedLaidOut(
    tied.length,
    ties.map(({ a, b, weight }) => ({ a: placeOf.get(a) ?? 0, b: placeOf.get(b) ?? 0, weight })),
    width,
    height - foot,
  );
  let alone = 0;
  return Array.from({ length: count }, (_, node): Place => {
    const place = places[placeOf.get(node) ?? -1];
    if (place !== undefined) return place;
    const at = alone++;
    return [(at % across) * apart, height - (rows - 1 - Math.floor(at / across)) * apart];
  });
}

function tiedLaidOut(count: number, ties: readonly NetworkTie[], width: number, height: number): Place[] {
  const graph = new UndirectedGraph();
  for (let node = 0; node < count; node++) {
    const angle = (2 * Math.PI * node) / count;
    graph.addNode(node, { x: Math.cos(angle), y: Math.sin(angle) });
  }
  for (const { a, b, weight } of ties) graph.addEdge(a, b, { weight });
  const layout = forceAtlas2(graph, {
    iterations: Math.round(rounds * Math.min(1, few / count) ** 1.5),
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
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
  let isMoving = true;
  for (let push = 0; push < pushes && isMoving; push++) {
    isMoving = false;
    // From the left to the right: whoever begins beyond the reach of one covers it no more than those behind.
    const inOrder = moved.toSorted((one, other) => one.x - other.x);
    for (const [index, one] of inOrder.entries())
      for (let at = index + 1; at < inOrder.length; at++) {
        const other = inOrder[at];
        if (other === undefined || other.x - one.x >= apart) break;
        if (Math.abs(other.y - one.y) >= apart) continue;
        const [dx, dy] = [other.x - one.x || 0.1, other.y - one.y];
        const away = Math.hypot(dx, dy);
        if (away >= apart) continue;
        isMoving = true;
        const share = (apart - away) / 2 / away;
        for (const [node, sign] of [[one, -1] as const, [other, 1] as const]) {
          node.x = within(node.x + sign * dx * share, width);
          node.y = within(node.y + sign * dy * share, height);
        }
      }
  }
  return moved.map(({ x, y }): Place => [Math.round(x), Math.round(y)]);
}
