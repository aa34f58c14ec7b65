import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

/** The keys of a list and its sentence. */
async function listed(list: string, where: string, key: string) {
  const answer = (await village.answer(
    `{ list: ${list}(where: ${where}) { totalCount sentence nodes { ${key} } } }`,
  )) as {
    list: { totalCount: number; sentence: string; nodes: Record<string, string>[] };
  };
  return { ...answer.list, keys: answer.list.nodes.map((node) => node[key]).sort() };
}

it("chooses statements by the states that made them, and leaves those of coalitions out", async () => {
  expect((await listed("statements", `{actors: {region: AFRICAN}}`, "key")).keys).toEqual(["ST-1", "ST-2"]);
  expect((await listed("statements", `{not: {actors: {}}}`, "key")).keys).toEqual(["ST-8", "ST-9"]);
  const { sentence } = await listed("statements", `{actors: {landlocked: true}}`, "key");
  expect(sentence).toBe(
    "Statements that were made by any of (states that are among the landlocked developing countries)",
  );
});

it("chooses statements by the states that joined them", async () => {
  expect((await listed("statements", `{aligned: {state: "SYL"}}`, "key")).keys).toEqual(["ST-8"]);
  expect((await listed("statements", `{aligned: {state: "ARC"}}`, "key")).keys).toEqual([]);
});

it("chooses proposals by the states that put them forward", async () => {
  expect((await listed("proposals", `{sponsors: {region: AFRICAN}, outcome: ADOPTED}`, "slug")).keys).toEqual([
    "programme",
  ]);
  expect((await listed("proposals", `{sponsors: {smallIsland: true}}`, "slug")).keys).toEqual(["threat-store"]);
});

it("chooses resolutions by who sponsored and who led them, by their track and their adoption", async () => {
  const symbols = async (where: string) => (await listed("resolutions", where, "symbol")).keys;
  expect(await symbols(`{sponsor: "Borduria"}`)).toEqual(["V/RES/1"]);
  expect(await symbols(`{lead: "Borduria"}`)).toEqual([]);
  expect(await symbols(`{lead: "Arcadia"}`)).toEqual(["V/RES/1"]);
  expect(await symbols(`{track: "oewg"}`)).toEqual(["V/RES/2"]);
  expect(await symbols(`{track: ["PoA", "OEWG"], adoption: VOTE}`)).toEqual(["V/RES/1", "V/RES/2"]);
  expect(await symbols(`{adoption: WITHOUT_VOTE}`)).toEqual([]);
});

it("tells two such questions apart, and answers those of one operation each for itself", async () => {
  const answer = (await village.answer(`{ a: statements(where: {actors: {region: AFRICAN}}) { totalCount }
    b: statements(where: {actors: {region: EASTERN_EUROPEAN}}) { totalCount } }`)) as Record<string, unknown>;
  expect(answer).toEqual({ a: { totalCount: 2 }, b: { totalCount: 4 } });
});
