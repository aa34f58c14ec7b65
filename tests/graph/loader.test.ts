import { cypher } from "../../src/graph/cypher";
import { type Keyed, batched, many, one } from "../../src/graph/loader";
import { nextTurn } from "../../src/graph/pace";
import { reading } from "./calls";

const query = (keys: readonly string[]) => cypher<Keyed<string>>`UNWIND ${keys} AS key RETURN key, value`;
const rows = [
  { key: "b", value: "second of all, first of b" },
  { key: "a", value: "first of a" },
  { key: "b", value: "second of b" },
];

it("asks in one statement for all that one tick wants, each key once, in the order in which they came", async () => {
  const asking = reading(() => rows);
  const name = one(query);
  await Promise.all([name(asking, "b"), name(asking, "a"), name(asking, "b")]);
  expect(asking.calls).toEqual([{ text: "UNWIND $p0 AS key RETURN key, value", params: { p0: ["b", "a"] } }]);
});

it("knows later at the same revision what it was told of a key, each query its own", async () => {
  const asking = reading(() => rows);
  const [names, others] = [many(query), many(query)];
  await names(asking, "b");
  const later = { ...asking };
  expect(await names(later, "b")).toEqual(["second of all, first of b", "second of b"]);
  expect(asking.calls).toHaveLength(1);
  await Promise.all([names(later, "a"), others(later, "b")]);
  expect(asking.calls.map(({ params }) => params["p0"])).toEqual([["b"], ["a"], ["b"]]);
});

it("gives each key its own, in whatever order the rows come; of one the first, of many all in the order of the rows", async () => {
  const asking = reading(() => rows);
  const [name, names] = [one(query), many(query)];
  expect(await Promise.all([name(asking, "a"), name(asking, "b")])).toEqual([
    "first of a",
    "second of all, first of b",
  ]);
  expect(await Promise.all([names(asking, "a"), names(asking, "b")])).toEqual([
    ["first of a"],
    ["second of all, first of b", "second of b"],
  ]);
});

it("gives null for one and an empty list for many where the graph has nothing, and null where it has null", async () => {
  expect(
    await one(query)(
      reading(() => []),
      "x",
    ),
  ).toBeNull();
  expect(
    await many(query)(
      reading(() => []),
      "x",
    ),
  ).toEqual([]);
  expect(
    await one(query)(
      reading(() => [{ key: "x", value: null }]),
      "x",
    ),
  ).toBeNull();
});

it("asks again in a later tick for new keys alone", async () => {
  const asking = reading(() => rows);
  const name = one(query);
  await name(asking, "a");
  await Promise.all([name(asking, "a"), name(asking, "b")]);
  expect(asking.calls.map(({ params }) => params["p0"])).toEqual([["a"], ["b"]]);
});

it("remembers for one request, and knows nothing of it in the next", async () => {
  const name = one(query);
  const [first, second] = [reading(() => rows), reading(() => [{ key: "a", value: "changed meanwhile" }])];
  expect(await name(first, "a")).toBe("first of a");
  expect(await name(second, "a")).toBe("changed meanwhile");
});

it("does not mix up what two loaders ask under one key", async () => {
  const asking = reading(({ text }) => [{ key: "a", value: text.startsWith("MATCH") ? "matched" : "unwound" }]);
  const [name, other] = [one(query), one((keys) => cypher<Keyed<string>>`MATCH (n) WHERE n.key IN ${keys} RETURN n`)];
  expect(await Promise.all([name(asking, "a"), other(asking, "a")])).toEqual(["unwound", "matched"]);
});

it("fails for all who wait where the statement fails", async () => {
  const asking = reading(() => {
    throw new Error("away");
  });
  const name = one(query);
  const answers = await Promise.allSettled([name(asking, "a"), name(asking, "b")]);
  expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

it("takes keys of several parts for the same where their JSON is", async () => {
  const asked: unknown[] = [];
  const load = batched<{ a: string; n: number }, number>((_, keys) => {
    asked.push(keys);
    return Promise.resolve(keys.map(({ n }) => n));
  });
  const asking = reading(() => []);
  const keys = [
    { a: "x", n: 1 },
    { a: "x", n: 2 },
    { a: "x", n: 1 },
  ];
  expect(await Promise.all(keys.map((key) => load(asking, key)))).toEqual([1, 2, 1]);
  expect(asked).toEqual([keys.slice(0, 2)]);
});

it("asks in one statement also for what waits for its turn meanwhile", async () => {
  const asking = reading(() => rows);
  const name = one(query);
  const keys = Array.from({ length: 30 }, (_, index) => `k${index}`);
  const all = keys.map(async (key) => {
    await nextTurn(asking);
    const end = performance.now() + 1;
    while (performance.now() < end);
    return name(asking, key);
  });
  await Promise.all(all);
  expect(asking.calls.map(({ params }) => params["p0"])).toEqual([keys]);
});
