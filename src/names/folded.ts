/** A text in plain words: small letters and figures without accents, with single spaces between. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A plain text in which letters that stand alone beside each other are one word: `u k` is `uk`, `lao p d r` is `lao pdr`. */
export const collapsed = (plain: string): string =>
  twoAlone.test(plain) ? plain.replace(allAlone, (letters) => letters.replaceAll(" ", "")) : plain;

const twoAlone = /(?:^| )\p{L} \p{L}(?: |$)/u;
const allAlone = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}(?![\p{L}\p{N}]))+/gu;
