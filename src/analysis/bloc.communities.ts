import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { inTurns } from "../graph/pieces";

/** A tie between two nodes, and how strong it is: above 0. */
export interface WeightedTie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/** Nodes, each with the number of its community, and how good the division is. */
export interface Division {
  readonly communities: Readonly<Record<string, number>>;
  readonly modularity: number;
}

/** How often the search begins anew: it is greedy, so that one beginning may end below the best. */
const beginnings = 20;

/**
 * Divides a network by the method of Louvain. Nodes and ties are taken in the order given and all chance is from one fixed
 * seed, so the same network has the same division in every process; of equally good ones the first is taken. There must be a tie.
 */
export async function divided(
  nodes: readonly string[],
  ties: readonly WeightedTie[],
  resolution: number,
): Promise<Division> {
  const network = new UndirectedGraph();
  for (const node of nodes) network.addNode(node);
  for (const { a, b, weight } of ties) network.addEdge(a, b, { weight });
  const rng = chance(1);
  const found = await inTurns(Array.from({ length: beginnings }), () => louvain.detailed(network, { resolution, rng }));
  const { communities, modularity } = found.reduce((best, one) => (one.modularity > best.modularity ? one : best));
  return { communities, modularity: rounded(modularity) };
}

/** To twelve decimals: what lies beyond comes of rounding sums, and so does a zero below zero. */
const rounded = (sum: number): number => Math.round(sum * 1e12) / 1e12 + 0;

/** Numbers from 0 to 1 by the minimal standard generator of Park and Miller, with their later multiplier (Communications of the ACM 36(7), 1993). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state - 1) / 2_147_483_646;
  };
}
