import { type Server, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { type Served, serve } from "../../src/api/server";
import { load } from "../../src/seed/load";
import { clear, graphOfTests, village } from "../seed/village";
import { posted, sent } from "./posted";

const { graph, driver } = graphOfTests();
beforeAll(async () => {
  await clear(graph);
  await load(graph, village);
});
afterAll(() => driver.close());

/** A server beneath a path. */
const servedAt = (base: string): Promise<Served> =>
  serve({ graph, host: "127.0.0.1", port: 0, base, log: pino({ level: "silent" }) });

/** A proxy that has `/acquis/` for another server, whose addresses lie beneath `onto`. */
async function proxied(origin: string, onto: string): Promise<Server> {
  const proxy = createServer((near, answer) => {
    const path = /^\/acquis(\/.*)$/.exec(near.url ?? "")?.[1];
    if (path === undefined) {
      answer.writeHead(404).end("of the proxy");
      return;
    }
    const far = request(`${origin}${onto}${path}`, { method: near.method, headers: near.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    near.pipe(far);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return proxy;
}

describe("a server beneath a path", () => {
  let server: Served;
  beforeAll(async () => {
    server = await servedAt("/data/acquis");
  });
  afterAll(() => server.stop());

  it("names its address with the path", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/data\/acquis$/);
  });

  it.each(["/", "/graphql?query={__typename}", "/schema.graphql", "/favicon.svg", "/health/live", "/health/ready"])(
    "has %s there, and not at the root",
    async (path) => {
      expect((await sent(`${server.url}${path}`)).status).toBe(200);
      expect((await sent(new URL(path, server.url).href)).status).toBe(404);
    },
  );

  it("answers a POST there", async () => {
    expect((await posted(server.url, { query: "{ __typename }" })).json.data).toEqual({ __typename: "Query" });
  });

  it("leads from the path itself to the address that relative links count from", async () => {
    const { status, headers } = await sent(server.url, { redirect: "manual" });
    expect([status, headers.get("location")]).toEqual([308, "/data/acquis/"]);
    expect((await sent(`${server.url}s`)).status).toBe(404);
  });
});

describe.each([
  ["passes the path on", "/acquis"],
  ["takes the path off", ""],
])("behind a proxy that %s", (_, base) => {
  let server: Served;
  let proxy: Server;
  let address: string;
  beforeAll(async () => {
    server = await servedAt(base);
    proxy = await proxied(new URL(server.url).origin, base);
    address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/acquis`;
  });
  afterAll(async () => {
    proxy.closeAllConnections();
    proxy.close();
    await server.stop();
  });

  it("the endpoint answers, and Sandbox opens", async () => {
    expect((await posted(address, { query: "{ __typename }" })).json.data).toEqual({ __typename: "Query" });
    const { text } = await sent(`${address}/graphql`, { headers: { accept: "text/html" } });
    // Sandbox asks the address at which it was opened.
    expect(text).toMatch(/initialEndpoint = window\.location\.href/);
  });

  it("every link of the start page leads to something of this server", async () => {
    const page = await sent(`${address}/`);
    const links = [...page.text.matchAll(/(?:href|src)="(?!#|https:)([^"]+)"/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(5);
    // Of the pages of things one is enough, since the links to all of them are made alike; and so of other pages of one kind.
    const kindOf = (link: string) => (/^[./]*(?!assets)[a-z-]+\/./.test(link) ? "thing" : link.split("?")[0]);
    const firsts = new Map(links.toReversed().map((link) => [kindOf(link), link]));
    for (const link of firsts.values()) {
      const found = await sent(new URL(link, `${address}/`).href, { headers: { accept: "text/html,*/*;q=0.8" } });
      expect([link, [200, 503].includes(found.status), found.text]).toEqual([
        link,
        true,
        expect.not.stringMatching(/^of the proxy$/),
      ]);
    }
  });
});
