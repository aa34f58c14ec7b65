import { serverAudits } from "graphql-http";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const audits = serverAudits({ url: () => `${village.url}/graphql`, fetchFn: fetch });
const must = audits.filter(({ name }) => name.startsWith("MUST"));
const should = audits.filter(({ name }) => name.startsWith("SHOULD"));

it("knows the whole audit of GraphQL over HTTP", () => {
  expect(must.length).toBeGreaterThan(20);
  expect(should.length).toBeGreaterThan(10);
});

it.each(must.map((audit) => [audit.name, audit] as const))("%s", async (_, audit) => {
  expect(await audit.fn()).toMatchObject({ status: "ok" });
});

it.each(should.map((audit) => [audit.name, audit] as const))("%s", async (_, audit) => {
  expect(await audit.fn()).toMatchObject({ status: "ok" });
});
