/** Every circle in which one key leads back to itself, each once, beginning at the key that stands first in the map. */
export function circles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map([...next.keys()].map((key, index) => [key, index]));
  return [...next.keys()].flatMap((start) => {
    const way = wayBack(next, start, (key) => (order.get(key) ?? -1) > (order.get(start) ?? 0));
    return way === undefined ? [] : [way];
  });
}

/** The shortest way from a key back to itself through keys that stand after it, or undefined. */
function wayBack(
  next: ReadonlyMap<string, readonly string[]>,
  start: string,
  after: (key: string) => boolean,
): string[] | undefined {
  const seen = new Set<string>([start]);
  let ways = [[start]];
  while (ways.length > 0) {
    const longer: string[][] = [];
    for (const way of ways)
      for (const key of next.get(way.at(-1) ?? start) ?? []) {
        if (key === start) return way;
        if (!after(key) || seen.has(key)) continue;
        seen.add(key);
        longer.push([...way, key]);
      }
    ways = longer;
  }
  return undefined;
}
