import { wholeOf } from "../../../src/atlas/files/filed";
import { calledAt } from "../../../src/atlas/files/sent";
import type { Page } from "../../../src/atlas/page";
import { tableOf, together } from "../../../src/atlas/table";

/** A page whose list has some parts, a row each. */
const pageOf = (parts: number): Page => ({
  path: "/x",
  answered: (_ask, _address, part) => {
    const number = Number(part?.after ?? 0);
    const table = tableOf(
      "x",
      [{ name: "number", title: "Number", is: "integer", of: (row: number) => row }],
      [number],
    );
    const next = number + 1 < parts ? String(number + 1) : undefined;
    return Promise.resolve({
      data: {},
      errors: [],
      shown: { title: "X", main: null, table },
      operation: "",
      variables: {},
      next,
    });
  },
});

const address = { path: "/x", query: new URLSearchParams(), part: () => "" };
const ask = () => Promise.reject(new Error("Nothing is asked"));
const whole = (parts: number, ending?: string) =>
  wholeOf(pageOf(parts), ask, address, new AbortController().signal, ending);

it.each([
  ["/", "", "acquis"],
  ["/states/RUS/with/CHN", "?revision=3", "states-RUS-with-CHN"],
  ["/ask", "?q=who+opposed+gender+language+in+2023%3F", "ask-who-opposed-gender-language-in-2023"],
  ["/statements", "?actor=Coalition%3Aau&year=%2F2019&order=OLDEST", "statements-Coalition-au-2019"],
  ["/search", "?q=%22C%C3%B4te%22+%3D1", "search-Cote-1"],
  ["/search", "?q=%E4%B8%AD", "search"],
])("a file of %s%s is called %s", (path, search, name) => {
  expect(calledAt({ path, query: new URLSearchParams(search) })).toBe(name);
});

describe("a file of a list", () => {
  it("has all parts of it in their order", async () => {
    const { shown } = await whole(100);
    expect(shown?.table?.cells).toEqual(Array.from({ length: 100 }, (_, number) => [number]));
  });

  it("has the first part alone where it is a picture, which is drawn of no more", async () => {
    const { shown } = await whole(101, "svg");
    expect(shown?.table?.cells).toEqual([[0]]);
  });

  it("is refused where it would end before the list does, and says what to ask instead", async () => {
    const { shown, errors } = await whole(101);
    expect(shown).toBeUndefined();
    expect(errors[0]?.message).toMatch(/longer than one file may be.*dataset\.zip/);
  });
});

describe("a long file at one revision", () => {
  /** How often a part of it was asked for, which takes a while. */
  let asked = 0;
  const slow = (revision: (part: number) => number): Page => ({
    path: "/x",
    answered: async (...given) => {
      const part = asked++;
      await new Promise((done) => setTimeout(done, 5));
      return { ...(await pageOf(3).answered(...given)), revision: revision(part) };
    },
  });
  const asCsv = (path: string, its: Page) =>
    wholeOf(its, ask, { ...address, path }, new AbortController().signal, "csv");

  beforeEach(() => (asked = 0));

  it("is made once for all who ask for it, and holds nothing that its page needs", async () => {
    const its = slow(() => 7);
    const [one, two] = await Promise.all([asCsv("/y", its), asCsv("/y", its)]);
    const three = await asCsv("/y", its);
    expect(one.shown?.table?.cells).toEqual([[0], [1], [2]]);
    expect([two, three]).toEqual([one, one]);
    expect(three).toMatchObject({ data: {}, shown: { main: null, table: { shown: [] } } });
    // The first part of each, and the two others once.
    expect(asked).toBe(3 + 2);
  });

  it("is made anew where the graph goes on, and where one that was made is of two revisions", async () => {
    await asCsv(
      "/z",
      slow(() => 7),
    );
    await asCsv(
      "/z",
      slow(() => 8),
    );
    expect(asked).toBe(6);
    asked = 0;
    await asCsv(
      "/w",
      slow((part) => (part < 2 ? 7 : 8)),
    );
    await asCsv(
      "/w",
      slow(() => 7),
    );
    expect(asked).toBe(6);
  });

  it("is made for the next where it fails for one", async () => {
    const failing: Page = {
      path: "/x",
      answered: async (...given) => {
        const whole = await slow(() => 7).answered(...given);
        if (given[2]?.after !== undefined) throw new Error("gone");
        return whole;
      },
    };
    const [one, two] = await Promise.allSettled([
      asCsv("/v", failing),
      asCsv(
        "/v",
        slow(() => 7),
      ),
    ]);
    expect([one.status, two.status]).toEqual(["rejected", "fulfilled"]);
  });
});

it("makes of tables that are joined nothing that a page shows before it is shown", () => {
  let shown = 0;
  const column = {
    name: "n",
    title: "N",
    is: "integer",
    of: (row: number) => row,
    shown: () => String((shown += 1)),
  } as const;
  const both = together(tableOf("x", [column], [1]), tableOf("x", [column], [2]));
  expect([both.cells, shown]).toEqual([[[1], [2]], 0]);
  expect(both.shown).toHaveLength(2);
});
