/** How many shades there are beside none. */
const shades = 5;

/** The class of a cell whose number is shown as a shade too: the darker the nearer to the most; none for what has no number. */
export function shadeOf(value: number | null | undefined, most: number, least = 0): string | undefined {
  if (value === null || value === undefined || most <= least) return undefined;
  const share = Math.min(1, Math.max(0, (value - least) / (most - least)));
  return `shade-${Math.max(1, Math.ceil(share * shades))}`;
}
