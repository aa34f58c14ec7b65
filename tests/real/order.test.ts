import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
});
afterAll(() => server.stop());

const collator = new Intl.Collator("en", { sensitivity: "base" });

const lists: [name: string, field: string, within?: string][] = [
  ["states", "states(PAGE) { nodes { name } }"],
  ["coalitions", "coalitions(PAGE) { nodes { name } }"],
  ["organisations", "organisations(PAGE) { nodes { name } }"],
  ["topics", "topics(PAGE) { nodes { name } }"],
  ["lineages", "lineages(PAGE) { nodes { name: subject } }"],
  ["norms", "norms(orderBy: NAME_ASC, PAGE) { nodes { name } }"],
  ["votes", "votes(PAGE) { nodes { name } }", `resolution(symbol: "A/RES/77/37") { FIELD }`],
  [
    "sponsors",
    "sponsors(PAGE) { nodes { ... on State { name } ... on Coalition { name } ... on Organisation { name } } }",
    `resolution(symbol: "A/RES/78/237") { FIELD }`,
  ],
  ["members", "members(PAGE) { nodes { name } }", `coalition(slug: "nam") { FIELD }`],
  ["coalitions of a state", "coalitions(PAGE) { nodes { name } }", `state(name: "CIV") { FIELD }`],
];

it.each(lists)("sorts %s by name as a reader expects", async (_, field, within = "FIELD") => {
  let answer = (await server.answer(
    `{ ${within.replace("FIELD", `found: ${field.replace("PAGE", "first: 200")}`)} }`,
  )) as Record<string, unknown>;
  while (answer["found"] === undefined) answer = Object.values(answer)[0] as Record<string, unknown>;
  const names = (answer["found"] as { nodes: { name: string }[] }).nodes.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(9);
  expect(names).toEqual([...names].sort((a, b) => collator.compare(a, b)));
});

it("has Côte d'Ivoire before Croatia and Türkiye before Tuvalu, among states as among votes", async () => {
  const { states, resolution } = (await server.answer(
    `{ states(first: 200) { nodes { iso3 } } resolution(symbol: "A/RES/77/37") { votes(first: 200) { nodes { iso3 } } } }`,
  )) as { states: { nodes: { iso3: string }[] }; resolution: { votes: { nodes: { iso3: string }[] } } };
  for (const { nodes } of [states, resolution.votes]) {
    const codes = nodes.map(({ iso3 }) => iso3);
    expect(codes.indexOf("CIV")).toBeLessThan(codes.indexOf("HRV"));
    expect(codes.indexOf("TUR")).toBeLessThan(codes.indexOf("TUV"));
  }
});
