import type { GraphQLInputObjectType } from "graphql";
import { type StartedServer, villageServer } from "../server";
import { isList, listsWithWhere, wordsOf } from "./inputs";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

/** How many rows a list has under a `where`. */
async function count(list: string, type: GraphQLInputObjectType, where: object): Promise<number> {
  const answer = (await village.answer(`query ($where: ${type.name}) { ${list}(where: $where) { totalCount } }`, {
    where,
  })) as Record<string, { totalCount: number }>;
  return answer[list]?.totalCount ?? NaN;
}

it("chooses nothing by an empty list, and takes null as if it had not been written, in every word of every list", async () => {
  const asked = (await listsWithWhere()).flatMap(({ list, where }) =>
    wordsOf(where)
      .filter(isList)
      .map((word) => ({ list, where, word })),
  );
  expect(asked.length).toBeGreaterThan(30);
  const wrong: string[] = [];
  for (const { list, where, word } of asked) {
    const [empty, nothing, unsaid] = await Promise.all(
      [[], null, undefined].map((value) => count(list, where, word.ask(value))),
    );
    if (empty !== 0) wrong.push(`${list} ${word.path}: [] gives ${empty}`);
    if (nothing !== unsaid) wrong.push(`${list} ${word.path}: null gives ${nothing}, not ${unsaid}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

it.each([
  `resolution(symbol: "V/RES/1") { list: votes(choice: CHOICES) { totalCount } }`,
  `resolution(symbol: "V/RES/1") { list: votes(region: CHOICES) { totalCount } }`,
  `resolution(symbol: "V/RES/1") { list: sponsors(role: CHOICES) { totalCount } }`,
  `state(name: "ARC") { list: sponsored(role: CHOICES) { totalCount } }`,
  `state(name: "ARC") { list: proposals(role: CHOICES) { totalCount } }`,
  `state(name: "ARC") { list: coalitions(status: CHOICES) { totalCount } }`,
  `state(name: "ARC") { list: positions(stance: CHOICES) { totalCount } }`,
  `coalition(slug: "river-league") { list: members(status: CHOICES) { totalCount } }`,
  `proposal(slug: "programme") { list: outcomes(outcome: CHOICES) { totalCount } }`,
  `topic(slug: "poa") { list: positions(where: {stance: CHOICES}) { totalCount } }`,
  `topic(slug: "poa") { list: positions(where: {region: CHOICES}) { totalCount } }`,
  `report(symbol: "V/79/1") { list: changes(kind: CHOICES) { totalCount } }`,
])("chooses nothing by an empty list in %s", async (field) => {
  const counted = async (choices: string) => {
    const answer = (await village.answer(`{ thing: ${field.replace("CHOICES", choices)} }`)) as {
      thing: { list: { totalCount: number } };
    };
    return answer.thing.list.totalCount;
  };
  expect(await counted("[]")).toBe(0);
  expect(await counted("null")).toBeGreaterThan(0);
});

it("searches for things of no type, and finds none", async () => {
  expect(await village.answer(`{ search(query: "women", types: []) { totalCount sentence } }`)).toEqual({
    search: { totalCount: 0, sentence: 'Things of no type that speak of "women"' },
  });
});

it("still looks at what stands beside an empty list", async () => {
  const { errors } = await village.ask(`{ states(where: {position: {topic: "nope", stance: []}}) { totalCount } }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNKNOWN_NAME"]);
});

it("leaves everything where not even nothing is chosen", async () => {
  expect(await village.answer(`{ states(where: {not: {region: []}}) { totalCount } }`)).toEqual({
    states: { totalCount: 5 },
  });
});
