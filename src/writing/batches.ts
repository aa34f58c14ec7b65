/** How many rows one statement takes. */
const batch = 2_000;

/** The rows in their order, as many at a time as one statement takes. */
export function* batches<Row>(rows: readonly Row[]): Iterable<readonly Row[]> {
  for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch);
}
