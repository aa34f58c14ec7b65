import type { Kept } from "./kept";
import type { Graph } from "./graph";
import type { Kind } from "./kind";

/** What a request carries while it is answered: the graph as it stands at one revision. */
export interface Reading {
  readonly graph: Pick<Graph, "read">;
  /** Every kind of thing that there is in it. */
  readonly kinds: readonly Kind[];
  /** What is already known at this revision, shared by all requests. */
  readonly kept: Kept;
  /** Where this server is reached by others, as its settings say; nothing where they do not. */
  readonly address?: string | undefined;
  /** Given up when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}
