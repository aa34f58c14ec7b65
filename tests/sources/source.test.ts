import "reflect-metadata";
import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

describe("a source", () => {
  it.each(["minutes-2023", "Minutes-2023", "Source:minutes-2023"])("is found as %s", async (id) => {
    const { source } = await village.answer(`{ source(id: "${id}") { id key publisher machineMade } }`);
    expect(source).toEqual({
      id: "Source:minutes-2023",
      key: "minutes-2023",
      publisher: "Council of the Valley",
      machineMade: false,
    });
  });

  it("that nobody knows is null beside an error", async () => {
    const { data, errors } = await village.ask(`{ source(id: "minutes-1999") { key } }`);
    expect(data).toEqual({ source: null });
    expect(errors?.[0]?.message).toMatch(/^There is no source "minutes-1999"\. Did you mean "minutes-2021" \(/);
  });

  it("stands in the footnote of what it says, all footnotes in one statement", async () => {
    const { meetings } = await village.answer(
      `{ meetings { nodes { slug citations { locator source { key url } } } } }`,
    );
    expect(meetings).toEqual({
      nodes: [
        {
          slug: "talks-s5",
          citations: [{ locator: null, source: { key: "minutes-2023", url: "https://valley.example/minutes-2023" } }],
        },
        { slug: "talks-s1", citations: [{ locator: null, source: { key: "minutes-2021", url: null } }] },
      ],
    });
    expect(village.statements).toBe(1);
  });
});

describe("the sources", () => {
  const keys = async (where: string) => {
    const { sources } = await village.answer(`{ sources(where: ${where}) { totalCount nodes { key } sentence } }`);
    return sources;
  };

  it("may be chosen by year, the latest first", async () => {
    expect(await keys("{year: 2023, machineMade: false}")).toEqual({
      totalCount: 3,
      nodes: [{ key: "roll-book" }, { key: "chronicle" }, { key: "minutes-2023" }],
      sentence: "Sources that are not made by a machine and are dated in 2023",
    });
  });

  it("may be chosen by kind, publisher and words, whatever the case", async () => {
    expect(await keys(`{kind: "OFFICIAL record", publisher: "council", text: "FIRST"}`)).toMatchObject({
      nodes: [{ key: "minutes-2021" }],
    });
  });

  it("dated to a month fall within the month and not within half of it", async () => {
    expect(await keys(`{during: {from: "2023-07", to: "2023-07"}}`)).toMatchObject({ totalCount: 2 });
    expect(await keys(`{during: {from: "2023-07-15"}, machineMade: true}`)).toMatchObject({ totalCount: 0 });
  });

  it("refuse a period that ends before it begins, and name the argument", async () => {
    const { errors } = await village.ask(`{ sources(where: {or: [{during: {from: 2024, to: 2023}}]}) { totalCount } }`);
    expect(errors?.[0]?.message).toMatch(/^where\.or\[0\]\.during: it ends \(2023-12-31\) before it begins/);
  });
});
