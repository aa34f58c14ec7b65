/** One step of a path: a field, and the condition that the members of its list have to meet. */
const step = /([^.[\]]+)(?:\[([^=\]]+)=([^\]]*)\])?(?:\.|$)/gy;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The values of a field in each of some objects; the members of a list count one by one, what is null or absent not. */
const valuesOf = (objects: readonly unknown[], field: string): unknown[] =>
  objects
    .flatMap((each) => (isObject(each) ? [each[field]].flat() : []))
    .filter((value) => value !== null && value !== undefined);

/**
 * The values at a path of an answer, in order: `states.edges[node.iso3=CUB].evidence.date`. Lists are passed through;
 * what stands between brackets keeps the members in which that path has that value. Throws for a path that it cannot read.
 */
export function picked(answer: unknown, path: string): unknown[] {
  let values: unknown[] = [answer].flat();
  let read = 0;
  for (const [text, field = "", inner, wanted] of path.matchAll(step)) {
    values = valuesOf(values, field);
    if (inner !== undefined)
      values = values.filter((value) =>
        picked(value, inner)
          .map(String)
          .includes(wanted ?? ""),
      );
    read += text.length;
  }
  if (read !== path.length) throw new Error(`"${path}" cannot be read after ${String(read)} characters`);
  return values;
}

/** Every object within an answer, itself included. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
