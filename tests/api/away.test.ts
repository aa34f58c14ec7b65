import { type AddressInfo, type Server, type Socket, connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import type { Served } from "../../src/api/server";
import { load } from "../../src/seed/load";
import { clear, graphOfTests, village } from "../seed/village";
import { internals, posted, sent } from "./posted";
import { serving } from "./serving";

/** A way to the database of the tests that can be cut and mended. */
class Way {
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #frozen = false;
  port = 0;
  /** How many have come this way. */
  met = 0;

  async mend(): Promise<void> {
    const database = new URL(process.env["ACQUIS_TEST_URI"] ?? "");
    const server = createServer((near) => {
      this.met += 1;
      const far = connect(Number(database.port), database.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on("error", () => socket.destroy()).on("close", () => (near.destroy(), far.destroy()));
      }
      if (!this.#frozen) near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Nothing comes through any more, and nobody is told: what a process sees of a server that hangs. */
  freeze(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
    this.#frozen = true;
  }

  async cut(): Promise<void> {
    this.#frozen = false;
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

const way = new Way();
let driver: Driver;
let server: Served;
beforeAll(async () => {
  await way.mend();
  const found = graphOfTests(`bolt://127.0.0.1:${way.port}`);
  driver = found.driver;
  await clear(found.graph);
  await load(found.graph, village);
  server = await serving(found.graph);
});
afterAll(async () => {
  await server.stop();
  await driver.close();
  await way.cut();
});

/** Evidence is read each time it is asked for. */
const question = { query: '{ states(where: {spoke: {topic: "poa"}}, first: 1) { edges { evidence { summary } } } }' };
const asked = () => posted(server.url, question, { "cache-control": "no-cache" });
const found = { states: { edges: [{ evidence: expect.arrayContaining([expect.anything()]) as unknown }] } };
const away = {
  code: "DATABASE_UNAVAILABLE",
  message: "The graph cannot be reached at the moment. Ask again in a few seconds.",
};
const told = ({ json }: Awaited<ReturnType<typeof posted>>) =>
  json.errors?.map(({ message, extensions }) => ({ code: extensions.code, message }));

it("says plainly that the database is away, and goes on when it is back", async () => {
  const whole = await asked();
  expect(whole.json.data).toEqual(found);
  const known = { query: "{ states { totalCount } }" };
  expect((await posted(server.url, known)).status).toBe(200);
  await way.cut();
  const answer = await asked();
  expect(answer.headers.get("retry-after")).toBe("10");
  expect(answer.status).toBe(503);
  expect(told(answer)).toEqual([away]);
  expect(answer.json.extensions?.dataset).toEqual(whole.json.extensions?.dataset);
  // What was answered before is not told of a graph of which nothing is known any more.
  await wait(1_100);
  expect((await asked()).status).toBe(503);
  expect(told(await posted(server.url, known))).toEqual([away]);
  const ready = await sent(`${server.url}/health/ready`);
  expect(ready.status).toBe(503);
  expect(ready.json).toEqual({ status: "not ready", why: away.message });
  for (const { text } of [answer, ready]) expect(text).not.toMatch(internals);
  await way.mend();
  expect((await asked()).json.data).toEqual(found);
  expect((await sent(`${server.url}/health/ready`)).status).toBe(200);
}, 60_000);

it("goes on without the database with what needs none: its life, its schema, its refusals", async () => {
  await way.cut();
  expect((await sent(`${server.url}/health/live`)).status).toBe(200);
  const schema = await posted(server.url, { query: "{ __schema { queryType { name } } }" });
  expect(schema.json).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  expect(schema.json.errors).toBeUndefined();
  const refused = await posted(server.url, { query: "{ nope }" });
  expect(told(refused)).toMatchObject([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  await way.mend();
}, 60_000);

it("waits for a database that hangs no longer than fifteen seconds, and tells a probe and a visitor at once", async () => {
  way.freeze();
  // What was heard within a second still holds.
  await wait(1_100);
  const timed = async <Answer>(answer: Promise<Answer>) => {
    const begun = Date.now();
    return { answer: await answer, took: Date.now() - begun };
  };
  const asking = timed(asked());
  for (const path of ["/health/ready", "/"]) {
    const { answer, took } = await timed(sent(`${server.url}${path}`));
    expect([path, answer.status]).toEqual([path, path === "/" ? 200 : 503]);
    expect(took).toBeLessThan(4_000);
  }
  const refused = await timed(posted(server.url, { query: "{ nope }" }));
  expect(told(refused.answer)).toMatchObject([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
  expect(refused.took).toBeLessThan(4_000);
  const first = await asking;
  expect([first.answer.status, told(first.answer)]).toEqual([503, [away]]);
  expect(first.took).toBeLessThan(15_000);
  const second = await timed(asked());
  expect(second.answer.status).toBe(503);
  expect(second.took).toBeLessThan(4_000);
  // Whoever asks now waits with the one that knocks; one knock after the other is made as long as somebody asks.
  const before = way.met;
  const others = await Promise.all(Array.from({ length: 8 }, () => timed(asked())));
  expect(others.map(({ answer }) => answer.status)).toEqual(others.map(() => 503));
  expect(way.met - before).toBeLessThan(others.length);
  await way.cut();
  await way.mend();
  expect((await asked()).json.data).toEqual(found);
}, 60_000);
