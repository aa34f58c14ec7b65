import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

const votes = async (symbol: string, how = "") => {
  const { resolution } = await village.answer(
    `{ resolution(symbol: "${symbol}") { votes${how} { edges { choice node { iso3 } } } } }`,
  );
  const { edges } = (resolution as { votes: { edges: { choice: string; node: { iso3: string } }[] } }).votes;
  return edges.map(({ choice, node }) => `${node.iso3} ${choice}`);
};

it("lists who voted how in plenary, by name, the absent among them", async () => {
  expect(await votes("V/RES/2")).toEqual(["ARC NO", "BOR YES", "SYL YES", "UTO ABSENT"]);
});

it("keeps the vote of the committee apart", async () => {
  expect(await votes("V/RES/1", "(body: COMMITTEE)")).toEqual(["SYL NO"]);
});

it("chooses votes in committee by how the plenary voted", async () => {
  const { state } = await village.answer(`{ state(name: "Syldavia") {
    votes(body: COMMITTEE, where: {opposedBy: 25, rollCall: [COMPLETE]}) { nodes { symbol } }
    none: votes(body: COMMITTEE, where: {opposedBy: 26}) { nodes { symbol } } } }`);
  expect(state).toEqual({ votes: { nodes: [{ symbol: "V/RES/1" }] }, none: { nodes: [] } });
});

it("chooses votes by choice and regional group", async () => {
  expect(await votes("V/RES/1", "(choice: [YES, ABSTAIN])")).toEqual(["ARC YES", "BOR YES", "UTO ABSTAIN"]);
  expect(await votes("V/RES/1", "(region: EASTERN_EUROPEAN)")).toEqual(["BOR YES", "SYL NO"]);
});

it("gives each vote its source and the place in it", async () => {
  const { resolution } = await village.answer(
    `{ resolution(symbol: "V/RES/1") { votes(choice: NO) { sentence edges { body locator source { key } citations { locator source { key } } } } } }`,
  );
  const place = { locator: "sheet 3, row 3", source: { key: "roll-book" } };
  expect(resolution).toEqual({
    votes: {
      sentence: "Votes on V/RES/1 that are no and were cast in plenary",
      edges: [{ body: "PLENARY", ...place, citations: [place] }],
    },
  });
});

it("lists the votes of a state on the resolutions asked for, the latest first", async () => {
  const { resolution } = await village.answer(`{ resolution(symbol: "V/RES/1") { votes(choice: YES, last: 1) { nodes {
    iso3 votes { edges { choice node { symbol } } } of2022: votes(where: {year: 2022}) { sentence totalCount } against: votes(choice: NO) { totalCount }
  } } } }`);
  expect(resolution).toEqual({
    votes: {
      nodes: [
        {
          iso3: "BOR",
          votes: {
            edges: [
              { choice: "YES", node: { symbol: "V/RES/2" } },
              { choice: "YES", node: { symbol: "V/RES/1" } },
            ],
          },
          of2022: { sentence: "Votes of Borduria that are dated in 2022 and were cast in plenary", totalCount: 1 },
          against: { totalCount: 0 },
        },
      ],
    },
  });
});

it("asks the graph once a field, however many voters there are", async () => {
  await village.answer(`{ resolution(symbol: "V/RES/1") { votes { nodes { votes { nodes { symbol } } } } } }`);
  expect(village.statements).toBe(2);
});
