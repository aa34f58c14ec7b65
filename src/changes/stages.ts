/** What the drafts of one report are called, from the first on. */
const stages: readonly (readonly [RegExp, number])[] = [
  [/pre-draft/i, 0],
  [/^zero draft/i, 1],
  [/^first draft|^revised zero/i, 3],
  [/^revision (\d+)/i, 10],
  [/^final draft/i, 50],
  [/^conference room/i, 60],
];

/** How far on a draft is, later ones higher; undefined where what it is called does not say. */
export function rankOf(stage: string | null): number | undefined {
  const known = stages.find(([shape]) => stage !== null && shape.test(stage));
  return known === undefined ? undefined : known[1] + Number(known[0].exec(stage ?? "")?.[1] ?? 0);
}

/** Whether a draft is known to be earlier than another of the same report. */
export function isEarlier(stage: string | null, than: string | null): boolean {
  const [its, other] = [rankOf(stage), rankOf(than)];
  return its !== undefined && other !== undefined && its < other;
}
