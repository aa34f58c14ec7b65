import { type ComponentChildren, h } from "preact";
import { type Address, given } from "./address";
import type { Answered, Ask } from "./ask";
import { type Narrowed, NarrowedBy, loosenedBy, thingsGiven } from "./narrowed";
import { askedAtMost } from "./patience";
import type { TypedDocumentString } from "./operations/graphql";
import { type Picture, placedAs } from "./pictures/picture";
import type { ShownTable } from "./table";

/** What a page shows of an answer. */
export interface Shown {
  /** What the page is called, in the browser and where somebody links to it. */
  readonly title: string;
  readonly main: ComponentChildren;
  /** What its head holds beside what every page's does, for machines. */
  readonly head?: ComponentChildren;
  /** What its `.csv` holds. */
  readonly table?: ShownTable;
  /** What its `.svg` and `.png` show. */
  readonly picture?: Picture | undefined;
  /** Its further pictures, each had by its name: `.svg?picture=years`. */
  readonly pictures?: readonly (Picture | undefined)[];
  /** The path of the page that answers in its place, with its query: then nothing else is shown. */
  readonly leads?: string;
  /** Its proper address as `/states/RUS`, to which whoever came by another name is led. */
  readonly address?: string;
}

/** The pictures of a page, the first of which is had where none is named. */
export const picturesOf = ({ picture, pictures = [] }: Shown): Picture[] =>
  [picture, ...pictures].flatMap((one) => one ?? []);

/** What a page shows, with the picture that its address names in the place of the first, and as it asks for it. */
export function withPictureAsked<Known extends Shown | undefined>(shown: Known, address: Address): Known {
  const asked = given(address, "picture");
  if (shown === undefined) return shown;
  const pictures = picturesOf(shown);
  const picture = asked === undefined ? pictures[0] : pictures.find(({ id }) => id === asked);
  return { ...shown, picture: picture === undefined ? undefined : placedAs(picture, address.query) };
}

/** Which part of a list is asked for. */
export interface Part {
  readonly first: number;
  readonly after: string | undefined;
  /** Whether a picture alone is made of it: for that a page need not ask for all rows of its table. */
  readonly isDrawn?: boolean;
}

/** One page: where it stands, what it asks, and what it shows of the answer. */
interface PageOf<Data, Variables, Also> {
  /** As Express reads it: `/states/:state`. What may hold slashes is the last part: `/resolutions/*symbol`. */
  readonly path: string;
  readonly operation: TypedDocumentString<Data, Variables>;
  /** What the operation is asked with. */
  readonly variables: (address: Address, part: Part) => Variables;
  /** What it asks further, of what was answered. */
  readonly also?: (data: Data, ask: Ask, address: Address, left?: AbortSignal) => Promise<Also>;
  /** Nothing where there is no such thing. */
  readonly shown: (data: Data, address: Address, also: Also | undefined) => Shown | undefined;
  /** What is shown where nothing can be answered, for a page that opens all the same. */
  readonly without?: () => Shown;
  /** How long it waits for its answer, in milliseconds; as long as an operation may go on where it is left out. */
  readonly patience?: number;
  /** The cursor after which its list goes on; nothing where the list is at its end, or there is none. */
  readonly next?: (data: Data) => string | null | undefined;
  /** How much its list has in all, for a list that conditions narrow. */
  readonly total?: (data: Data) => number | undefined;
}

/** What a page says of an address. */
export interface PageAnswered extends Answered<unknown> {
  readonly shown: Shown | undefined;
  readonly operation: string;
  readonly variables: object;
  /** The cursor after which its list goes on. */
  readonly next: string | undefined;
}

/** A page, whatever it asks. */
export interface Page {
  readonly path: string;
  readonly answered: (ask: Ask, address: Address, part?: Part, left?: AbortSignal) => Promise<PageAnswered>;
}

/** How many rows of a list a page shows, and how many of them a file asks for at once. */
export const rowsOf = { page: 50, file: 200 };

/** Whether all rows of a table are asked for, to be a file. */
export const isTableWhole = ({ first, isDrawn = false }: Part): boolean => first === rowsOf.file && !isDrawn;

/** Declares a page. */
export const page = <Data, Variables extends object, Also = undefined>(its: PageOf<Data, Variables, Also>): Page => ({
  path: its.path,
  answered: async (ask, address, part = { first: rowsOf.page, after: given(address, "after") }, left) => {
    const variables = its.variables(address, part);
    const isRead = part.first === rowsOf.page;
    const [{ data, errors, revision }, things] = await Promise.all([
      its.patience === undefined
        ? ask(its.operation, variables, left)
        : askedAtMost(its.patience, ask, its.operation, variables, left),
      isRead ? thingsGiven(ask, address, left) : new Map<string, never>(),
    ]);
    const totalAt = async (other: Address) => {
      const answered = await ask(its.operation, its.variables(other, { first: 1, after: undefined }), left);
      return answered.data === undefined ? undefined : its.total?.(answered.data);
    };
    const isEmpty = isRead && data !== undefined && its.total?.(data) === 0;
    const [also, loosened] = await Promise.all([
      data === undefined ? undefined : its.also?.(data, ask, address, left),
      isEmpty ? loosenedBy(address, totalAt) : [],
    ]);
    const shown = data === undefined ? its.without?.() : its.shown(data, address, also);
    return {
      data,
      errors,
      ...(revision === undefined ? {} : { revision }),
      shown: shown && narrowed(shown, { things, loosened }),
      operation: its.operation.toString().trim(),
      variables,
      next: data === undefined ? undefined : (its.next?.(data) ?? undefined),
    };
  },
});

/** What a page shows, with what is known of the conditions in its address. */
const narrowed = (shown: Shown, value: Narrowed): Shown => ({
  ...shown,
  main: h(NarrowedBy.Provider, { value }, shown.main),
});

/** The cursor after which a list goes on; undefined at its end. */
export const goesOn = (
  list: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } } | null | undefined,
): string | undefined => (list?.pageInfo.hasNextPage === true ? (list.pageInfo.endCursor ?? undefined) : undefined);
