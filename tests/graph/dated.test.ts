import { dated } from "../../src/graph/dated";

const columns = (text: string) => dated(text).columns;

it("knows the columns of a statement by what it returns last", () => {
  expect(columns("MATCH (s:State) RETURN s.iso3 AS iso3, count(*) AS n")).toEqual(["iso3", "n"]);
  expect(columns("MATCH (s) WITH s AS key RETURN key, {a: 1, b: [2, 3]} AS value ORDER BY key, value.a")).toEqual([
    "key",
    "value",
  ]);
  expect(columns("MATCH (s) RETURN DISTINCT s.iso3 AS iso3 ORDER BY iso3 SKIP 1 LIMIT 2")).toEqual(["iso3"]);
});

it("is not misled by what stands in brackets and in quotation marks", () => {
  expect(columns('UNWIND ["a, b) RETURN c"] AS x CALL (x) { RETURN 1 AS inner } RETURN x, inner AS `number`')).toEqual([
    "x",
    "number",
  ]);
  expect(columns('RETURN "it\'s, (so" AS said, COLLECT { RETURN 1 AS one } AS ones')).toEqual(["said", "ones"]);
});

it("takes the columns of a union from its last part", () => {
  expect(columns("RETURN 1 AS key UNION ALL RETURN 2 AS key")).toEqual(["key"]);
});

it("refuses a statement that returns nothing", () => {
  expect(() => dated("CREATE (n)")).toThrow(TypeError);
});
