import { type Address, given } from "../address";
import type { Ask } from "../ask";
import { type Page, type PageAnswered, rowsOf } from "../page";
import { type ShownTable, together } from "../table";
import { fileKinds } from "./file";

/** A path apart from the ending of a file, where it has one, in whatever case. */
export function endingOf(path: string): { readonly path: string; readonly ending: string | undefined } {
  const ending = [...fileKinds.keys()].find((one) => path.toLowerCase().endsWith(`.${one}`));
  return { path: ending === undefined ? path : path.slice(0, -ending.length - 1), ending };
}

/** How many parts of one list a file may have. */
const mostParts = 100;

/** What is answered in the place of a file that would end before its list does. */
const tooLong = (first: PageAnswered): PageAnswered => ({
  ...first,
  shown: undefined,
  errors: [
    {
      message: `This list is longer than one file may be, ${mostParts} parts of it. Ask for less of it, such as one year, by the filters of its page; all of it is in /dataset.zip.`,
      code: "BAD_USER_INPUT",
      suggestions: [],
    },
  ],
});

/** A page's answer with all parts of its list; where the file is a picture, the part that the page shows, which it is drawn of. */
export async function wholeOf(
  page: Page,
  ask: Ask,
  address: Address,
  left: AbortSignal,
  ending?: string,
): Promise<PageAnswered> {
  if (ending !== undefined && fileKinds.get(ending)?.needs === "picture")
    return page.answered(ask, address, { first: rowsOf.file, after: given(address, "after"), isDrawn: true }, left);
  const parts = [await page.answered(ask, address, { first: rowsOf.file, after: undefined }, left)];
  for (let next = parts[0]?.next; next !== undefined && parts.length < mostParts; next = parts.at(-1)?.next)
    parts.push(await page.answered(ask, address, { first: rowsOf.file, after: next }, left));
  const [first] = parts;
  if (first === undefined) throw new Error("A page answers");
  const broken = parts.find(({ shown }) => shown === undefined);
  if (broken !== undefined) return broken;
  if (parts.at(-1)?.next !== undefined) return tooLong(first);
  if (parts.length === 1) return first;
  const tables = parts.flatMap(({ shown }): ShownTable[] => (shown?.table === undefined ? [] : [shown.table]));
  const [table, ...others] = tables;
  const shown =
    first.shown === undefined || table === undefined
      ? {}
      : { shown: { ...first.shown, table: together(table, ...others) } };
  return { ...first, data: parts.map(({ data }) => data), ...shown };
}
