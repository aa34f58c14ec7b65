import { type StartedServer, villageServer } from "../server";
import { sent } from "./posted";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const get = (query: string, headers: Record<string, string> = {}) =>
  sent(`${village.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

const accept = {
  browser: "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
  curl: "*/*",
  script: "application/json, text/plain, */*",
  standard: "application/graphql-response+json, application/json;q=0.9",
  many: "application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed",
};

it("answers a plain GET, as curl -G, pandas and another site's page send it", async () => {
  for (const headers of [{}, { accept: accept.curl }, { accept: accept.script }, { origin: "https://example.org" }]) {
    const { status, json, headers: told } = await get(`{ state(name: "ARC") { name } }`, headers);
    expect([status, json.data]).toEqual([200, { state: { name: "Arcadia" } }]);
    expect(told.get("content-type")).toBe("application/json; charset=utf-8");
    expect(told.get("vary")).toMatch(/Accept\b(?!-)/);
  }
  for (const standard of [accept.standard, accept.many]) {
    const { status, headers } = await get("{ __typename }", { accept: standard });
    expect([status, headers.get("content-type")]).toEqual([200, "application/graphql-response+json; charset=utf-8"]);
  }
});

it("takes no notice of the type of a body that a GET does not have", async () => {
  for (const type of ["application/json", "application/x-www-form-urlencoded", "text/plain"])
    expect((await get("{ __typename }", { "content-type": type })).json.data).toEqual({ __typename: "Query" });
});

it("shows Sandbox to whoever opens the address in a browser", async () => {
  for (const path of ["/graphql", "/graphql?query="]) {
    const { status, headers, text } = await sent(village.url + path, { headers: { accept: accept.browser } });
    expect([status, headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(text).toMatch(/<title>Acquis: Sandbox/);
  }
});

it("leads whoever opens a link to a question in a browser to where its answer is shown", async () => {
  const [query, headers] = ["?query=%7B__typename%7D&variables=%7B%7D&operationName=A", { accept: accept.browser }];
  const response = await fetch(`${village.url}/graphql${query}`, { headers, redirect: "manual" });
  expect([response.status, response.headers.get("vary")]).toEqual([302, expect.stringMatching(/Accept\b(?!-)/)]);
  const location = new URL(response.headers.get("location") ?? "", `${village.url}/graphql`);
  expect(location.href).toBe(`${village.url}/graphiql/${query}`);
});

it("answers HEAD as GET, without the body", async () => {
  const address = `${village.url}/graphql?query={__typename}`;
  const [head, whole] = [await sent(address, { method: "HEAD" }), await sent(address)];
  expect([head.status, head.text]).toEqual([200, ""]);
  for (const name of ["content-type", "content-length", "cache-control", "etag", "vary"])
    expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)]);
});
