import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { type Store, openStore } from "../../src/redis/store";
import { until } from "../engine/homes";
import { RedisOfTests } from "./redis-of-tests";

const redis = new RedisOfTests();
const logged: string[] = [];
let store: Store;

const opened = (url: string): Store =>
  openStore(url, pino({ level: "info" }, { write: (line: string) => void logged.push(line) }), 200);
const isReady = () => until(() => store.isThere());
const value = Buffer.from([0, 255, 13, 10, 195]);

beforeEach(async () => {
  Object.assign(redis, { delay: 0, isFull: false, password: undefined });
  logged.length = 0;
  await redis.begin();
  store = opened(redis.url);
  await isReady();
});
afterEach(async () => {
  store.close();
  await redis.end();
});

/** In milliseconds. */
async function lasting(work: Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work;
  return performance.now() - begun;
}

it("gives what was put there, to the last byte, and for so many seconds", async () => {
  store.put("a", value, 60);
  await until(async () => (await store.get("a"))?.equals(value) ?? false);
  expect([redis.seconds.get("a"), await store.get("b")]).toEqual([60, undefined]);
});

it("is as if it were empty while Redis is away, at once, and comes back by itself", async () => {
  redis.values.set("a", value);
  await redis.end();
  const took = await lasting(Promise.all(Array.from({ length: 100 }, () => store.get("a"))));
  expect(took).toBeLessThan(200);
  expect([await store.get("a"), await store.isThere()]).toEqual([undefined, false]);
  store.put("b", value, 60);
  await redis.begin();
  await isReady();
  expect(await store.get("a")).toEqual(value);
});

it("is waited for no longer than a moment where Redis is slow, and then not asked for a while", async () => {
  redis.values.set("a", value);
  redis.delay = 300;
  const took = await lasting(store.get("a"));
  expect(took).toBeLessThan(200);
  const asked = redis.heard.length;
  expect(await lasting(Promise.all(Array.from({ length: 100 }, () => store.get("a"))))).toBeLessThan(40);
  expect(redis.heard.length - asked).toBeLessThanOrEqual(1);
});

it("sends nothing more to a Redis that hangs, and uses it again once it answers", async () => {
  redis.values.set("a", value);
  redis.delay = Infinity;
  await store.get("a");
  const asked = redis.heard.length;
  await wait(300);
  expect(await lasting(Promise.all(Array.from({ length: 50 }, () => store.get("a"))))).toBeLessThan(40);
  expect(redis.heard.length).toBe(asked);
  redis.delay = 0;
  await redis.end();
  await redis.begin();
  await isReady();
  expect(await store.get("a")).toEqual(value);
});

it("still gives what is there where Redis takes nothing more, and is not whole then", async () => {
  redis.values.set("a", value);
  redis.isFull = true;
  store.put("b", value, 60);
  await until(async () => !(await store.isThere()));
  expect(await store.get("a")).toEqual(value);
  expect(logged.join("")).toMatch(/takes values no more.*|OOM/);
});

it("says once that Redis is away and once that it is back, and never its address or its password", async () => {
  store.close();
  redis.password = "hunter2";
  store = opened(redis.url.replace("//", "//:hunter3@"));
  await until(() => logged.length > 0);
  await wait(300);
  expect(logged).toHaveLength(1);
  expect(JSON.parse(logged[0] ?? "")).toMatchObject({ level: 40, why: expect.stringContaining("WRONGPASS") });
  redis.password = "hunter3";
  await isReady();
  expect(logged.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    expect.stringContaining("answers no more"),
    "Redis answers again",
  ]);
  expect(logged.join("")).not.toContain("hunter");
});
