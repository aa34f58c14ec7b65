import { isNode, filePlaceOf, textIn } from "../../../writing/record";
import type { RecordLaw } from "../law";

/** A key is written in the characters of its kind, so that it can stand in a URL or a reference. */
export const keys: RecordLaw = {
  name: "key",
  *breaches(record) {
    if (!isNode(record) && record.further) return;
    const field = isNode(record) ? record.kind.key : "id";
    const key = textIn(record, field);
    const shape = isNode(record) ? shapes[field] : row;
    if (key === undefined || key === "" || shape === undefined || shape.pattern.test(key)) return;
    yield { at: filePlaceOf(record, field), field, message: `"${key}" is no key: write ${shape.words}.` };
  },
};

const shapes: Readonly<Record<string, { readonly pattern: RegExp; readonly words: string }>> = {
  slug: {
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    words: "small letters and digits, with single hyphens between, such as gender-language",
  },
  iso3: { pattern: /^[A-Z]{3}$/, words: "three capital letters, such as AUS" },
  code: { pattern: /^[a-z]$/, words: "one small letter, such as c" },
  id: { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, words: "letters and digits, with . _ - between, such as PA-049" },
  symbol: {
    pattern: /^[^\s#|"]+( [^\s#|"]+)*$/,
    words: 'a symbol or short name without # | " and double spaces, such as A/79/214',
  },
};

/** The ids of rows and positions are no keys of things, so they may have parts. */
const row = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9._/-]*$/,
  words: "letters and digits, with . _ - / between, such as AL-01/UKR",
};
