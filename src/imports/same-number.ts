/**
 * What two ways of writing the number of a paragraph have in common: `Annex I, para 31(d)` and `Annex I, 31 (d)`, `2.a.i` and `2(a)(i)`,
 * `OP 3 bis` and `OP3bis`. Nothing is made of what names no number.
 */
export function sameNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/\b(?:paragraphs?|paras?\.?)(?=\s|\d)|§/g, "")
    .replace(/\.([a-z]{1,5})(?=\.|$|\s|\()/g, "($1)")
    .replace(/(\d)([a-z])\)/g, "$1($2)")
    .replace(/[\s,.]/g, "");
}
