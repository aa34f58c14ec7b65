/** A Neo4j to connect to, and the way to let go of it. `password` is for the driver alone: never log an Engine. */
export interface Engine {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Who answers for its life: `named` and `shared` are not ours to stop, `local` and `docker` are. */
  readonly how: "named" | "shared" | "local" | "docker";
  /** The process of a local Neo4j; it changes when a dead one is started again, and is undefined between the two. */
  pid(): number | undefined;
  /** Ends it cleanly if it is ours, and may be called twice. */
  stop(): Promise<void>;
}

/** Tells the person at the screen one line. Passing lines replace one another on a terminal and are thinned out elsewhere. */
export type Tell = (line: string, passing?: "passing") => void;

/** How an engine is started, beside the settings. */
export interface StartOptions {
  readonly tell: Tell;
  /** Aborted when the person changes their mind: the start then ends with this signal's reason and leaves nothing running. */
  readonly signal?: AbortSignal | undefined;
  /** What the lock says of its holder to the second comer, such as "serving http://127.0.0.1:4000". */
  readonly doing?: string | undefined;
  /** Hears when the process of a local Neo4j has been launched: until that answers, there are some seconds for other work. */
  readonly launched?: (() => void) | undefined;
  /** Settings of Neo4j over the usual ones, by their names in neo4j.conf. */
  readonly conf?: Readonly<Record<string, string>> | undefined;
  /** Arguments of Java over the usual ones. */
  readonly java?: readonly string[] | undefined;
  /** Folder of the engine's parts; without it they lie in the home. */
  readonly parts?: string | undefined;
}
