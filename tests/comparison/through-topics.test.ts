import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const rows = async (field: string) =>
  (await village.answer(`{ ${field} }`)) as Record<string, { [field: string]: never }>;

it("reaches the topics that a norm concerns, where that is asked", async () => {
  const { norm } = await rows(`norm(code: "c") {
    silent { nodes { iso3 } } reached: silent(throughTopics: true) { nodes { iso3 } }
    positions(throughTopics: true) { sentence nodes { state { iso3 } stance } } tally(by: [STANCE], throughTopics: true) { stance count } }`);
  const states = (...codes: string[]) => ({ nodes: codes.map((iso3) => ({ iso3 })) });
  expect(norm).toEqual({
    silent: states("BOR", "SYL", "UTO"),
    reached: states("SYL", "UTO"),
    positions: {
      sentence: "Positions on norm (c) or a topic that it concerns",
      nodes: [
        { state: { iso3: "ARC" }, stance: "SUPPORT" },
        { state: { iso3: "BOR" }, stance: "SUPPORT" },
      ],
    },
    tally: [{ stance: "SUPPORT", count: 2 }],
  });
});
