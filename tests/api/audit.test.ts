import { serverAudits } from "graphql-http";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const audits = serverAudits({ url: () => `${village.url}/graphql`, fetchFn: fetch });
/** A document that cannot be asked has HTTP 400 in either content type, so that proxies and monitors see it too. */
const otherwise = [
  "SHOULD use 200 status code on document parsing failure when accepting application/json",
  "SHOULD use 200 status code on document validation failure when accepting application/json",
  "SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
];

it("knows the whole audit of GraphQL over HTTP", () => {
  expect(audits.length).toBeGreaterThan(55);
  expect(audits.map(({ name }) => name)).toEqual(expect.arrayContaining(otherwise));
});

it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))("%s %s", async (_, name, audit) => {
  expect(await audit.fn()).toMatchObject({ status: otherwise.includes(name) ? "warn" : "ok" });
});
