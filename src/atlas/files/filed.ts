import { type Address, given } from "../address";
import type { Ask } from "../ask";
import { type Page, type PageAnswered, rowsOf } from "../page";
import { type ShownTable, together } from "../table";
import { fileKinds } from "./file";
import { KeptFiles } from "./kept-files";

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

/** A page's answer with all parts of its list, or the same as it was made before of the same revision; where the file is a picture, the part that the page shows, which it is drawn of. */
export async function wholeOf(
  page: Page,
  ask: Ask,
  address: Address,
  left: AbortSignal,
  ending?: string,
): Promise<PageAnswered> {
  if (ending !== undefined && fileKinds.get(ending)?.needs === "picture")
    return page.answered(ask, address, { first: rowsOf.file, after: given(address, "after"), isDrawn: true }, left);
  const first = await page.answered(ask, address, { first: rowsOf.file, after: undefined }, left);
  if (first.next === undefined) return first;
  const goOn = () => withTheRest(first, (after) => page.answered(ask, address, { first: rowsOf.file, after }, left));
  // A network is made of the whole answer, which is not kept.
  if (first.revision === undefined || ending === undefined || !ofTable.has(ending)) return goOn();
  return kept.made(`${first.revision} ${address.path}?${address.query}`, left, goOn);
}

/** What is made of the table of a page, and of nothing else that it was answered. */
const ofTable = new Set(["csv", "csv-metadata.json", "json"]);

const kept = new KeptFiles();

/** A page's answer with the further parts of its list. */
async function withTheRest(
  first: PageAnswered,
  answered: (after: string) => Promise<PageAnswered>,
): Promise<PageAnswered> {
  const parts = [first];
  for (let { next } = first; next !== undefined && parts.length < mostParts; next = parts.at(-1)?.next)
    parts.push(await answered(next));
  const broken = parts.find(({ shown }) => shown === undefined);
  if (broken !== undefined) return broken;
  if (parts.at(-1)?.next !== undefined) return tooLong(first);
  const tables = parts.flatMap(({ shown }): ShownTable[] => (shown?.table === undefined ? [] : [shown.table]));
  const [table, ...others] = tables;
  const shown =
    first.shown === undefined || table === undefined
      ? {}
      : { shown: { ...first.shown, table: together(table, ...others) } };
  const { revision, ...whole } = first;
  // What the graph went on meanwhile belongs to no revision.
  const its = parts.every((part) => part.revision === revision) && revision !== undefined ? { revision } : {};
  return { ...whole, ...its, data: parts.map(({ data }) => data), ...shown };
}
