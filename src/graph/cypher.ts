/**
 * Cypher as a value: text with its parameters, never text with values inside.
 *
 * A fragment may stand inside another; the parameters are numbered once, when the whole is compiled,
 * so a fragment never knows where it will stand.
 */
export interface Cypher<Row = unknown> {
  readonly parts: readonly string[];
  readonly values: readonly unknown[];
  /** Only for the compiler: the shape of one row of the answer. */
  readonly row?: Row;
}

/** A query or a fragment of one. A value becomes a parameter, a fragment is taken in; `undefined` is refused with a TypeError. */
export function cypher<Row = unknown>(parts: TemplateStringsArray, ...values: unknown[]): Cypher<Row> {
  const missing = values.findIndex((value) => value === undefined);
  if (missing >= 0) throw new TypeError(`cypher: the value after "${parts[missing]?.slice(-40)}" is undefined`);
  return Object.freeze({ parts: [...parts], values });
}

/** A label, relationship type, property or variable name, escaped. */
export function name(text: string): Cypher {
  return Object.freeze({ parts: ["`" + text.replace(/`/g, "``") + "`"], values: [] });
}

/** Fragments one after the other with `glue` between; of none, an empty fragment. */
export function join(fragments: readonly Cypher[], glue: string): Cypher {
  const [first, ...rest] = fragments;
  if (first === undefined) return Object.freeze({ parts: [""], values: [] });
  return rest.reduce<Cypher>((whole, next) => ({ parts: ["", glue, ""], values: [whole, next] }), first);
}

/** The text and the parameters that the driver takes: `$p0`, `$p1` and so on, in the order in which they stand. */
export function compile(query: Cypher): { text: string; params: Record<string, unknown> } {
  const params: Record<string, unknown> = {};
  let count = 0;
  const write = ({ parts, values }: Cypher): string =>
    parts.reduce((text, part, index) => {
      const value = values[index - 1];
      if (isCypher(value)) return text + write(value) + part;
      const key = `p${count++}`;
      params[key] = value;
      return `${text}$${key}${part}`;
    });
  return { text: write(query), params };
}

function isCypher(value: unknown): value is Cypher {
  return typeof value === "object" && value !== null && "parts" in value && "values" in value;
}
