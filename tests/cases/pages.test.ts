import { type Walked, page, walked } from "../pages/walk";
import { startedServer, type StartedServer } from "../server";

let acquis: StartedServer;
beforeAll(async () => {
  acquis = await startedServer();
}, 120_000);
afterAll(() => acquis.stop());

it("20: sources, of which many have no date, are walked both ways without a row lost or doubled, the undated last", async () => {
  for (const order of ["DATE_ASC", "DATE_DESC"]) {
    const list: Walked = { field: `sources(orderBy: ${order}, where: { publisher: "Digital Watch" }, PAGE)` };
    const whole = await page(acquis, list, "first: 200");
    expect(await walked(acquis, list, false)).toEqual(whole.edges.map(({ node }) => node.id));
    expect(await walked(acquis, list, true)).toEqual(whole.edges.map(({ node }) => node.id));
  }
});

it("21: names with accents are sorted as a reader looks for them", async () => {
  const { states } = await acquis.answer("{ states(first: 200) { nodes { name } } }");
  const names = (states.nodes as { name: string }[]).map(({ name }) => name);
  const from = (name: string) => names.slice(names.indexOf(name), names.indexOf(name) + 3);
  expect(from("Costa Rica")).toEqual(["Costa Rica", "Côte d'Ivoire", "Croatia"]);
  expect(from("Tunisia")).toEqual(["Tunisia", "Türkiye", "Turkmenistan"]);
});

it("23: a cursor of one list is refused by every other", async () => {
  const { states } = await acquis.answer("{ states(first: 3) { pageInfo { endCursor } } }");
  const after: unknown = states.pageInfo.endCursor;
  for (const list of ["coalitions", "topics", "resolutions", "statements", "sources", "meetings", "norms"]) {
    const { data, errors } = await acquis.ask(`query ($after: String) { ${list}(after: $after) { nodes { id } } }`, {
      after,
    });
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ [list]: null }, "BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toContain('this cursor was made for the list "States"');
  }
});
