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
  expect(must.length).toBeGreaterThan(10);
  expect(must.length + should.length).toBeGreaterThan(30);
});

it.each(must.map((audit) => [audit.name, audit] as const))("%s", async (_, audit) => {
  expect(await audit.fn()).toMatchObject({ status: "ok" });
});

/** A document that cannot be asked has HTTP 400 in either content type, so that proxies and monitors see it too. */
const otherwise = [
  "SHOULD use 200 status code on document parsing failure when accepting application/json",
  "SHOULD use 200 status code on document validation failure when accepting application/json",
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
];

it.each(should.map((audit) => [audit.name, audit] as const))("%s", async (name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: otherwise.includes(name) ? "warn" : "ok" });
});
