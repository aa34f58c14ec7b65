/** The places of a longest part of a list that rises: what stands elsewhere than before is not among them. */
export function inOrderOf(values: readonly number[]): ReadonlySet<number> {
  /** Where the rising parts of each length end that end lowest, and what stands before each place in its part. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, index) => {
    const found = ends.findIndex((end) => (values[end] ?? 0) >= value);
    const length = found < 0 ? ends.length : found;
    before[index] = ends[length - 1];
    ends[length] = index;
  });
  const places = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) places.add(at);
  return places;
}
