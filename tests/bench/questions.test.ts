import { buildSchema, parse, validate } from "graphql";
import { chance } from "../../bench/figures";
import { firstTen } from "../../bench/operations/first-ten";
import { dear } from "../../bench/operations/dear";
import { reshaped, rowsIn } from "../../bench/operations/operation";
import { ofTheRecord } from "../../bench/operations/of-the-record";
import { fieldsThatReach } from "../../bench/operations/reach";
import { tenMore } from "../../bench/operations/ten-more";
import { compiled } from "../../bench/random/compiled";
import { joinedQuestion } from "../../bench/random/question";
import { textOf } from "../house/files";

const schemaText = textOf("schema/schema.graphql");
const schema = buildSchema(schemaText);
const operations = [...firstTen, ...tenMore];
const named = { resolutions: ["V/RES/1"], coalitions: ["river-league"], topics: ["poa"] };

describe("the questions of the benchmarks", () => {
  it.each(ofTheRecord)("$name can be asked", ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it.each(operations)("$name can be asked, and has rows to count in both languages", ({ ours, peer }) => {
    expect(validate(schema, parse(ours))).toEqual([]);
    expect(ours).toMatch(/\bkey:/);
    expect(parse(peer).definitions).toHaveLength(1);
    expect(peer).toMatch(/\bkey:/);
  });

  it.each(dear)("$name can be asked", ({ query }) => {
    expect(validate(schema, parse(query, { maxTokens: 50_000 }))).toEqual([]);
  });

  it("are of another shape for each number", () => {
    const one = {
      name: "x",
      ours: "{states(where: {and: []}) {key: totalCount}}",
      peer: "{states(where: {AND: []}) {key: n}}",
    };
    const always = { ours: "{region: []}", peer: "{a: 1}" };
    expect(reshaped(one, "ours", 100)).toBe("{states(where: {and: [{}]}) {key100: totalCount}}");
    expect(reshaped({ ...one, always }, "peer", 101)).toBe("{states(where: {AND: [{a: 1}, {a: 1}]}) {key101: n}}");
  });

  it.each(operations)("$name can be asked in another shape, and is then another text", (operation) => {
    expect(validate(schema, parse(reshaped(operation, "ours", 3)))).toEqual([]);
    for (const whose of ["ours", "peer"] as const)
      expect(reshaped(operation, whose, 3)).not.toBe(reshaped(operation, whose, 4));
  });

  it("have as many rows as keys, and a number counts for as many as it says", () => {
    expect(rowsIn({ states: { nodes: [{ key: "ARC" }, { key: null, votes: [{ key3: "V/RES/1" }] }] } })).toBe(3);
    expect(rowsIn({ states: { key: 46 } })).toBe(46);
    expect(rowsIn({ state: null })).toBe(0);
  });

  it("reach into the graph once for each thing, list of things or evidence", () => {
    const reach = (query: string) => fieldsThatReach(schemaText, query);
    expect(reach("{states {totalCount nodes {iso3 name}}}")).toBe(1);
    expect(reach('{state(name: "x") {name votes {edges {choice node {symbol}}}}}')).toBe(2);
    expect(reach("{states {edges {node {name} evidence {summary source {title}}}}}")).toBe(3);
  });
});

describe("random questions on states", () => {
  it("are the same for the same seed", () => {
    const asked = (seed: number) => Array.from({ length: 20 }, (_, at) => joinedQuestion(chance(seed + at), named));
    expect(asked(3)).toEqual(asked(3));
    expect(new Set(asked(3).map((one) => JSON.stringify(one))).size).toBeGreaterThan(15);
  });

  it("can be asked, each", () => {
    const where = JSON.stringify(joinedQuestion(chance(1), named));
    expect(where).toMatch(/^\{"(and|or)":\[/);
  });

  it("are one statement each, in which all that is asked about is a parameter", () => {
    const asked = { and: [{ voted: { resolution: "V/RES/1", choice: "NO" } }, { not: { region: "AFRICAN" } }] };
    expect(compiled(asked, "2026-01-01")).toEqual({
      text: `MATCH (s:State) WHERE s.status <> "FORMER" AND ((EXISTS { (s)-[:VOTED {choice: $p2}]->(:RollCall {final: true, body: "PLENARY", resolutionKey: $p1}) } AND NOT (coalesce(s.region = $p3, false)))) RETURN s.iso3 AS iso3`,
      params: { today: "2026-01-01", p1: "V/RES/1", p2: "NO", p3: "AFRICAN" },
    });
  });
});
