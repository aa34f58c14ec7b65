import { type StartedServer, villageServer } from "../server";
import { type Walked, page, walked } from "./walk";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const lists: readonly (readonly [name: string, list: Walked])[] = [
  ["states", { field: "states(PAGE)" }],
  ["states from Z to A", { field: "states(orderBy: NAME_DESC, PAGE)" }],
  ["states that answer a question", { field: `states(where: {not: {state: "SYL"}}, PAGE)` }],
  ["statements, the latest first", { field: "statements(PAGE)" }],
  ["statements, the earliest first", { field: "statements(orderBy: DATE_ASC, PAGE)" }],
  ["paragraphs", { field: "paragraphs(PAGE)" }],
  ["votes", { field: "votes(PAGE)", within: `resolution(symbol: "V/RES/1") { FIELD }` }],
  [
    "members",
    {
      field: `members(on: "2015", status: [MEMBER, OBSERVER], PAGE)`,
      within: `coalition(slug: "river-league") { FIELD }`,
    },
  ],
  ["statements on a subject", { field: "statements(PAGE)", within: `topic(slug: "gender-language") { FIELD }` }],
  ["coalitions of a state", { field: "coalitions(PAGE)", within: `state(name: "UTO") { FIELD }` }],
];

it.each(lists)("walks %s forwards and backwards to the same list, each row once", async (_, list) => {
  const whole = await page(village, list, "first: 200");
  const ids = whole.edges.map(({ node }) => node.id);
  expect(ids.length).toBe(whole.totalCount);
  expect(await walked(village, list, false)).toEqual(ids);
  expect(await walked(village, list, true)).toEqual(ids);
});

it.each(lists)("gives of %s the last as the end of the list, in the same order", async (_, list) => {
  const whole = await page(village, list, "first: 200");
  const last = await page(village, list, "last: 2");
  expect(last.edges).toEqual(whole.edges.slice(-2));
});

it("has undated statements last in either order", async () => {
  for (const order of ["DATE_ASC", "DATE_DESC"]) {
    const { edges } = await page(village, { field: `statements(orderBy: ${order}, PAGE)` }, "first: 200");
    expect(edges.at(-1)?.node.id).toBe("Statement:ST-7");
  }
});

it("orders statements by the last day of their span, the more precise first", async () => {
  const { edges } = await page(village, { field: "statements(orderBy: DATE_ASC, PAGE)" }, "first: 200");
  expect(edges.map(({ node }) => node.id.slice("Statement:".length))).toEqual([
    "ST-1",
    "JS-1",
    "ST-8",
    "ST-2",
    "ST-4",
    "ST-5",
    "ST-6",
    "ST-3",
    "ST-9",
    "ST-7",
  ]);
});

it("gives what lies between two cursors", async () => {
  const list = { field: "states(PAGE)" };
  const { edges } = await page(village, list, "first: 200");
  const between = await page(village, list, `after: "${edges[0]?.cursor ?? ""}", before: "${edges[4]?.cursor ?? ""}"`);
  expect(between.edges).toEqual(edges.slice(1, 4));
  expect(between.totalCount).toBe(5);
});

it("gives an empty page for first: 0, and says that there is more", async () => {
  for (const field of ["states(PAGE)", "statements(PAGE)"]) {
    const { edges, pageInfo } = await page(village, { field }, "first: 0");
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null });
  }
});
