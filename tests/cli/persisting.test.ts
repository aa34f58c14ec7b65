import type { Engine } from "../../src/engine";
import { persisting } from "../../src/cli/persisting";
import { EngineAway, EngineBroken } from "../../src/errors";
import { refusal } from "../engine/homes";

jest.setTimeout(60_000);

const engineOf = (how: Engine["how"], pids: readonly (number | undefined)[] = [1]): Engine => {
  let asked = 0;
  const pid = () => pids[Math.min(asked++, pids.length - 1)];
  return { uri: "bolt://x", user: "neo4j", password: "x", database: "neo4j", how, pid, stop: () => Promise.resolve() };
};
const told: string[] = [];
const given = (engine: Engine, signal = new AbortController().signal) => ({
  ...{ engine, home: "/h", signal },
  tell: (line: string) => void told.push(line),
});
const away = (message = "Connection was closed by server\nat x") =>
  new EngineAway("away", { cause: new Error(message) });

/** Fails so often with this, then comes to its end. */
const failing = (times: number, trouble: Error) => {
  const work = () => (++work.tries <= times ? Promise.reject(trouble) : Promise.resolve("done"));
  work.tries = 0;
  return work;
};

it("does again what a Neo4j of ours did not live through, once another runs in its place", async () => {
  const work = failing(2, away());
  await expect(persisting(work, given(engineOf("local", [1, undefined, undefined, 2, 2, 3])))).resolves.toBe("done");
  expect(work.tries).toBe(3);
  expect(told).toContain("Neo4j: failed meanwhile; what was begun is done again once it is back");
});

it("does not wait for one that is not ours, and tells in a sentence what was lost: nothing", async () => {
  const { exit, message } = await refusal(() => persisting(failing(9, away()), given(engineOf("named"))));
  expect([exit, message]).toEqual([
    3,
    "The Neo4j at bolt://x has failed: Connection was closed by server. Nothing was half written: do it again once it is there.",
  ]);
});

it("gives up in the end, and says what may be deleted where the graph itself is broken", async () => {
  const work = failing(99, new EngineBroken("broken", { cause: new Error("Node store is cut short") }));
  const { exit, message } = await refusal(() => persisting(work, given(engineOf("local", [1, 2]))));
  expect([exit, work.tries]).toEqual([3, 4]);
  expect(message).toMatch(/has failed: Node store is cut short.*delete \/h\/neo4j: the next start makes it again/);
  expect(message).toContain("Its log is /h/neo4j.log");
});

it("ends at once with the reason of whoever calls it off, whatever it is at", async () => {
  const stopping = new AbortController();
  const never = persisting(() => new Promise(() => undefined), given(engineOf("local"), stopping.signal));
  stopping.abort(new Error("stopped by SIGINT"));
  await expect(never).rejects.toThrow("stopped by SIGINT");
});

it("hands on what is no trouble of the graph", async () => {
  await expect(persisting(failing(1, new Error("ours")), given(engineOf("local")))).rejects.toThrow("ours");
});
