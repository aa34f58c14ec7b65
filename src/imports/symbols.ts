/** `66(I)`, `217(III)[A]`, `1514 (XV)`: how resolutions were numbered until 1976, with the session behind them. */
const early = /^A\/RES\/(\d+)\s?\(([IVXLC]+)\)\s?(?:\[?([A-Z]{1,2})\]?)?$/;

/**
 * The symbol of a text as all layouts have it here: `A/RES/3/217A` for the `R/3/217A` of unvotes and the `A/RES/217(III)[A]` of the UN
 * Digital Library, `A/RES/78/183A` for the `A/RES/78/183 A` of UNxml. Anything else stays as it is.
 */
export function symbolIn(said: string): string {
  const text = said.trim().replace(/^R\//, "A/RES/");
  const [, number, roman, letter = ""] = early.exec(text) ?? [];
  if (number !== undefined && roman !== undefined) return `A/RES/${ofRoman(roman)}/${number}${letter}`;
  return text.replace(/^(A\/RES\/[^[\s]+)(?:\[([A-Z]{1,2})\]|\s([A-Z]{1,2}))$/, "$1$2$3");
}

/** How the text is cited by the United Nations, where that is another way than its symbol here: `A/RES/217(III)A`. */
export function citedAs(symbol: string): string | null {
  const [, session, number, letter = ""] = /^A\/RES\/(\d{1,2})\/(\d+)([A-Z]?)$/.exec(symbol) ?? [];
  return session === undefined || Number(session) > 30 || number === undefined
    ? null
    : `A/RES/${number}(${romanOf(Number(session))})${letter}`;
}

const romans: readonly (readonly [string, number])[] = [
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

function romanOf(number: number): string {
  let [rest, text] = [number, ""];
  for (const [roman, worth] of romans)
    while (rest >= worth) {
      text += roman;
      rest -= worth;
    }
  return text;
}

function ofRoman(roman: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const each = [...roman].map((letter) => worth[letter] ?? 0);
  return each.reduce((sum, one, index) => sum + (one < (each[index + 1] ?? 0) ? -one : one), 0);
}
