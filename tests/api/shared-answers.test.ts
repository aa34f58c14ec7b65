import { pino } from "pino";
import { type Served, serve } from "../../src/api/server";
import { type Store, openStore } from "../../src/redis/store";
import { load } from "../../src/seed/load";
import { until } from "../engine/homes";
import { RedisOfTests } from "../redis/redis-of-tests";
import { change, clear, copyOfVillage, graphOfTests, removeCopies, village } from "../seed/village";
import { posted, sent } from "./posted";

const [one, other] = [graphOfTests(), graphOfTests()];
const redis = new RedisOfTests();
const logged: string[] = [];
const log = pino({ level: "warn" }, { write: (line: string) => void logged.push(line) });
const stores: Store[] = [];
const servers: Served[] = [];
let answered: string[] = [];

/** A process as far as can be told from outside: its own way to the graph, its own memory, its own way to Redis. */
async function started(name: string, { graph } = one, settings: { address?: string } = {}): Promise<Served> {
  const store = openStore(redis.url, log, 200);
  stores.push(store);
  await until(() => store.isThere());
  const server = await serve({
    ...settings,
    ...{ graph, store, revision: 1, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) },
    counted: () => answered.push(name),
  });
  servers.push(server);
  return server;
}

let [first, second]: Served[] = [];
const ask = (server: Served | undefined, query: string, headers: Record<string, string> = {}) =>
  posted(server?.url ?? "", { query }, headers);
/** Waits until Redis holds as many answers as that. */
const held = (count: number) => until(() => redis.values.size >= count);
let number = 0;
/** Asks a server for nothing that is kept, so that it knows at which revision the graph stands now. */
const told = (server: Served | undefined) =>
  ask(server, `{ n${(number += 1)}: states { totalCount } }`, { "cache-control": "no-cache" });

beforeAll(async () => {
  await clear(one.graph);
  await load(one.graph, village);
  await redis.begin();
  first = await started("first");
  second = await started("second", other);
});
beforeEach(async () => {
  redis.values.clear();
  answered = [];
  await told(first);
});
afterAll(async () => {
  for (const server of servers) await server.stop();
  for (const store of stores) store.close();
  await redis.end();
  await one.driver.close();
  await other.driver.close();
  removeCopies();
});

it("sends what another process has answered, to the byte, and then knows it itself", async () => {
  // On a machine that is busy a process may not have heard of the graph for a second, or of Redis for a moment: it then answers itself.
  const isShared = async () => {
    const query = `{ s${(number += 1)}: statements { totalCount nodes { id summary } } }`;
    redis.values.clear();
    await told(first);
    const anew = await ask(first, query);
    await until(() => redis.values.size > 0);
    await told(second);
    answered = [];
    const again = await ask(second, query);
    const asked = redis.heard.length;
    const known = await ask(second, query);
    expect([again.text, again.headers.get("content-type")]).toEqual([anew.text, anew.headers.get("content-type")]);
    expect(known.text).toBe(anew.text);
    return answered.length === 0 && redis.heard.length === asked;
  };
  await until(isShared);
});

it("gives a GET the tag by which the other process knows it too", async () => {
  const at = (server?: Served) =>
    `${server?.url ?? ""}/graphql?query=${encodeURIComponent("{ tagged: states { totalCount } }")}`;
  const tag = (await sent(at(first))).headers.get("etag") ?? "";
  await held(1);
  expect((await sent(at(second))).headers.get("etag")).toBe(tag);
  expect((await sent(at(second), { headers: { "if-none-match": tag } })).status).toBe(304);
});

it("shares no answer with a process of other settings, since an answer may name its own address", async () => {
  const elsewhere = await started("elsewhere", one, { address: "https://acquis.example.org" });
  for (const server of [first, elsewhere]) {
    await told(server);
    await ask(server, "{ settings: states { totalCount } }");
  }
  // Each has put there what it answered itself.
  await held(2);
});

it("answers anew where Redis holds what was not put there, and says so", async () => {
  const isNoticed = async () => {
    const query = `{ w${(number += 1)}: states { totalCount } }`;
    redis.values.clear();
    await told(first);
    const anew = await ask(first, query);
    await held(1);
    for (const key of redis.values.keys()) redis.values.set(key, Buffer.from("what nobody put there"));
    await told(second);
    expect((await ask(second, query)).text).toBe(anew.text);
    return logged.join("").includes("Redis holds what was not put there");
  };
  await until(isNoticed);
});

it("answers as fast and as well while Redis is away, says so, and stays ready", async () => {
  await redis.end();
  const begun = performance.now();
  const answers = await Promise.all(["a", "b", "c"].map((name) => ask(first, `{ ${name}: states { totalCount } }`)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(performance.now() - begun).toBeLessThan(1_000);
  const ready = await sent(`${first?.url ?? ""}/health/ready`);
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: "ready", revision: 1, redis: "away" }]);
  await redis.begin();
  await until(async () => (await sent(`${first?.url ?? ""}/health/ready`)).text.includes('"redis":"ready"'));
});

it("never sends what was answered before a load, whichever process it came by", async () => {
  const query = '{ state(name: "BOR") { name } dataset { revision } }';
  expect((await ask(first, query)).json.data).toMatchObject({ state: { name: "Borduria" } });
  await held(1);
  const folder = copyOfVillage();
  change(folder, "states.yaml", "name: Borduria", "name: Greater Borduria");
  await load(one.graph, folder);
  // Within a second of the load it may not have been heard of.
  await until(async () => (await ask(second, query)).text.includes("Greater"));
  await until(async () => (await ask(first, query)).text.includes("Greater"));
  for (const server of [first, second])
    for (let time = 0; time < 3; time += 1)
      expect((await ask(server, query)).json.data).toEqual({
        state: { name: "Greater Borduria" },
        dataset: { revision: 2 },
      });
});
