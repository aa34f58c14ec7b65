import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const rows = async (field: string) =>
  (await village.answer(`{ ${field} }`)) as Record<string, { [field: string]: never }>;

it("tells who stands where on a topic, and the same on the proposal that it stands for", async () => {
  const fields = `positions { sentence totalCount nodes { state { iso3 } stance contested since subject { ... on Topic { slug } } } }`;
  const { topic, proposal } = await rows(`topic(slug: "poa") { ${fields} } proposal(slug: "programme") { ${fields} }`);
  expect(topic?.["positions"]).toMatchObject({
    totalCount: 4,
    nodes: [
      { state: { iso3: "ARC" }, stance: "SUPPORT", contested: false, since: "2022-12-07", subject: { slug: "poa" } },
      { state: { iso3: "BOR" }, stance: "OPPOSE", contested: true, since: "2023-12-04", subject: { slug: "poa" } },
      { state: { iso3: "SYL" }, stance: "OPPOSE", contested: false, since: "2022-12-07", subject: { slug: "poa" } },
      { state: { iso3: "UTO" }, stance: "NEUTRAL", contested: false, since: "2022-12-07", subject: { slug: "poa" } },
    ],
  });
  expect((proposal?.["positions"] as { nodes: unknown } | undefined)?.nodes).toEqual(
    (topic?.["positions"] as { nodes: unknown } | undefined)?.nodes,
  );
});

it("chooses positions by side, region, year and states", async () => {
  const who = async (args: string) => {
    const { topic } = await village.answer(
      `{ topic(slug: "poa") { positions(${args}) { nodes { state { iso3 } } } } }`,
    );
    return (topic.positions.nodes as { state: { iso3: string } }[]).map(({ state }) => state.iso3);
  };
  expect(await who(`where: {stance: OPPOSE}`)).toEqual(["BOR", "SYL"]);
  expect(await who(`where: {contested: true}`)).toEqual(["BOR"]);
  expect(await who(`where: {region: [AFRICAN, WESTERN_EUROPEAN_AND_OTHERS]}`)).toEqual(["ARC", "UTO"]);
  expect(await who(`where: {stance: SUPPORT, year: 2022}`)).toEqual(["ARC", "BOR"]);
  expect(await who(`where: {during: {from: 2024}}`)).toEqual([]);
  expect(await who(`among: {memberOf: {coalition: "poa-supporters"}}, where: {stance: OPPOSE}`)).toEqual(["BOR"]);
});

it("tells who stands where on a norm and on a paragraph", async () => {
  const fields = `positions { nodes { state { iso3 } stance evidence { __typename } } }`;
  const { norm, paragraph } = await rows(
    `norm(code: "a") { ${fields} } paragraph(report: "V/79/1 draft", number: "2") { ${fields} }`,
  );
  const statement = [{ __typename: "StatementEvidence" }];
  expect(norm?.["positions"]).toEqual({ nodes: [{ state: { iso3: "ARC" }, stance: "SUPPORT", evidence: statement }] });
  expect(paragraph?.["positions"]).toEqual({
    nodes: [{ state: { iso3: "ARC" }, stance: "OPPOSE", evidence: statement }],
  });
});

it("lists the members of which nothing is on record", async () => {
  const { norm, topic } = await rows(`
    norm(code: "a") {
      silent { totalCount sentence nodes { iso3 } coverage { recorded outOf } }
      through: silent(attribute: INCLUDE_COALITIONS) { nodes { iso3 } }
      east: silent(among: {region: EASTERN_EUROPEAN}) { nodes { iso3 } }
    }
    topic(slug: "gender-language") { silent(year: 2021) { nodes { iso3 } } late: silent(during: {from: 2024}) { totalCount } }`);
  expect(norm).toEqual({
    silent: {
      totalCount: 3,
      sentence: "States that have no recorded position on norm (a)",
      nodes: [{ iso3: "BOR" }, { iso3: "SYL" }, { iso3: "UTO" }],
      coverage: { recorded: 1, outOf: 4 },
    },
    through: { nodes: [{ iso3: "BOR" }, { iso3: "UTO" }] },
    east: { nodes: [{ iso3: "BOR" }, { iso3: "SYL" }] },
  });
  expect(topic).toEqual({
    silent: { nodes: [{ iso3: "BOR" }, { iso3: "SYL" }, { iso3: "UTO" }] },
    late: { totalCount: 4 },
  });
});

it("counts states by side, by region and by year, each alone and together", async () => {
  const { topic } = await rows(`topic(slug: "poa") {
    side: tally(by: STANCE) { stance region year count states { iso3 } }
    years: tally(by: [YEAR, STANCE]) { year stance count }
    regions: tally(by: [REGION, STANCE], year: 2022) { region stance count }
    year: tally(by: YEAR) { year count stance }
    all: tally(by: []) { count stance region year }
    east: tally(by: STANCE, among: {region: EASTERN_EUROPEAN}) { stance count }
  }`);
  expect(topic).toEqual({
    side: [
      { stance: "SUPPORT", region: null, year: null, count: 1, states: [{ iso3: "ARC" }] },
      { stance: "OPPOSE", region: null, year: null, count: 2, states: [{ iso3: "BOR" }, { iso3: "SYL" }] },
      { stance: "NEUTRAL", region: null, year: null, count: 1, states: [{ iso3: "UTO" }] },
    ],
    years: [
      { year: 2022, stance: "SUPPORT", count: 2 },
      { year: 2022, stance: "OPPOSE", count: 1 },
      { year: 2022, stance: "NEUTRAL", count: 1 },
      { year: 2023, stance: "SUPPORT", count: 1 },
      { year: 2023, stance: "OPPOSE", count: 2 },
    ],
    regions: [
      { region: "AFRICAN", stance: "SUPPORT", count: 1 },
      { region: "EASTERN_EUROPEAN", stance: "SUPPORT", count: 1 },
      { region: "EASTERN_EUROPEAN", stance: "OPPOSE", count: 1 },
      { region: "WESTERN_EUROPEAN_AND_OTHERS", stance: "NEUTRAL", count: 1 },
    ],
    year: [
      { year: 2022, count: 4, stance: null },
      { year: 2023, count: 3, stance: null },
    ],
    all: [{ count: 4, stance: null, region: null, year: null }],
    east: [{ stance: "OPPOSE", count: 2 }],
  });
});

it("counts nothing where nothing is on record", async () => {
  expect(
    await rows(
      `norm(code: "k") { tally(by: [STANCE, YEAR]) { count } positions { totalCount } silent { totalCount } }`,
    ),
  ).toEqual({
    norm: { tally: [], positions: { totalCount: 0 }, silent: { totalCount: 4 } },
  });
});

it("asks as often for every topic as for one", async () => {
  const fields = `positions { nodes { stance state { name } subject { __typename } evidence { summary source { key } } } } silent { nodes { iso3 } } tally(by: STANCE) { count }`;
  const asked = async (where: string) => {
    // A server of its own knows nothing yet.
    const server = await villageServer();
    await server.answer(`{ topics(${where}) { nodes { ${fields} } } }`);
    const statements = server.statements().length;
    await server.stop();
    return statements;
  };
  expect(await asked(`first: 9`)).toBe(await asked(`first: 1, where: {slug: "poa"}`));
});
