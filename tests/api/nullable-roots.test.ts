import { isNonNullType } from "graphql";
import { schema } from "../../src/api/schema";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("lets every field of the root be null that takes an argument, and no other", async () => {
  const fields = Object.values((await schema()).getQueryType()?.getFields() ?? {});
  const [asked, plain] = [fields.filter(({ args }) => args.length > 0), fields.filter(({ args }) => args.length === 0)];
  expect(asked.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
  expect(asked.length).toBeGreaterThan(30);
  expect(plain.filter(({ type }) => !isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});

it.each([
  [`state(name: "Arcadai") { iso3 }`, "name", ["ARC, Arcadia"]],
  [`coalition(slug: "rivr league") { slug }`, "slug", ["river-league, a coalition"]],
  [`topic(slug: "gendr language") { slug }`, "slug", ["gender-language, a topic"]],
  [`norm(code: "zz") { code }`, "code", []],
  [`proposal(slug: "progamme") { slug }`, "slug", [expect.stringMatching(/^programme, /)]],
  [`report(symbol: "V/97/1") { symbol }`, "symbol", [expect.stringMatching(/^V\/79\/1, /)]],
  [`resolution(symbol: "V/RES/11") { symbol }`, "symbol", [expect.stringMatching(/^V\/RES\/1, /), expect.any(String)]],
  [`paragraph(report: "V/79/1", number: "99") { key }`, "number", expect.any(Array)],
  [`paragraph(report: "V/99/9", number: "1") { key }`, "report", expect.any(Array)],
  [`paragraph(id: "PA-55") { key }`, "id", expect.arrayContaining(["PA-5, a paragraph"])],
  [`meeting(slug: "talks-s9") { slug }`, "slug", expect.arrayContaining([expect.stringMatching(/^talks-s1, /)])],
  [`process(slug: "talk") { slug }`, "slug", [expect.stringMatching(/^talks, /)]],
  [`organisation(slug: "weaver") { slug }`, "slug", [expect.stringMatching(/^weavers, /)]],
  [`statement(id: "ST-33") { key }`, "id", expect.arrayContaining(["ST-3, a statement, 24 July 2023 to 28 July 2023"])],
  [`source(id: "minutes-2022") { key }`, "id", expect.arrayContaining([expect.stringMatching(/^minutes-202[13], /)])],
  [`lineage(id: "LIN-2") { key }`, "id", [expect.stringMatching(/^LIN-1, /)]],
  [`recommendation(id: "nothing") { key }`, "id", []],
  [`figure(id: "nothing") { key }`, "id", []],
])("answers null beside an error for %s, and the fields next to it", async (field, argument, suggestions) => {
  const { data, errors } = await village.ask(`{ wrong: ${field} right: state(name: "SYL") { iso3 } }`);
  expect(data).toEqual({ wrong: null, right: { iso3: "SYL" } });
  expect(errors).toEqual([
    expect.objectContaining({ path: ["wrong"], extensions: { code: "UNKNOWN_NAME", argument, suggestions } }),
  ]);
});

it.each([
  `states(where: {state: "Ruritania"}) { totalCount }`,
  `statements(after: "nonsense") { nodes { key } }`,
  `search(query: "!!") { totalCount }`,
  `compare(sets: []) { sets { name } }`,
  `agreement(over: {symbol: "V/RES/9"}) { resolutions }`,
  `shifts(topic: "nope", between: {from: "2021"}) { totalCount }`,
])("leaves the other fields answered where %s is refused", async (field) => {
  const { data, errors } = await village.ask(`{ wrong: ${field} right: states { totalCount } }`);
  expect(data).toEqual({ wrong: null, right: { totalCount: 5 } });
  expect(errors).toHaveLength(1);
});

it("finds nothing without an error by a global id that leads nowhere", async () => {
  expect(
    await village.answer(`{ node(id: "State:ATL") { id } nodes(ids: ["State:SYL", "Topic:nope"]) { id } }`),
  ).toEqual({ node: null, nodes: [{ id: "State:SYL" }, null] });
});

it("takes what has no colon for no global id, and does not look for it", async () => {
  expect(await village.answer(`{ node(id: "Statements") { id } }`)).toEqual({ node: null });
  expect(village.statements()).toEqual([]);
});
