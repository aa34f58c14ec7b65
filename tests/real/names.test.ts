import { chosen, refused } from "../questions/asked";
import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
});
afterAll(() => server.stop());

it.each([
  ["RUS", ["Russia", "Russian Federation", "RUS", "ru", "russia", "THE RUSSIAN FEDERATION", "State:RUS"]],
  ["PRK", ["DPRK", "North Korea", "Democratic People's Republic of Korea", "dem. people’s rep. of korea"].slice(0, 3)],
  ["VNM", ["Vietnam", "Viet Nam", "vnm"]],
  ["CIV", ["Cote d'Ivoire", "Côte d’Ivoire", "Ivory Coast"]],
  ["TUR", ["Turkiye", "Türkiye", "Turkey"]],
  ["GBR", ["UK", "United Kingdom", "Great Britain"]],
  ["USA", ["US", "USA", "United States", "United States of America"]],
  ["CZE", ["Czechia", "Czech Republic"]],
  ["COD", ["DRC", "DR Congo"]],
  ["COG", ["Republic of the Congo", "COG", "Congo"]],
  ["IRN", ["Iran", "Iran (Islamic Republic of)"]],
  ["VEN", ["Venezuela"]],
  ["SWZ", ["Eswatini", "Swaziland"]],
  ["PSE", ["Palestine", "State of Palestine"]],
])("knows %s by any usual name", async (iso3, names) => {
  for (const name of names) expect([name, await chosen(server, { state: [name] })]).toEqual([name, [iso3]]);
});

it("refuses a name of two states, and says how to tell them apart", async () => {
  expect(await refused(server, `{spoke: {actor: "NAM"}}`)).toMatchObject({
    code: "AMBIGUOUS_NAME",
    argument: "where.spoke.actor",
    suggestions: ["State:NAM, Namibia", "Coalition:nam, Non-Aligned Movement"],
  });
  const { errors } = await server.ask(`{ state(name: "Korea") { iso3 } }`);
  expect(errors?.[0]?.extensions).toEqual({
    code: "AMBIGUOUS_NAME",
    argument: "name",
    suggestions: ["KOR, Republic of Korea", "PRK, Democratic People's Republic of Korea"],
  });
});

it("finds nothing for an unknown name, in a look-up as in a question", async () => {
  const { data, errors } = await server.ask(`{ state(name: "Atlantis") { iso3 } topic(slug: "nope") { slug } }`);
  expect(data).toEqual({ state: null, topic: null });
  expect(errors?.map(({ message }) => message)).toEqual([
    'There is no state "Atlantis".',
    expect.stringMatching(/^There is no topic "nope"\./),
  ]);
  expect(await refused(server, `{state: "Russai"}`)).toMatchObject({
    code: "UNKNOWN_NAME",
    message: 'There is no state "Russai". Did you mean "RUS" (Russian Federation, called "Russia")?',
    suggestions: ['RUS, Russian Federation, called "Russia"'],
  });
});

it.each([
  ["Republic of Georgai", ["GEO, Georgia"]],
  ["Untied States", ['USA, United States of America, called "United States"']],
  ["Phillipines", ["PHL, Philippines"]],
  ["Kingdom of Denmrk", ["DNK, Denmark"]],
])("takes %s for a state that is near in what tells names apart", async (name, suggestions) => {
  const refusal = await refused(server, `{state: "${name}"}`);
  expect(refusal).toMatchObject({ code: "UNKNOWN_NAME", suggestions: expect.arrayContaining(suggestions) as string[] });
  expect(refusal.suggestions?.join()).not.toMatch(/Serbia|Congo/);
});

it("says of resolutions of the same title which each is", async () => {
  expect((await refused(server, `{voted: {resolution: "A/RES/78/273"}}`)).suggestions).toContain(
    "A/RES/78/237, Russian resolution of 2023",
  );
});

it.each([
  ["African Group", "african-states"],
  ["Arab Group", "las"],
  ["LMG", "like-minded-group-2024"],
])("says of %s that its members are not on record, and which group of a like name has some", async (name, instead) => {
  const { states } = (await server.answer(
    `{ states(where: {memberOf: {coalition: "${name}"}}) { totalCount coverage { recorded note } } }`,
  )) as { states: { totalCount: number; coverage: { recorded: number; note: string } } };
  expect([states.totalCount, states.coverage.recorded]).toEqual([0, 0]);
  expect(states.coverage.note).toContain("is not on record, so no state counts as a member of it.");
  expect(states.coverage.note).toContain(`"${instead}"`);
});

it("knows topics, coalitions, meetings and resolutions by their usual names", async () => {
  const same = async (a: string, b: string) => expect(await chosen(server, a)).toEqual(await chosen(server, b));
  await same(`{position: {topic: "women"}}`, `{position: {topic: "gender-language"}}`);
  await same(`{position: {topic: "LBI"}}`, `{position: {topic: "legally-binding-instrument"}}`);
  await same(`{memberOf: {coalition: "European Union"}}`, `{memberOf: {coalition: "eu"}}`);
  await same(`{voted: {resolution: "a/res/77/37"}}`, `{voted: {resolution: "A/RES/77/37"}}`);
  await same(`{position: {norm: "13(c)"}}`, `{position: {norm: "c"}}`);
});

it("holds 193 members and two observers, whichever way they are asked for", async () => {
  expect(await chosen(server, "{}")).toHaveLength(195);
  const { states } = (await server.answer(`{ states { totalCount coverage { outOf } nodes { iso3 } } }`)) as {
    states: { totalCount: number; coverage: { outOf: number }; nodes: unknown[] };
  };
  expect([states.totalCount, states.coverage.outOf, states.nodes.length]).toEqual([195, 193, 50]);
  expect(
    await chosen(
      server,
      `{not: {region: [AFRICAN, ASIA_PACIFIC, EASTERN_EUROPEAN, LATIN_AMERICAN_AND_CARIBBEAN, WESTERN_EUROPEAN_AND_OTHERS]}}`,
    ),
  ).toEqual(["VAT", "PSE"]);
});

it.each([
  ["resolution", "symbol", "PoA resolution", 2],
  ["report", "symbol", "final report", 2],
  ["report", "symbol", "2021 report", 2],
  ["meeting", "slug", "first session", 3],
  ["meeting", "slug", "fifth session", 2],
])("gives no %s by its %s %s, which %i have, but names them", async (kind, key, name, count) => {
  const { errors } = await server.ask(`{ ${kind}(${key}: "${name}") { id } }`);
  const { code, suggestions } = (errors?.[0]?.extensions ?? {}) as { code?: string; suggestions?: string[] };
  expect([code, suggestions?.length]).toEqual(["AMBIGUOUS_NAME", count]);
});

it("says names and subjects in the sentence of a list as a sentence does", async () => {
  const answer = await server.answer(`{
    state(name: "UK") { votes { sentence } positions { sentence } differences(with: "Netherlands") { votes { sentence } } }
    coalition(slug: "eu") { statements { sentence } sponsored { sentence } }
    norm(code: "c") { statements { sentence } }
    topic(slug: "poa") { statements { sentence } }
    states(where: {state: ["Netherlands", "Kenya"]}) { sentence }
  }`);
  const kingdom = "the United Kingdom of Great Britain and Northern Ireland";
  expect(answer).toEqual({
    state: {
      votes: { sentence: `Votes of ${kingdom} that were cast in plenary` },
      positions: { sentence: `Positions of ${kingdom}` },
      differences: { votes: { sentence: `Votes in which ${kingdom} and the Netherlands differ` } },
    },
    coalition: {
      statements: { sentence: "Statements of the European Union" },
      sponsored: { sentence: "Resolutions sponsored by the European Union" },
    },
    norm: { statements: { sentence: "Statements on norm (c)" } },
    topic: { statements: { sentence: "Statements on the Programme of Action" } },
    states: { sentence: "States that are the Netherlands or Kenya" },
  });
});
