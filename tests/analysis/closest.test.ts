import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const closest = async (name: string, args: string, fields: string) =>
  (await village.answer(`{ state(name: "${name}") { closest(${args}) { ${fields} } } }`)).state.closest;

it("lists who voted most like a state, the nearest first, and where equally near those of more shared votes, with every figure", async () => {
  expect(
    await closest(
      "Arcadia",
      "over: {}",
      "totalCount sentence edges { node { iso3 } shared identical voeten kappa pi }",
    ),
  ).toEqual({
    totalCount: 3,
    sentence: "Member states that voted most like Arcadia, in all roll calls",
    edges: [
      { node: { iso3: "BOR" }, shared: 2, identical: 0.5, voeten: 0.5, kappa: 0, pi: -1 / 3 },
      { node: { iso3: "UTO" }, shared: 1, identical: 0, voeten: 0.5, kappa: 0, pi: -1 },
      { node: { iso3: "SYL" }, shared: 2, identical: 0, voeten: 0, kappa: -1, pi: -1 },
    ],
  });
});

it("takes another measure, a least number of shared votes, and only some states", async () => {
  const codes = async (args: string) =>
    ((await closest("ARC", `over: {}, ${args}`, "nodes { iso3 }")).nodes as { iso3: string }[]).map(({ iso3 }) => iso3);
  expect(await codes("measure: PI")).toEqual(["BOR", "SYL", "UTO"]);
  expect(await codes("minShared: 2")).toEqual(["BOR", "SYL"]);
  expect(await codes("among: {region: EASTERN_EUROPEAN}")).toEqual(["BOR", "SYL"]);
  expect(await codes(`among: {state: "ARC"}`)).toEqual([]);
});

it("goes on after a cursor", async () => {
  const { pageInfo, nodes } = await closest("ARC", "over: {}, first: 1", "pageInfo { endCursor } nodes { iso3 }");
  expect(nodes).toEqual([{ iso3: "BOR" }]);
  const rest = await closest("ARC", `over: {}, after: "${pageInfo.endCursor}"`, "nodes { iso3 }");
  expect(rest.nodes).toEqual([{ iso3: "UTO" }, { iso3: "SYL" }]);
});

it("refuses a cursor of another measure", async () => {
  const { pageInfo } = await closest("ARC", "over: {}, first: 1", "pageInfo { endCursor }");
  const { errors } = await village.ask(
    `{ state(name: "ARC") { closest(over: {}, measure: PI, after: "${pageInfo.endCursor}") { totalCount } } }`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "after" });
});

it("has no neighbours for an observer", async () => {
  expect(await closest("Elbonia", "over: {}", "totalCount nodes { iso3 }")).toEqual({ totalCount: 0, nodes: [] });
});

it("asks the graph no more for many states than for one", async () => {
  await village.answer(`{ states { nodes { closest(over: {year: 2023}, first: 1) { nodes { iso3 } } } } }`);
  expect(village.statements().length).toBeLessThanOrEqual(2);
});
