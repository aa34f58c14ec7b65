// Which part of a picture is next, by arrow and by name.

/** A direction: to the right is `[1, 0]`, and down is `[0, 1]`. */
export type Way = readonly [x: number, y: number];

const middleOf = (part: Element): readonly [x: number, y: number] => {
  const { left, top, width, height } = part.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** By how much a part aside counts as farther than one that is straight ahead. */
const aside = 3;

/** The nearest part that way from another; undefined where there is none. */
export function neighbourOf<Part extends Element>(from: Part, among: readonly Part[], [x, y]: Way): Part | undefined {
  const [left, top] = middleOf(from);
  let nearest: { readonly part: Part; readonly away: number } | undefined;
  for (const part of among) {
    const [across, down] = middleOf(part);
    const [dx, dy] = [across - left, down - top];
    const ahead = dx * x + dy * y;
    if (part === from || ahead < 1) continue;
    const away = ahead + aside * Math.abs(dx * y + dy * x);
    if (nearest === undefined || away < nearest.away) nearest = { part, away };
  }
  return nearest?.part;
}

const letters = new Intl.Collator("en", { usage: "search", sensitivity: "base" });

/** The part whose name begins so, from another on: after it where one letter is typed, so that the same letter leads on. */
export function next<Part extends Element>(
  among: readonly Part[],
  text: string,
  from: Part | undefined,
): Part | undefined {
  const begins = among
    .filter((part) => letters.compare((part.getAttribute("aria-label") ?? "").slice(0, text.length), text) === 0)
    .sort((one, other) => letters.compare(nameOf(one), nameOf(other)));
  const at = from === undefined ? -1 : begins.indexOf(from);
  return text.length === 1 ? (begins[at + 1] ?? begins[0]) : at >= 0 ? from : begins[0];
}

/** The part that is meant by the beginning of its name, or of a word in it: `marino` leads to San Marino. */
export const named = <Part extends Element>(among: readonly Part[], text: string): Part | undefined =>
  next(among, text, undefined) ??
  among.find((part) =>
    nameOf(part)
      .split(/[ (-]/)
      .some((word) => letters.compare(word.slice(0, text.length), text) === 0),
  );

const nameOf = (part: Element): string => part.getAttribute("aria-label") ?? "";
