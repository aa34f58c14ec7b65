/**
 * Where a paragraph with this number stands in its document, as a text by which paragraphs are put in order: the preamble, the body, the annexes, last what
 * has no number; then by the figure at its beginning (of `OP4`, `13(a)`, `27-29` and `7 bis`: 9 comes before 10); then by the number itself.
 */
export function standingInDocument(number: string | undefined): string {
  if (number === undefined) return "3";
  const figure = /^(?:OP|PP|annex)?\s*(\d+)/i.exec(number)?.[1] ?? "";
  const part = number.startsWith("PP") ? "0" : /^annex/i.test(number) ? "2" : "1";
  return `${part} ${figure === "" ? "~" : figure.padStart(5, "0")} ${number}`;
}
