/** A number before a text, such as `4.`, `(a)`, `(iv)`, `1.2` or `OP3 bis`. */
export interface Marker {
  /** What stands between the signs: `4`, `a`, `iv`, `1.2`. */
  readonly name: string;
  /** `bis` and its like, where something was put in between. */
  readonly suffix: string;
  /** `4.` is a figure, `1.2` a decimal one, `(a)` or `a)` a letter; drafts name preambular and operative paragraphs. */
  readonly is: "FIGURE" | "DECIMAL" | "ITEM" | "PREAMBULAR" | "OPERATIVE";
}

const suffix = String.raw`\s?(bis|ter|quater|quinquies|alt)?`;
const shapes: readonly (readonly [Marker["is"], RegExp])[] = [
  ["PREAMBULAR", new RegExp(`^PP\\s?(\\d{1,3})${suffix}[.:)]?(?=\\s|$)`)],
  ["OPERATIVE", new RegExp(`^OP\\s?(\\d{1,3})${suffix}[.:)]?(?=\\s|$)`)],
  ["DECIMAL", new RegExp(`^(\\d{1,3}(?:\\.\\d{1,3})+)${suffix}\\.?(?=\\s|$)`)],
  ["FIGURE", new RegExp(`^(\\d{1,3})${suffix}\\.(?=\\s|$)`)],
  ["ITEM", new RegExp(`^\\(([a-z]{1,5}|\\d{1,2}|[A-Z])\\)${suffix}\\.?(?=\\s|$)`)],
  ["ITEM", new RegExp(`^([a-z]|[ivx]{1,5}|\\d{1,2})\\)${suffix}(?=\\s|$)`)],
  ["ITEM", new RegExp(`^([a-z]|[ivx]{2,5})\\.${suffix}(?=\\s|$)`)],
];

/** The number at the beginning of a text and what stands behind it; undefined where there is none. */
export function markerOf(text: string): { readonly marker: Marker; readonly rest: string } | undefined {
  for (const [is, shape] of shapes) {
    const found = shape.exec(text);
    if (found === null) continue;
    const [whole, name = "", more = ""] = found;
    return { marker: { name, suffix: more, is }, rest: text.slice(whole.length).trim() };
  }
  return undefined;
}
