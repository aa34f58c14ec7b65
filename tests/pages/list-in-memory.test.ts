import { BadQuestion } from "../../src/errors";
import type { Connection } from "../../src/pages/connection";
import { type ListInMemory, pageInMemory } from "../../src/pages/list-in-memory";

interface Thing {
  readonly name: string;
  readonly key: number;
}
type Row = { readonly node: Thing; readonly cursor: string };

const things: readonly Thing[] = ["Arcadia", "Borduria", "Elbonia", "Syldavia", "Utopia"].map((name, key) => ({
  name,
  key,
}));

/** The things as a list by name, from A to Z or the other way. */
const list = (all: readonly Thing[], descending = false): ListInMemory<Thing, Row> => ({
  list: "things",
  columns: 2,
  all: descending ? all.toReversed() : all,
  order: descending ? "NAME_DESC" : "NAME_ASC",
  descending,
  place: ({ name, key }) => [name, key],
  row: (node, cursor) => ({ node, cursor }),
  sentence: "Things.",
});
const forwards = (size: number, after: string | null = null) => ({ size, after, before: null, backwards: false });
const backwards = (size: number, before: string | null = null) => ({ size, after: null, before, backwards: true });

/** All things of a list, walked in pages of two. */
async function walked(held: ListInMemory<Thing, Row>, page: typeof forwards | typeof backwards): Promise<Thing[]> {
  const found: Thing[] = [];
  let bound: string | null = null;
  for (let more = true; more;) {
    const shown: Connection<Thing, Row> = pageInMemory(held, page(2, bound));
    const [rows, info] = [await shown.nodes(), await shown.pageInfo()];
    if (page === forwards) found.push(...rows);
    else found.unshift(...rows);
    more = page === forwards ? info.hasNextPage : info.hasPreviousPage;
    bound = (page === forwards ? info.endCursor : info.startCursor) ?? null;
  }
  return found;
}

describe.each([false, true])("a list in memory, descending: %s", (descending) => {
  const held = list(things, descending);

  it("is walked forwards and backwards to the same list, each thing once", async () => {
    expect(await walked(held, forwards)).toEqual(held.all);
    expect(await walked(held, backwards)).toEqual(held.all);
  });

  it("counts all of itself on each page, and gives each row the cursor that leads on from it", async () => {
    const page = pageInMemory(held, forwards(2));
    expect(await page.totalCount()).toBe(5);
    expect(page.sentence()).toBe("Things.");
    const edges = await page.edges();
    expect(edges.map(({ node }) => node)).toEqual(held.all.slice(0, 2));
    const next = pageInMemory(held, forwards(1, edges[0]?.cursor));
    expect(await next.nodes()).toEqual(held.all.slice(1, 2));
  });

  it("goes on behind a thing that is gone meanwhile", async () => {
    const cursor = (await pageInMemory(held, forwards(2)).pageInfo()).endCursor;
    const gone = list(
      things.filter((thing) => thing !== held.all[1]),
      descending,
    );
    expect(await pageInMemory(gone, forwards(5, cursor)).nodes()).toEqual(held.all.slice(2));
  });
});

it("says of a page of none that there is more, and has no cursors", async () => {
  const page = pageInMemory(list(things), forwards(0));
  expect(await page.nodes()).toEqual([]);
  expect(await page.pageInfo()).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

it("refuses at its argument what is no cursor, and a cursor of another order", async () => {
  const other = (await pageInMemory(list(things, true), forwards(1)).pageInfo()).endCursor;
  for (const cursor of ["garbage", other ?? ""]) {
    const refuse = () => pageInMemory(list(things), forwards(1, cursor));
    expect(refuse).toThrow(BadQuestion);
    expect(refuse).toThrow(expect.objectContaining({ argument: "after" }) as Error);
  }
});
