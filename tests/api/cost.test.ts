import { type DocumentNode, buildSchema, parse } from "graphql";
import { costOf } from "../../src/api/cost";

const schema = buildSchema(
  `type Query {one(of: String): Thing many(first: Int): [Thing]} type Thing {name: String other: Thing}`,
);
const cost = (query: DocumentNode, name?: string) => costOf(schema, query, name, {});
const fields = (number: number) =>
  Array.from({ length: number }, (_, at) => `a${at}: one {name other {name}}`).join(" ");

it("charges many fields of the root what each costs, also those of fragments, however many there are", async () => {
  for (const number of [1, 29, 30, 31, 400]) expect(await cost(parse(`{${fields(number)}}`))).toBe(2 * number);
  expect(await cost(parse(`query A {...all b: one {name}} fragment all on Query {${fields(100)}}`))).toBe(201);
});

it("charges the operation that is asked for, and no other", async () => {
  const both = parse(`query A {${fields(40)}} query B {one {name}}`);
  expect([await cost(both, "A"), await cost(both, "B")]).toEqual([80, 1]);
});

it("gives others their turn while a long operation is reckoned", async () => {
  let [turns, isOver] = [0, false];
  const listen = () => {
    turns += 1;
    if (!isOver) setImmediate(listen);
  };
  setImmediate(listen);
  await cost(parse(`{${fields(1_500)}}`));
  isOver = true;
  expect(turns).toBeGreaterThan(3);
});

it("names what is too wide, and what is too dear", async () => {
  await expect(cost(parse(`{${fields(60)} z: one(of: "${"x".repeat(3_000)}") {name}}`))).rejects.toThrow(
    /3000 letters/,
  );
  const whole = Array.from({ length: 11 }, (_, at) => `w${at}: __schema {queryType {name}}`).join(" ");
  await expect(cost(parse(`{${fields(60)} ${whole}}`))).rejects.toMatchObject({
    code: "QUERY_TOO_COSTLY",
    requested: 120 + 11 * 2_001,
  });
});
