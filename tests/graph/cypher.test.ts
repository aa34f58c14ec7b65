import fc from "fast-check";
import { Cypher, apart, compile, cypher, join, name } from "../../src/graph/cypher";

it("makes a parameter of every value, numbered in the order in which they stand", () => {
  expect(compile(cypher`MATCH (s:State {iso3: ${"FRA"}}) WHERE s.year > ${2023} RETURN s`)).toEqual({
    text: "MATCH (s:State {iso3: $p0}) WHERE s.year > $p1 RETURN s",
    params: { p0: "FRA", p1: 2023 },
  });
});

it("numbers the parameters of fragments when the whole is compiled, and not before", () => {
  const inner = cypher`n.year = ${2023}`;
  const middle = cypher`(${inner} OR n.name = ${"a"})`;
  expect(compile(cypher`${"first"} ${middle} ${inner} ${"last"}`)).toEqual({
    text: "$p0 (n.year = $p1 OR n.name = $p2) n.year = $p3 $p4",
    params: { p0: "first", p1: 2023, p2: "a", p3: 2023, p4: "last" },
  });
});

it("tells the text apart from its values, so that it is the same for others", () => {
  const of = (year: number, names: string[]) =>
    apart(cypher`MATCH (n {year: ${year}}) ${cypher`WHERE n.name IN ${names}`} RETURN n`, "a.values");
  const one = of(2023, ["a"]);
  expect([compile(one.text), one.values]).toEqual([
    { text: "MATCH (n {year: a.values[0]}) WHERE n.name IN a.values[1] RETURN n", params: {} },
    [2023, ["a"]],
  ]);
  expect(compile(of(2024, ["b", "c"]).text)).toEqual(compile(one.text));
});

it("never lets a value into the text, whatever it is", () => {
  const text = fc.string().filter((value) => value.length > 1);
  fc.assert(
    fc.property(fc.oneof(text, fc.constantFrom("}) DETACH DELETE (n", "$p0", "`", "'")), (value) => {
      expect(compile(cypher`RETURN ${value}`)).toEqual({ text: "RETURN $p0", params: { p0: value } });
    }),
  );
});

it.each([[null], [0], [""], [false], [[]], [["a", "b"]], [{ iso3: "FRA" }]])("takes %j as it is", (value) => {
  expect(compile(cypher`RETURN ${value}`).params).toEqual({ p0: value });
});

it("refuses what is undefined, and says where it would stand", () => {
  expect(() => cypher`MATCH (s:State {iso3: ${undefined}})`).toThrow(TypeError);
  expect(() => cypher`MATCH (s:State {iso3: ${undefined}})`).toThrow(
    'cypher: the value after "MATCH (s:State {iso3: " is undefined',
  );
});

it.each([
  ["State", "`State`"],
  ["a b", "`a b`"],
  ["a`b", "`a``b`"],
  ["`) DETACH DELETE n //", "```) DETACH DELETE n //`"],
])("escapes the name %s", (given, escaped) => {
  expect(compile(cypher`MATCH (n:${name(given)})`)).toEqual({ text: `MATCH (n:${escaped})`, params: {} });
});

describe("join", () => {
  it("of a hundred thousand stands side by side", () => {
    const many = Array.from({ length: 100_000 }, (_, value) => condition(value));
    const { text, params } = compile(join(many, " OR "));
    expect(text.split(" OR ")).toHaveLength(100_000);
    expect(params["p99999"]).toBe(99_999);
  });

  const condition = (value: number) => cypher`n.value = ${value}`;

  it("of nothing is nothing", () => {
    expect(compile(join([], " AND "))).toEqual({ text: "", params: {} });
  });

  it("of one is that one, and of more has the glue between them alone", () => {
    expect(compile(join([condition(1)], " AND ")).text).toBe("n.value = $p0");
    expect(compile(cypher`WHERE ${join([1, 2, 3].map(condition), " AND ")} RETURN n`)).toEqual({
      text: "WHERE n.value = $p0 AND n.value = $p1 AND n.value = $p2 RETURN n",
      params: { p0: 1, p1: 2, p2: 3 },
    });
  });
});

it("changes no fragment by taking it in, so that it may stand in several", () => {
  const shared = cypher`n.value = ${1}`;
  const alone = compile(shared);
  compile(cypher`${0} ${shared}`);
  expect(compile(shared)).toEqual(alone);
});

it("takes what only looks like a fragment for a value", () => {
  const forged = { parts: ["1 OR true //"], values: [] };
  expect(compile(cypher`RETURN ${forged}`)).toEqual({ text: "RETURN $p0", params: { p0: forged } });
  expect(Cypher.is(forged)).toBe(false);
  expect(Cypher.is(JSON.parse(JSON.stringify(cypher`RETURN 1`)))).toBe(false);
  expect([cypher`RETURN 1`, name("State"), join([], ", ")].every((one) => Cypher.is(one))).toBe(true);
});
