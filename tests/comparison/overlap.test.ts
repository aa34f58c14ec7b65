import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const overlap = async (slug: string, args: string) =>
  (
    await village.answer(`{ coalition(slug: "${slug}") { overlap(${args}) {
      with { name } common { iso3 } onlyHere { iso3 } onlyThere { iso3 } sizeHere sizeThere intersection union jaccard } } }`)
  ).coalition.overlap;

it("tells which members two coalitions have in common, today", async () => {
  expect(await overlap("river-league", `with: "poa-supporters"`)).toEqual({
    with: { name: "Supporters of the programme" },
    common: [{ iso3: "ARC" }],
    onlyHere: [],
    onlyThere: [{ iso3: "BOR" }],
    sizeHere: 1,
    sizeThere: 2,
    intersection: 1,
    union: 2,
    jaccard: 0.5,
  });
});

it("tells it of another day, on which Utopia still belonged to the league", async () => {
  expect(await overlap("river-league", `with: "poa-supporters", on: 2015`)).toMatchObject({
    common: [{ iso3: "ARC" }],
    onlyHere: [{ iso3: "UTO" }],
    onlyThere: [{ iso3: "BOR" }],
    jaccard: 1 / 3,
  });
});

it("has no similarity where neither has a member", async () => {
  expect(await overlap("river-league", `with: "River League", on: 1990`)).toMatchObject({
    sizeHere: 0,
    union: 0,
    jaccard: null,
  });
});

it("refuses a coalition that nobody knows", async () => {
  const { errors } = await village.ask(
    `{ coalition(slug: "river-league") { overlap(with: "lake-league") { jaccard } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: "UNKNOWN_NAME", argument: "with" });
});
