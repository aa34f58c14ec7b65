import { casesOver } from "./asking";

const acquis = casesOver();

const count = async (where: string, list = "states"): Promise<number> => {
  const answer = await acquis.answer(`{ ${list}(where: ${where}) { totalCount } }`);
  return answer[list].totalCount as number;
};

it.each([
  `{ voted: { resolution: "A/RES/77/37", choice: [] } }`,
  `{ position: { topic: "poa", stance: [] } }`,
  `{ position: { topic: "poa", act: [] } }`,
  `{ silentOn: { topic: "poa", act: [] } }`,
  `{ memberOf: { coalition: "eu", status: [] } }`,
  `{ spoke: { stance: [] } }`,
  `{ state: [] }`,
  `{ region: [] }`,
  `{ or: [] }`,
])("32: an empty list is one of none, so %s chooses nobody", async (where) => {
  expect(await count(where)).toBe(0);
});

it("32: an empty list chooses nothing in the arguments of other lists", async () => {
  const answer = await acquis.answer(`{
    resolution(symbol: "A/RES/77/37") { votes(choice: []) { totalCount } sponsors(role: []) { totalCount } }
    coalition(slug: "eu") { members(status: []) { totalCount } }
    state(name: "FRA") { coalitions(status: []) { totalCount } positions(stance: []) { totalCount } }
    topic(slug: "poa") { positions(where: { stance: [] }) { totalCount } }
    coalitions(where: { kind: [] }) { totalCount }
    dataset { gaps(kind: []) { name } }
  }`);
  expect(JSON.stringify(answer).match(/"totalCount":[^0]/g)).toBeNull();
  expect(answer.dataset.gaps).toEqual([]);
});

it("34: not is everybody else, also of what has no value, of several clauses, and of itself", async () => {
  const [voted, not] = [
    await count(`{ voted: { resolution: "A/RES/77/37", choice: YES } }`),
    await count(`{ not: { voted: { resolution: "A/RES/77/37", choice: YES } } }`),
  ];
  expect([voted, not]).toEqual([156, 39]);
  const two = `{ region: AFRICAN, voted: { resolution: "A/RES/77/37", choice: YES } }`;
  expect((await count(two)) + (await count(`{ not: ${two} }`))).toBe(195);
  expect(await count(`{ not: { not: { state: "FRA" } } }`)).toBe(1);
  expect(await count(`{ not: {} }`)).toBe(0);
});

it("35: null is as if nothing were written, and so is a variable that is not given", async () => {
  const all = await acquis.answer("query ($where: StateWhere) { states(where: $where) { totalCount } }");
  expect(all).toEqual({ states: { totalCount: 195 } });
  expect(
    await acquis.answer("query ($where: StateWhere) { states(where: $where) { totalCount } }", { where: null }),
  ).toEqual(all);
  expect(await count("{ region: null, voted: null }")).toBe(195);
  const measured =
    'query ($measure: AgreementMeasure) { agreement(over: { symbol: "A/RES/77/37" }, among: { state: ["FRA", "USA"] }) { matrix(measure: $measure) } }';
  expect(await acquis.answer(measured, { measure: null })).toEqual(await acquis.answer(measured));
});

it.each([
  ["oppose", 'Did you mean the enum value "OPPOSE"?'],
  ['"OPPOSE"', 'Did you mean the enum value "OPPOSE"?'],
])("37: %s is no side, and the right spelling is told", async (stance, hint) => {
  const { errors } = await acquis.ask(
    `{ states(where: { position: { topic: "poa", stance: ${stance} } }) { totalCount } }`,
  );
  expect(errors?.[0]?.message).toContain(hint);
});
