import { buildSchema, graphql, printSchema } from "graphql";
import { defaulted } from "../../src/api/defaults";
import { schema } from "../../src/api/schema";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const names = "states(first: 3) { nodes { name } }";

it.each([
  ["a variable", "query ($order: NameOrder) { states(first: 3, orderBy: $order) { nodes { name } } }"],
  ["a word of the document", "{ states(first: 3, orderBy: null) { nodes { name } } }"],
])("takes null for an order, in %s, as not written", async (_, query) => {
  expect(await village.answer(query, { order: null })).toEqual(await village.answer(`{ ${names} }`));
});

it("goes on taking a variable that is declared as never null", async () => {
  const query = "query ($order: NameOrder!) { states(first: 3, orderBy: $order) { nodes { name } } }";
  const [up, down] = [
    await village.answer(query, { order: "NAME_ASC" }),
    await village.answer(query, { order: "NAME_DESC" }),
  ];
  expect(up).toEqual(await village.answer(`{ ${names} }`));
  expect(down).not.toEqual(up);
});

it("takes null for a measure, a number of votes, a roll and a body as not written", async () => {
  const query = `query ($measure: AgreementMeasure, $shared: Int, $roll: Roll, $format: CitationFormat) {
    agreement(over: {}, minShared: $shared) { matrix(measure: $measure) }
    coalitions(first: 1, orderBy: null) { nodes { cohesion(roll: $roll) { mean } } }
    dataset { cite(format: $format) }
  }`;
  const nothing = { measure: null, shared: null, roll: null, format: null };
  const told = { measure: "VOETEN", shared: 1, roll: "ON_THE_DAY", format: "TEXT" };
  expect(await village.answer(query, nothing)).toEqual(await village.answer(query, told));
});

it("leaves no argument and no input field that has a default and may not be null", async () => {
  const printed = printSchema(await schema());
  expect(printed).toMatch(/= NAME_ASC/);
  expect(printed.match(/^.*! = .*$/gm) ?? []).toEqual([]);
});

it("puts the default in the place of null in objects and lists too, and leaves other nulls", async () => {
  const small = buildSchema(`
    input Leaf { size: Int! = 7, name: String }
    input Branch { leaf: Leaf, leaves: [Leaf!], times: Int = 2 }
    type Query { told(branch: Branch, all: Boolean! = true): String }
  `);
  const field = small.getQueryType()?.getFields()["told"];
  if (field === undefined) throw new Error("There is a field told");
  field.resolve = (_source, args) => JSON.stringify(args);
  const source = `query ($branch: Branch) { told(branch: $branch, all: null) }`;
  const leaf = { size: null, name: null };
  const { data, errors } = await graphql({
    schema: defaulted(small),
    source,
    variableValues: { branch: { leaf, leaves: [leaf, { size: 1 }], times: null } },
  });
  expect(errors).toBeUndefined();
  expect(JSON.parse(String(data?.["told"]))).toEqual({
    branch: { leaf: { size: 7, name: null }, leaves: [{ size: 7, name: null }, { size: 1 }], times: 2 },
    all: true,
  });
});
