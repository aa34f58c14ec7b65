import type { Imported } from "./record/recorded";
import type { Ground } from "./stage/stage";
import type { Child } from "./stage/child";
import type { Result } from "./result";

/** What is running while figures are taken: Neo4j with the real seed, the program over it, and the peer. Each is started when first wanted. */
export interface Stage {
  readonly ground: () => Promise<Ground>;
  readonly ours: () => Promise<Child>;
  readonly peer: () => Promise<Child>;
  /** What it took to import the whole record into it; undefined where the graph is that of the seed alone. */
  readonly record?: (() => Promise<Imported>) | undefined;
  /** Ends the program, so that the next to want it has a fresh one. */
  readonly restart: () => Promise<void>;
  /** Aborted when the person changes their mind. */
  readonly signal: AbortSignal;
  /** How many questions the line on memory asks. */
  readonly questions: number;
}

/** Something that is measured. */
export interface Line {
  /** The word by which it is asked for. */
  readonly name: string;
  /** Whether it takes long, and is left out unless asked for. */
  readonly large?: boolean;
  /** The one graph on which it is measured: of the seed alone, or with the whole record; without it either. */
  readonly on?: "seed" | "record";
  readonly measure: (stage: Stage) => AsyncGenerator<Omit<Result, "line">>;
}
