import type { Ground } from "../stage/stage";

/** What a trial found, as a table. */
export interface Table {
  /** Paragraphs that stand before it. */
  readonly said: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Operations that are shown whole beneath it. */
  readonly shown?: readonly string[];
}

/** What a trial may ask for: a Neo4j of its own, started when first wanted, and how long and how much it goes on. */
export interface Setting {
  readonly ground: () => Promise<Ground>;
  readonly signal: AbortSignal;
  /** How long it goes on, in seconds, where it does not end by itself; undefined for its own time. */
  readonly seconds: number | undefined;
  /** How many ask at once, where many do. */
  readonly clients: number;
  /** How often something is killed, where that is at moments by chance. */
  readonly kills: number;
  /** The seed of what is made by chance. */
  readonly seed: number;
}

/** Something that is done to the server to see whether it goes on. */
export interface Trial {
  /** The word by which it is asked for. */
  readonly name: string;
  /** The heading of its table. */
  readonly title: string;
  readonly run: (setting: Setting) => Promise<Table>;
}
