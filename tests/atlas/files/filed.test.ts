import { wholeOf } from "../../../src/atlas/files/filed";
import { calledAt } from "../../../src/atlas/files/sent";
import type { Page } from "../../../src/atlas/page";
import { tableOf } from "../../../src/atlas/table";

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
