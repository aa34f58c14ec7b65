import { buildSchema, parse, validate } from "graphql";
import { chance } from "../../bench/figures";
import { Generator, written } from "../../bench/trials/generator";
import { textOf } from "../house/files";

const schemaText = textOf("schema/schema.graphql");
const schema = buildSchema(schemaText);
const total = { field: "totalCount", args: "", type: "Int", asked: [] };

describe("operations made by chance", () => {
  const made = (seed: number): string[] => {
    const random = chance(seed);
    const generator = new Generator(schemaText, random);
    let operation = generator.fresh();
    return Array.from({ length: 60 }, (_, turn) => {
      operation = turn % 20 === 0 ? generator.fresh() : generator.changed(operation);
      return written(operation);
    });
  };

  it("can be asked, each, however often they were changed", () => {
    const wrong = made(1).flatMap((query) =>
      validate(schema, parse(query)).map(({ message }) => `${message} ${query}`),
    );
    expect(wrong).toEqual([]);
  });

  it("are the same for the same seed, and most of them differ", () => {
    expect(made(2)).toEqual(made(2));
    expect(new Set(made(2)).size).toBeGreaterThan(30);
  });

  it("ask for several things under names of their own", () => {
    const votes = { field: "votes", args: "(first: 1)", type: "VotedResolutionConnection", asked: [total] };
    const state = { field: undefined, args: "", type: "State", asked: [votes, votes] };
    const node = { field: "node", args: '(id: "State:FRA")', type: "Node", asked: [state] };
    expect(written({ field: undefined, args: "", type: "Query", asked: [node] })).toBe(
      '{f1: node(id: "State:FRA") {... on State {f2: votes(first: 1) {f3: totalCount} f4: votes(first: 1) {f5: totalCount}}}}',
    );
  });
});
