/** How a resolution is cited, in plain words: `unga res 77 37`, `undocs org en a dec 78 541`. */
const citation = new RegExp(
  "^(?:un |unga |ga |united nations |general assembly )*" +
    "(?:a )?(?:(res|resolution|resolutions|r|decision|dec) (?:no |number )?)?(\\d{1,2}) (\\d{1,4})$",
);

/** A citation that is no symbol of its own, read: the keys, plain, under which the document may be known. */
export function citedIn(plain: string): string[] {
  const [, word, session = "", number = ""] = citation.exec(withoutAddress(plain)) ?? [];
  if (number === "") return [];
  // Without a word for it, `a 77 37` is the symbol of another document.
  if (word === undefined && /(?:^| )a \d/.test(plain)) return [];
  return keys(session, number).filter((_, which) => word === undefined || (which === 0) !== word.startsWith("d"));
}

/** What may have been meant by the symbol of another document: by `a 77 37`, the resolution 77/37. */
export function meantBy(plain: string): string[] {
  const [, , session = "", number = ""] = citation.exec(withoutAddress(plain)) ?? [];
  return number === "" ? [] : keys(session, number);
}

/** A plain symbol without the address under which the document can be read. */
export const withoutAddress = (plain: string): string =>
  plain.replace(/^(?:https? )?(?:www )?(?:undocs org|docs un org)(?: (?:en|fr|es|ru|ar|zh))? /, "");

/** A draft without the number of its revision: all revisions of a draft became the same text. */
export const unrevised = (plain: string): string => plain.replace(/^(.* l \d+) rev \d+$/, "$1");

const keys = (session: string, number: string): string[] => [
  `a res ${session} ${number}`,
  `decision ${session} ${number}`,
];
