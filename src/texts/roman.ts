const letters: readonly (readonly [string, number])[] = [
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** The Roman number below 50 that a text is, in small letters or capitals; undefined where it is none. */
export function romanOf(text: string): number | undefined {
  let [rest, value] = [text.toLowerCase(), 0];
  if (!/^x{0,4}(?:ix|iv|v?i{0,3})$/.test(rest) || rest === "") return undefined;
  for (const [letter, worth] of letters)
    while (rest.startsWith(letter)) {
      value += worth;
      rest = rest.slice(letter.length);
    }
  return value;
}
