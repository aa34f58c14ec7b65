import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

async function tally(list: string, args: string, fields: string): Promise<unknown> {
  const answer = (await village.answer(`{ list: ${list} { tally(${args}) { ${fields} count } } }`)) as {
    list: { tally: unknown };
  };
  return answer.list.tally;
}

it("tells who speaks most, the most first", async () => {
  const by = (name: string, count: number) => ({ actor: { name }, count });
  expect(await tally("statements", "by: [ACTOR], orderBy: COUNT_DESC", "actor { name }")).toEqual([
    by("Borduria", 3),
    by("Utopia", 3),
    by("Arcadia", 2),
    by("Guild of Weavers", 2),
    by("Syldavia", 2),
    by("River League", 1),
  ]);
  expect(await tally("statements", "by: ACTOR, orderBy: COUNT_DESC, first: 1", "actor { name }")).toEqual([
    by("Borduria", 3),
  ]);
});

it("counts by year and by region, the undated and those of no group last", async () => {
  expect(await tally("statements", "by: [YEAR]", "year")).toEqual([
    { year: 2021, count: 1 },
    { year: 2022, count: 1 },
    { year: 2023, count: 7 },
    { year: null, count: 1 },
  ]);
  expect(await tally("statements", "by: [REGION]", "region")).toEqual([
    { region: "AFRICAN", count: 2 },
    { region: "EASTERN_EUROPEAN", count: 4 },
    { region: "WESTERN_EUROPEAN_AND_OTHERS", count: 3 },
    { region: null, count: 3 },
  ]);
});

it("counts a statement in each topic and side that it takes, and once in each", async () => {
  expect(await tally(`statements(where: {actor: "ARC"})`, "by: [TOPIC, STANCE]", "topic { slug } stance")).toEqual([
    { topic: { slug: "gender-language" }, stance: "SUPPORT", count: 1 },
    { topic: { slug: "gender-language" }, stance: "OPPOSE", count: 1 },
    { topic: { slug: "poa" }, stance: "SUPPORT", count: 1 },
  ]);
  expect(await tally("statements", "by: []", "")).toEqual([{ count: 10 }]);
});

it("counts with no topic what is said of other subjects alone", async () => {
  expect(await tally(`statements(where: {actor: ["river-league", "UTO"]})`, "by: [TOPIC]", "topic { slug }")).toEqual([
    { topic: { slug: "gender-language" }, count: 1 },
    { topic: { slug: "institutions" }, count: 1 },
    { topic: { slug: "poa" }, count: 1 },
    { topic: { slug: "threats" }, count: 1 },
    { topic: null, count: 1 },
  ]);
});

it("counts the whole list, whatever page is asked for, and nothing in an empty one", async () => {
  expect(await tally(`statements(first: 1, where: {topic: "gender-language"})`, "by: [STANCE]", "stance")).toEqual([
    { stance: "SUPPORT", count: 4 },
    { stance: "OPPOSE", count: 2 },
    { stance: "NO_SIDE", count: 1 },
  ]);
  expect(await tally(`statements(where: {year: 1999})`, "by: [ACTOR]", "actor { name }")).toEqual([]);
});

it("counts the lists of things too", async () => {
  const answer =
    await village.answer(`{ process(slug: "talks") { statements { tally(by: [ACTOR]) { actor { name } count } } }
    topic(slug: "gender-language") { statements(where: {year: 2023}) { tally(by: [STANCE]) { stance count } } } }`);
  expect(answer).toMatchObject({
    topic: {
      statements: {
        tally: [
          { stance: "SUPPORT", count: 2 },
          { stance: "OPPOSE", count: 2 },
        ],
      },
    },
  });
});

it("counts resolutions and proposals with each of their sponsors", async () => {
  expect(await tally("resolutions", "by: [ACTOR], orderBy: COUNT_DESC", "actor { name }")).toEqual([
    { actor: { name: "Arcadia" }, count: 1 },
    { actor: { name: "Borduria" }, count: 1 },
    { actor: null, count: 1 },
  ]);
  expect(await tally("resolutions", "by: [YEAR, TOPIC, STANCE]", "year topic { slug } stance")).toEqual([
    { year: 2022, topic: { slug: "poa" }, stance: null, count: 1 },
    { year: 2023, topic: { slug: "poa" }, stance: null, count: 1 },
  ]);
  expect(await tally("proposals", "by: [REGION]", "region")).toEqual([
    { region: "AFRICAN", count: 1 },
    { region: "WESTERN_EUROPEAN_AND_OTHERS", count: 1 },
    { region: null, count: 1 },
  ]);
});

it("counts what one state made or signed", async () => {
  const { state } = await village.answer(
    `{ state(name: "BOR") { statements { totalCount tally(by: [YEAR]) { year count } } } }`,
  );
  const { totalCount, tally: rows } = state.statements as { totalCount: number; tally: { count: number }[] };
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  expect(totalCount).toBe(3);
});

it("counts paragraphs by topic and by the year of their document, and who voted or sponsored by region", async () => {
  expect(await tally("paragraphs", "by: [YEAR]", "year")).toEqual([
    { year: 2022, count: 1 },
    { year: 2023, count: 5 },
  ]);
  expect(await tally("paragraphs", "by: [ACTOR, REGION]", "actor { name } region")).toEqual([
    { actor: null, region: null, count: 6 },
  ]);
  const topics = (await tally("paragraphs", "by: [TOPIC]", "topic { slug }")) as { topic: { slug: string } | null }[];
  expect(topics.map(({ topic }) => topic?.slug)).toContain("gender-language");
  const { resolution } = (await village.answer(`{ resolution(symbol: "V/RES/1") {
    votes(choice: [YES, NO]) { totalCount tally(by: [REGION]) { region count } }
    sponsors { totalCount tally(by: [ACTOR]) { actor { name } count } }
  } }`)) as {
    resolution: Record<"votes" | "sponsors", { totalCount: number; tally: { count: number }[] }>;
  };
  for (const { totalCount, tally: rows } of Object.values(resolution))
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  expect(resolution.sponsors.tally).toHaveLength(resolution.sponsors.totalCount);
  expect(resolution.votes.tally.length).toBeGreaterThan(1);
});
