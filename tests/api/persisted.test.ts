import { createHash } from "node:crypto";
import { pino } from "pino";
import { textsKept } from "../../src/api/persisted";
import type { Served } from "../../src/api/server";
import { openStore } from "../../src/redis/store";
import { load } from "../../src/seed/load";
import { until } from "../engine/homes";
import { RedisOfTests } from "../redis/redis-of-tests";
import { clear, graphOfTests, village } from "../seed/village";
import { posted, sent } from "./posted";
import { serving } from "./serving";

const { graph, driver } = graphOfTests();
let server: Served;
let answered = 0;
beforeAll(async () => {
  await clear(graph);
  await load(graph, village);
  server = await serving(graph, undefined, () => (answered += 1));
});
afterAll(async () => {
  await server.stop();
  await driver.close();
});

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const named = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } });
const post = (body: object) => posted(server.url, body);
const get = (given: Record<string, unknown>, headers: Record<string, string> = {}) => {
  const all = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
  return sent(`${server.url}/graphql?${new URLSearchParams(Object.fromEntries(all)).toString()}`, { headers });
};

describe("an operation that is named by its checksum", () => {
  it("is asked for in full where it is not known, as the protocol says, and by its name alone afterwards", async () => {
    const query = "query Named($first: Int) { states(first: $first) { totalCount nodes { iso3 } } }";
    const extensions = named(hashOf(query));
    const unknown = await post({ extensions, variables: { first: 1 } });
    expect([unknown.status, unknown.json.errors]).toEqual([
      200,
      [{ message: "PersistedQueryNotFound", extensions: { code: "PERSISTED_QUERY_NOT_FOUND" } }],
    ]);
    expect(unknown.headers.get("cache-control")).toMatch(/no-cache|no-store/);
    const told = await post({ query, extensions, variables: { first: 1 } });
    const known = await post({ extensions, variables: { first: 1 } });
    expect(told.json.data).toMatchObject({ states: { totalCount: 5 } });
    expect(known.text).toBe(told.text);
    expect((await get({ extensions, variables: { first: 2 } })).json.data).toMatchObject({
      states: { nodes: [{}, {}] },
    });
  });

  it("has the tag of its text, by which a GET of it is asked after", async () => {
    const [one, two] = ["{ one: states { totalCount } }", "{ two: statements { totalCount } }"];
    for (const query of [one, two]) await get({ query, extensions: named(hashOf(query)) });
    const tags = [];
    for (const query of [one, two]) {
      const byName = await get({ extensions: named(hashOf(query)) });
      expect(byName.headers.get("cache-control")).toBe("no-cache");
      expect(byName.headers.get("etag")).toBe((await get({ query })).headers.get("etag"));
      tags.push(byName.headers.get("etag") ?? "");
    }
    expect(new Set(tags).size).toBe(2);
    expect((await get({ extensions: named(hashOf(one)) }, { "if-none-match": tags[0] ?? "" })).status).toBe(304);
    expect((await get({ extensions: named(hashOf(one)) }, { "if-none-match": tags[1] ?? "" })).status).toBe(200);
  });

  it("is sent again from memory, by its name too, but never without hearing of the text that is told", async () => {
    const query = "{ heard: states { totalCount } }";
    const extensions = named(hashOf(query));
    const before = answered;
    for (let round = 0; round < 2; round += 1) await post({ query, extensions });
    for (let round = 0; round < 3; round += 1) await post({ extensions });
    expect(answered - before).toBe(3);
  });

  it("is refused in a sentence where its checksum is of another text, or its protocol of another version", async () => {
    const query = "{ states { totalCount } }";
    const wrong = await post({ query, extensions: named(hashOf(`${query} `)) });
    expect([wrong.status, wrong.json.errors?.[0]?.message]).toEqual([
      400,
      expect.stringMatching(/^`sha256Hash` is not .*SHA-256 of `query`/),
    ]);
    const later = await post({ extensions: named(hashOf(query), 2) });
    expect([later.status, later.json.errors?.[0]?.message]).toEqual([400, expect.stringContaining("version 1 alone")]);
  });

  it.each([7, {}, null, "", "x".repeat(10_000), "__proto__"])("is not known by %j", async (sha256Hash) => {
    const { status, json } = await post({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([200, "PERSISTED_QUERY_NOT_FOUND"]);
  });

  it("may cost no more than one that is sent in full, and is not kept where it may not be asked", async () => {
    const dear = `{ ${Array.from({ length: 300 }, (_, index) => `a${index}: agreement(over: {}, minShared: ${index + 1}) { pairs(first: 0) { totalCount } }`).join(" ")} }`;
    for (const query of [dear, "{ nope }"]) {
      const extensions = named(hashOf(query));
      const full = await post({ query, extensions });
      expect([full.status, full.json.errors?.length]).toEqual([400, 1]);
      expect((await post({ extensions })).json.errors?.[0]?.extensions.code).toBe("PERSISTED_QUERY_NOT_FOUND");
    }
  });
});

describe("the texts that are kept", () => {
  const key = (text: string) => `apq:${hashOf(text)}`;

  it("are no more than fit, and none that is very long", async () => {
    const texts = textsKept();
    const long = "#".repeat(100_001);
    await texts.set(key(long), long);
    expect(await texts.get(key(long))).toBeUndefined();
    const each = Array.from({ length: 50 }, (_, index) => `${"#".repeat(99_900)}${index}`);
    for (const text of each) await texts.set(key(text), text);
    expect([await texts.get(key(each[0] ?? "")), await texts.get(key(each[49] ?? ""))]).toEqual([undefined, each[49]]);
  });

  it("are known to another process by way of Redis, where they are what their checksum says", async () => {
    const redis = await new RedisOfTests().begin();
    const store = openStore(redis.url, pino({ level: "silent" }));
    await until(() => store.isThere());
    const text = "{ states { totalCount } } # é";
    await textsKept(store).set(key(text), text);
    await until(() => redis.values.size === 1);
    expect([...redis.seconds.values()]).toEqual([86_400]);
    expect(await textsKept(store).get(key(text))).toBe(text);
    for (const name of redis.values.keys()) redis.values.set(name, Buffer.from("{ other }"));
    expect(await textsKept(store).get(key(text))).toBeUndefined();
    store.close();
    await redis.end();
  });
});
