import type { Kept } from "./kept";
import type { Graph } from "./graph";

/** What a request carries while it is answered: the graph as it stands at one revision. */
export interface Reading {
  readonly graph: Pick<Graph, "read">;
  /** What is already known at this revision, shared by all requests. */
  readonly kept: Kept;
}
