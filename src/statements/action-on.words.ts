/** What may stand between a side and a threat. */
export const actionOn = [
  "action on",
  "action against",
  "measures against",
  "measures on",
  "steps against",
  "dealing with",
  "the fight against",
  "protection of",
  "protecting",
] as const;
