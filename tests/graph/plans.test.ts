import { setImmediate } from "node:timers/promises";
import { excusedOf } from "../../src/graph/excused";
import { Plans, isPlanning } from "../../src/graph/plans";

/** A work that is answered when it is told to be. */
function held() {
  let end: (answer: string) => void = () => undefined;
  let fail: (why: Error) => void = () => undefined;
  const its = new Promise<string>((resolve, reject) => ([end, fail] = [resolve, reject]));
  return { work: () => its, end: (answer: string) => end(answer), fail: (why: Error) => fail(why) };
}
const planned = () => Promise.resolve("planned");
const never = () => Promise.reject(new Error("asked for the first time twice"));

it("asks a new text once, for all who come meanwhile, and then as often as it is asked", async () => {
  const plans = new Plans();
  const first = held();
  const leader = plans.run("a", undefined, planned, first.work);
  const follower = plans.run("a", undefined, planned, never);
  expect([plans.has("a"), isPlanning()]).toEqual([false, true]);
  first.end("made");
  expect(await Promise.all([leader, follower])).toEqual(["made", "planned"]);
  expect([plans.has("a"), isPlanning()]).toEqual([true, false]);
  expect(await plans.run("a", undefined, planned, never)).toBe("planned");
});

it("asks it to its end though whoever came first leaves, and counts nobody's time meanwhile", async () => {
  const plans = new Plans();
  const [first, leaving, staying] = [held(), new AbortController(), new AbortController()];
  const left = plans.run("a", leaving.signal, planned, first.work);
  const stayed = plans.run("a", staying.signal, planned, never);
  leaving.abort(new Error("left"));
  await expect(left).rejects.toThrow("left");
  await new Promise((go) => setTimeout(go, 30));
  first.end("made");
  expect(await stayed).toBe("planned");
  expect(excusedOf(staying.signal)).toBeGreaterThan(20);
});

it("lets few texts be planned at once, and what is planned go beside them", async () => {
  const plans = new Plans();
  await plans.run("known", undefined, planned, planned);
  const begun: string[] = [];
  const works = ["a", "b", "c", "d"].map((text) => ({ text, ...held() }));
  const all = works.map(({ text, work }) => plans.run(text, undefined, planned, () => (begun.push(text), work())));
  await setImmediate();
  expect(begun).toEqual(["a", "b", "c"]);
  expect(await plans.run("known", undefined, planned, never)).toBe("planned");
  works[0]?.end("made");
  await setImmediate();
  expect(begun).toEqual(["a", "b", "c", "d"]);
  for (const { end } of works) end("made");
  await Promise.all(all);
});

it("tells all who wait of a failure, and begins anew for whoever comes later, or once all is forgotten", async () => {
  const plans = new Plans();
  const first = held();
  const both = [plans.run("a", undefined, planned, first.work), plans.run("a", undefined, planned, never)];
  first.fail(new Error("away"));
  for (const one of both) await expect(one).rejects.toThrow("away");
  expect(await plans.run("a", undefined, planned, () => Promise.resolve("anew"))).toBe("anew");
  plans.forget();
  expect(plans.has("a")).toBe(false);
});

it("excuses nobody by what a Neo4j plans that is away, until it is heard again", async () => {
  const plans = new Plans();
  const first = held();
  const made = plans.run("a", undefined, planned, first.work);
  plans.forget();
  expect(isPlanning()).toBe(false);
  first.end("made");
  await made;
  const next = plans.run("b", undefined, planned, planned);
  expect(isPlanning()).toBe(true);
  await next;
});
