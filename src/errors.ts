/** After how many seconds whoever is refused for a while may come again: about as long as a Neo4j takes that is started again, and a line of dear operations. */
export const comeAgainAfter = "10";

/**
 * Trouble, sorted by who can mend it. Whatever is not one of these is a fault in the program:
 * it is told in full to the log and in one sentence to the world.
 */
export abstract class Trouble extends Error {
  /** The code that a client tests for, as the API's conventions list it. */
  abstract readonly code: string;

  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The asker can mend it: what was asked cannot be answered as it stands. `argument` is the path of the argument that is wrong. */
export class BadQuestion extends Trouble {
  readonly code: string = "BAD_USER_INPUT";

  constructor(
    message: string,
    readonly argument?: string,
  ) {
    super(message);
  }
}

/** A name that nothing bears; `suggestions` are the nearest that something does. */
export class UnknownName extends BadQuestion {
  override readonly code = "UNKNOWN_NAME";

  constructor(
    message: string,
    readonly suggestions: readonly string[],
    argument?: string,
  ) {
    super(message, argument);
  }
}

/** A name that several things bear; `suggestions` are the names that tell them apart. */
export class AmbiguousName extends BadQuestion {
  override readonly code = "AMBIGUOUS_NAME";

  constructor(
    message: string,
    readonly suggestions: readonly string[],
    argument?: string,
  ) {
    super(message, argument);
  }
}

/** The asker can mend it: the operation would cost more than one operation may. */
export class TooCostly extends BadQuestion {
  override readonly code = "QUERY_TOO_COSTLY";

  constructor(
    message: string,
    /** What the operation may cost, where it was reckoned. */
    readonly requested?: number,
  ) {
    super(message);
  }
}

/** The curator can mend it: records of the seed break laws. The message lists each with its place and a suggestion. */
export class BadSeed extends Trouble {
  readonly code = "BAD_SEED";
}

/** Whoever imports can mend it: a file is of no known layout, or cannot be read, or so much of it is broken that nothing of it is taken. */
export class BadImport extends Trouble {
  readonly code = "BAD_IMPORT";
}

/** The operator can mend it: the graph cannot be reached. */
export class EngineAway extends Trouble {
  readonly code = "DATABASE_UNAVAILABLE";
}

/** The operator can mend it: the graph is reached, and fails of itself, as when its disk is full or its files are damaged. */
export class EngineBroken extends EngineAway {}

/** The operator can mend it: the graph took longer than one question may. */
export class EngineLate extends Trouble {
  readonly code = "DATABASE_TIMEOUT";
}

/** Nobody waits any more for what was asked: the client has left, or its patience is over. */
export class GivenUp extends EngineLate {}

/** Nobody need mend it: so much is asked at once that this did not come to its turn, or to its end. */
export class Busy extends Trouble {
  readonly code = "SERVER_BUSY";

  constructor(to: "turn" | "end" = "turn") {
    super(
      `So much is asked at once just now that this did not come to its ${to}. Ask again in a few seconds, or for less at once.`,
    );
  }
}

/** The operator can mend it: a setting, a port, a lock. `exit` is the exit code of the command that met it. */
export class BadStart extends Trouble {
  readonly code = "BAD_START";

  constructor(
    message: string,
    readonly exit: number,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Nobody's trouble: whoever runs the program asked it to stop, and what was under way is given up. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}
