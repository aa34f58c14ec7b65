import { type StartedServer, villageServer } from "../server";
import { chosen, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const aligned = (where: string) => chosen(village, `{aligned: {${where}}}`);

it("finds who joined a statement, by who made it, on what, where and when", async () => {
  expect(await aligned("")).toEqual(["SYL"]);
  expect(await aligned(`actor: "River League", topic: "gender-language"`)).toEqual([]);
  expect(await aligned(`actor: "River League", meeting: "talks-s5", year: 2023`)).toEqual(["SYL"]);
  expect(await aligned(`process: "talks", during: {from: "2023-07-24", to: "2023-07-24"}`)).toEqual(["SYL"]);
  expect(await aligned(`actor: "Guild of Weavers"`)).toEqual([]);
  expect(await aligned(`year: 2021`)).toEqual([]);
});

it("finds who joined one statement, by its id in any case", async () => {
  expect(await aligned(`statement: "st-8"`)).toEqual(["SYL"]);
  expect(await aligned(`statement: "ST-1"`)).toEqual([]);
  expect(await refused(village, `{aligned: {statement: "ST-88"}}`)).toMatchObject({
    code: "UNKNOWN_NAME",
    argument: "where.aligned.statement",
  });
});

it("finds who joined every statement that anybody joined; of none, nobody", async () => {
  expect(await aligned(`all: true`)).toEqual(["SYL"]);
  expect(await aligned(`year: 2021, all: true`)).toEqual([]);
});

it("says that alignments are on record in part", async () => {
  const { states } = (await village.answer(`{ states(where: {aligned: {}}) { coverage { note } } }`)) as {
    states: { coverage: { note: string } };
  };
  expect(states.coverage.note).toContain("Who joined a statement is on record only where a source lists it");
});

it("shows the statement that was joined", async () => {
  const { states } = (await village.answer(`{ states(where: {aligned: {actor: "river-league"}}) {
    edges { evidence { clause summary locator date ... on AlignmentEvidence { stance statement { key } } } } } }`)) as {
    states: { edges: unknown };
  };
  expect(states.edges).toEqual([
    {
      evidence: [
        {
          clause: "aligned",
          summary: expect.stringMatching(/^Aligned itself with the statement of the River League: /) as string,
          locator: "para 3",
          date: "2023-07-24",
          stance: null,
          statement: { key: "ST-8" },
        },
      ],
    },
  ]);
});

it("leads from a statement to who joined it, and from a state to what it joined", async () => {
  expect(
    await village.answer(`{ statement(id: "ST-8") { alignedBy { totalCount sentence edges { node { iso3 } locator source { key } } } }
      state(name: "SYL") { alignedWith(where: {actor: "river-league"}) { totalCount sentence } none: alignedWith(where: {year: 2021}) { totalCount } } }`),
  ).toEqual({
    statement: {
      alignedBy: {
        totalCount: 1,
        sentence: "States that aligned themselves with ST-8",
        edges: [{ node: { iso3: "SYL" }, locator: "para 3", source: { key: "minutes-2023" } }],
      },
    },
    state: {
      alignedWith: {
        totalCount: 1,
        sentence: "Statements with which Syldavia aligned itself that were made by the River League",
      },
      none: { totalCount: 0 },
    },
  });
});
