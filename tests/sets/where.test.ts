import { BadQuestion } from "../../src/errors";
import { compile, cypher } from "../../src/graph/cypher";
import type { Names } from "../../src/names/names";
import { type Alphabet, type Joined, conditionOf } from "../../src/sets/where";

interface Where extends Joined<Where> {
  name?: string | null;
  year?: number | null;
}

/** Where each word was read, in order. */
let read: string[];
beforeEach(() => {
  read = [];
});

// None of these words looks a name up.
const names = {} as Names;
const alphabet: Alphabet<Where> = {
  name: {
    holds: (value, _, argument) => (read.push(argument), cypher`node.name = ${value}`),
    says: (value) => `are called ${value}`,
  },
  year: {
    holds: (value, _, argument) => (read.push(argument), cypher`node.year = ${value}`),
    says: (value) => `are of ${value}`,
  },
};
const condition = (where: Where | null | undefined) => {
  const { holds, says } = conditionOf(where, alphabet, names);
  return { ...compile(holds), says };
};
const nested = (deep: number): Where => (deep === 0 ? { name: "a" } : { not: nested(deep - 1) });

it.each([[undefined], [null], [{}], [{ name: null, not: null }]])("takes %j for a question of nothing", (where) => {
  expect(condition(where)).toEqual({ text: "true", params: {}, says: "" });
});

it("joins the words of one object, in the order of the alphabet, with what is joined to them", () => {
  const { text, params, says } = condition({ year: 2023, name: "a", not: { name: "b" } });
  expect(text).toBe("((node.name = $p0) AND (node.year = $p1) AND NOT (node.name = $p2))");
  expect(params).toEqual({ p0: "a", p1: 2023, p2: "b" });
  expect(says).toMatch(/^are called a and are of 2023 and are not among those that are called b$/);
});

it("asks the same in one text, however it is written", () => {
  const one = condition({ name: "a", or: [{ year: 1 }, { year: 2 }] });
  const other = condition({
    and: [{ or: [{ year: 2 }, { or: [{ year: 1 }] }] }, { name: "a" }, { and: [{ name: "a" }] }],
  });
  expect([other.text, other.params]).toEqual([one.text, one.params]);
});

it("reads a value of zero and an empty text as given", () => {
  expect(condition({ year: 0, name: "" }).params).toEqual({ p0: "", p1: 0 });
});

it("has of an empty and everything, and of an empty or nothing", () => {
  expect([condition({ and: [] }).text, condition({ or: [] }).text]).toEqual(["true", "false"]);
});

it("tells each word at which argument it stands", () => {
  condition({ name: "a", and: [{ name: "b" }, { or: [{ year: 1 }] }], not: { name: "c" } });
  expect(read).toEqual(["where.name", "where.and[0].name", "where.and[1].or[0].year", "where.not.name"]);
});

it("takes conditions some levels deep, and refuses those that are too deep at the place where they are", () => {
  expect([7, 8].map((deep) => condition(nested(deep)).text)).toEqual(["NOT (node.name = $p0)", "(node.name = $p0)"]);
  const refuse = () => condition(nested(50));
  expect(refuse).toThrow(BadQuestion);
  expect(refuse).toThrow(/^where(\.not)+: conditions stand more than \d+ deep in each other/);
  expect(refuse).toThrow(
    expect.objectContaining({ argument: expect.stringMatching(/^where(\.not)+$/) as string }) as Error,
  );
});
