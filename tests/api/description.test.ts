import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("says in the schema itself what Acquis is and where to begin", async () => {
  const { __schema } = await village.answer("{ __schema { description } }");
  for (const word of ["knowledge graph", "states(where:)", "evidence", "cite", "only reads"])
    expect((__schema as { description: string }).description).toContain(word);
});
