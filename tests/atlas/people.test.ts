import { type StartedServer, startedServer } from "../server";
import { brokenLinks, pageAt, rowsAt } from "./reader";

let server: StartedServer;

beforeAll(async () => {
  server = await startedServer();
});

afterAll(() => server.stop());

/** Pages about who stands where, one of each kind. */
const pages = [
  "/states/RUS",
  "/states/KEN/closest?group=eu&region=EASTERN_EUROPEAN",
  "/states/KEN/on?topic=capacity-building",
  "/states/FRA/with/EGY",
  "/topics",
  "/topics/gender-language",
  "/topics/poa/positions?stance=OPPOSE",
  "/norms",
  "/norms/f",
  "/proposals?sponsor=Kenya",
  "/proposals/poa",
  "/coalitions?by=rule",
  "/coalitions/eu?on=2018",
  "/organisations",
  "/organisations/icrc",
  "/statements?actor=RUS&topic=gender-language",
  "/statements/ST-169",
  "/speakers?topic=ransomware",
  "/sponsors?region=AFRICAN",
  "/proposers?year=2023",
  "/contradictions",
  "/blocs",
  "/compare",
];

/** Whose pages these are; the others are tried with theirs. */
const ofPeople =
  /^\/(states|topics|norms|proposals|coalitions|organisations|statements|speakers|sponsors|proposers|contradictions|blocs|compare)\b/;

it.each(pages)("%s is there, is light, and leads to pages that are there", async (path) => {
  const { status, html } = await pageAt(server, path);
  expect([status, html.match(/<h1[ >]/g)?.length]).toEqual([200, 1]);
  expect(html.replace(/<figure class="picture".*?<\/figure>/gs, "").length).toBeLessThan(66_000);
  expect(html).not.toMatch(/ href="\//);
  // Two footnotes side by side would be read as one number.
  expect(html).not.toMatch(/<\/sup><sup><a/);
  expect(await brokenLinks(server, path, ofPeople)).toEqual([]);
});

it("counts for and against a topic as the API does", async () => {
  const { topic } = await server.answer(`{ topic(slug: "gender-language") {
    for: positions(where: { stance: [SUPPORT] }) { totalCount }
    against: positions(where: { stance: [OPPOSE] }) { totalCount nodes { state { name } } }
  } }`);
  const { text } = await pageAt(server, "/topics/gender-language");
  expect(text).toContain(`supports: ${topic.for.totalCount} states`);
  expect(text).toContain(`opposes: ${topic.against.totalCount} states`);
  for (const { state } of topic.against.nodes) expect(text).toContain(state.name);
});

it("has every fact of a topic in one file", async () => {
  const { topic } = await server.answer(
    `{ topic(slug: "poa") { positions(first: 200) { nodes { state { iso3 } stance evidence { summary } } } } }`,
  );
  const rows = await rowsAt(server, "/topics/poa/positions.csv");
  const facts = topic.positions.nodes.flatMap(({ state, stance, evidence }: never) =>
    (evidence as { summary: string }[]).map(({ summary }) => [(state as { iso3: string }).iso3, stance, summary]),
  );
  expect(rows.map((row) => [row["iso3"], row["position"], row["fact"]])).toEqual(facts);
});

it("ranks who spoke most as the API counts, by kind and by region too", async () => {
  const { statements } = await server.answer(`{ statements(where: { topic: "ransomware" }, first: 1) {
    tally(by: [ACTOR], orderBy: COUNT_DESC) { count actor { __typename name } }
  } }`);
  const rows = await rowsAt(server, "/speakers.csv?topic=ransomware");
  const counted = statements.tally.map(({ count, actor }: never) => [actor["name"], String(count)]);
  expect(rows.map((row) => [row["name"], row["statements"]])).toEqual(counted);
  const groups = await rowsAt(server, "/speakers.csv?topic=ransomware&of=COALITION");
  expect(groups.length).toBe(statements.tally.filter(({ actor }: never) => actor["__typename"] === "Coalition").length);
  const { text } = await pageAt(server, "/speakers?of=COMPANY&topic=ransomware");
  expect(text).toContain("Most: nobody on record.");
});

it("orders those who vote like a state as the API does, with the votes that they share", async () => {
  const { state } = await server.answer(`{ state(name: "Brazil") { closest(over: {}, first: 3, minShared: 5) {
    edges { shared identical node { name } }
  } among: closest(over: {}, minShared: 5, among: { memberOf: { coalition: "brics" } }) { totalCount } } }`);
  const { text } = await pageAt(server, "/states/BRA");
  for (const { shared, identical, node } of state.closest.edges)
    expect(text).toContain(`${node.name} ${Math.round(identical * shared)} of ${shared} votes`);
  const among = await pageAt(server, "/states/BRA/closest?group=BRICS");
  expect(among.text).toContain(`${state.among.totalCount} states.`);
});

it("shows every vote and subject in which two states differ", async () => {
  const { state } = await server.answer(`{ state(name: "FRA") { differences(with: "EGY") {
    votes(first: 100) { nodes { resolution { symbol } here there } } positions(first: 60) { totalCount }
  } } }`);
  const rows = await rowsAt(server, "/states/FRA/with/EGY.csv");
  const votes = rows.filter((row) => row["kind"] === "vote");
  expect(votes.map((row) => [row["name"], row["of_state"], row["of_other"]])).toEqual(
    state.differences.votes.nodes.map((vote: never) => [vote["resolution"]["symbol"], vote["here"], vote["there"]]),
  );
  expect(rows.length - votes.length).toBe(state.differences.positions.totalCount);
});

it("puts each state into the bloc that the votes show, and the matrix into the order of blocs", async () => {
  const { blocs } = await server.answer(
    "{ blocs(over: {}, minShared: 5) { blocs { members { iso3 } } apart { iso3 } } }",
  );
  const rows = await rowsAt(server, "/blocs.csv");
  const first = rows.filter((row) => row["bloc"] === "1").map((row) => row["iso3"]);
  expect(first).toEqual(blocs.blocs[0].members.map(({ iso3 }: { iso3: string }) => iso3));
  const { html } = await pageAt(server, "/blocs?states=FRA,RUS,CHN");
  expect(html.indexOf('<th scope="col">FRA')).toBeLessThan(html.indexOf('<th scope="col">RUS'));
});

it("paints who votes together by any coalition, over chosen votes, and ties who agrees enough", async () => {
  const { coalition } = await server.answer('{ coalition(slug: "eu") { name members { totalCount } } }');
  const { html } = await pageAt(server, "/blocs?colour=EU&votes=A/RES/77/37,+A/RES/78/16&shared=1&least=0.9");
  expect(html).toContain(`${coalition.name}: ${coalition.members.totalCount} states</li>`);
  expect(html).toContain("over 2 recorded votes");
  expect(html).toContain("above 0.90, as was asked for");
  const wrong = await pageAt(server, "/blocs?colour=Unionists+of+Nowhere");
  expect(wrong.text).toContain("Unionists of Nowhere");
});

it("leads to the nearest names where a name is wrong", async () => {
  const { status, html } = await pageAt(server, "/topics/gendre-language");
  expect([status, html]).toEqual([404, expect.stringContaining('href="../topics/')]);
});
