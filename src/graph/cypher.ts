/**
 * Cypher as a value: text with its parameters, never text with values inside.
 *
 * A fragment may stand inside another; the parameters are numbered once, when the whole is compiled,
 * so a fragment never knows where it will stand.
 */
export class Cypher<Row = unknown> {
  /** Only what is made here has it, so no object that comes from outside is ever taken for a fragment. */
  readonly #isFragment = true;
  /** Only for the compiler: the shape of one row of the answer. */
  declare readonly row?: Row;

  constructor(
    readonly parts: readonly string[],
    readonly values: readonly unknown[],
  ) {
    Object.freeze(this);
  }

  /** Whether a value is a fragment, and no parameter. */
  static is(value: unknown): value is Cypher {
    return typeof value === "object" && value !== null && #isFragment in value && value.#isFragment;
  }
}

/** A query or a fragment of one. A value becomes a parameter, a fragment is taken in; `undefined` is refused with a TypeError. */
export function cypher<Row = unknown>(parts: TemplateStringsArray, ...values: unknown[]): Cypher<Row> {
  const missing = values.findIndex((value) => value === undefined);
  if (missing >= 0) throw new TypeError(`cypher: the value after "${parts[missing]?.slice(-40)}" is undefined`);
  return new Cypher<Row>([...parts], values);
}

/** A label, relationship type, property or variable name, escaped. */
export function name(text: string): Cypher {
  return new Cypher(["`" + text.replace(/`/g, "``") + "`"], []);
}

/** Fragments one after the other with `glue` between; of none, an empty fragment. However many they are, they stand side by side and not in each other. */
export function join(fragments: readonly Cypher[], glue: string): Cypher {
  if (fragments.length === 0) return new Cypher([""], []);
  return new Cypher(["", ...fragments.slice(1).map(() => glue), ""], fragments);
}

/** The text and the parameters that the driver takes: `$p0`, `$p1` and so on, in the order in which they stand. */
export function compile(query: Cypher): { text: string; params: Record<string, unknown> } {
  const params: Record<string, unknown> = {};
  let count = 0;
  const text = written(query, (value) => {
    const key = `p${count++}`;
    params[key] = value;
    return `$${key}`;
  });
  return { text, params };
}

/** The same query with its values in a list that is called `list` where it will stand: one text for all that differ in their values alone. */
export function apart<Row>(
  query: Cypher<Row>,
  list: string,
): { readonly text: Cypher<Row>; readonly values: unknown[] } {
  const values: unknown[] = [];
  const text = written(query, (value) => `${list}[${values.push(value) - 1}]`);
  return { text: new Cypher<Row>([text], []), values };
}

/** The text of a query, in which `write` stands for each of its values. */
function written({ parts, values }: Cypher, write: (value: unknown) => string): string {
  return parts.reduce((text, part, index) => {
    const value = values[index - 1];
    return `${text}${Cypher.is(value) ? written(value, write) : write(value)}${part}`;
  });
}
