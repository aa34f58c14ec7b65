/** Endings that British and American English write in two ways, each with the way in which words are compared. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/programmes$/, "programs"],
  [/programme$/, "program"],
  [/isation(s?)$/, "ization$1"],
  [/is(e|es|ed|ing)$/, "iz$1"],
  [/(?<=.{3})our(|s|ed|ing|able|ably|al)$/, "or$1"],
  [/ence(s?)$/, "ense$1"],
  [/centre(s?)$/, "center$1"],
];

const known = new Map<string, string>();

/** How many words are remembered: as many as any set of names has, and no more than some megabytes. */
const most = 50_000;

/** A plain word as it is compared, whether it is written the British or the American way. */
export function spelledAlike(word: string): string {
  const its = known.get(word);
  if (its !== undefined) return its;
  const [ending, instead = ""] = endings.find(([pattern]) => pattern.test(word)) ?? [];
  const spelled = ending === undefined ? word : word.replace(ending, instead);
  if (known.size >= most) known.clear();
  known.set(word, spelled);
  return spelled;
}
