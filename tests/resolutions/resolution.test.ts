import "reflect-metadata";
import { tallyOf } from "../../src/resolutions/tally";
import { Asking } from "../village/asking";

let village: Asking;
beforeAll(async () => {
  village = await Asking.of();
});
afterAll(() => village.close());

it.each(["V/RES/1", "v/res/1", "A programme of action for the valley", "Resolution:V/RES/1"])(
  "finds a resolution as %s",
  async (symbol) => {
    expect(await village.answer(`{ resolution(symbol: "${symbol}") { id adoptedWithoutVote } }`)).toEqual({
      resolution: { id: "Resolution:V/RES/1", adoptedWithoutVote: false },
    });
  },
);

it("gives the totals of both votes, and null for what is not on record", async () => {
  const tally = "tally { plenary { yes no abstain notVoting } committee { yes no abstain date } }";
  expect(
    await village.answer(
      `{ a: resolution(symbol: "V/RES/1") { ${tally} } b: resolution(symbol: "V/RES/2") { ${tally} } }`,
    ),
  ).toEqual({
    a: {
      tally: {
        plenary: { yes: 2, no: 1, abstain: 1, notVoting: 0 },
        committee: { yes: 2, no: 1, abstain: 1, date: "2022-11-03" },
      },
    },
    b: {
      tally: {
        plenary: { yes: 2, no: 1, abstain: 0, notVoting: 1 },
        committee: { yes: 2, no: 1, abstain: null, date: null },
      },
    },
  });
});

it("has no tally where there are no totals", () => {
  expect(tallyOf(null, null)).toBeNull();
});

it("chooses resolutions by topic, process, time, kind and roll call", async () => {
  const symbols = async (where: string) => {
    const { resolutions } = await village.answer(`{ resolutions(where: {${where}}) { nodes { symbol } } }`);
    return (resolutions as { nodes: { symbol: string }[] }).nodes.map(({ symbol }) => symbol);
  };
  expect(await symbols(``)).toEqual(["V/RES/2", "V/RES/1"]);
  expect(await symbols(`topic: "poa", during: {to: "2022"}`)).toEqual(["V/RES/1"]);
  expect(await symbols(`process: "talks"`)).toEqual(["V/RES/2"]);
  expect(await symbols(`symbol: ["v/res/1"], kind: RESOLUTION, recorded: true`)).toEqual(["V/RES/1"]);
  expect(await symbols(`recorded: false`)).toEqual([]);
  expect(await symbols(`year: 2021`)).toEqual([]);
});

it("tells an absence only of the topics for which the whole text was read", async () => {
  const { read, absent, unread } = await village.answer(
    `{ read: resolution(symbol: "V/RES/1") { readFor { nodes { slug } } }
       absent: resolutions(where: {readFor: "gender-language", not: {topic: "gender-language"}}) { nodes { symbol } }
       unread: resolutions(where: {readFor: "poa"}) { totalCount } }`,
  );
  expect(read).toEqual({ readFor: { nodes: [{ slug: "gender-language" }] } });
  expect(absent).toMatchObject({ nodes: [{ symbol: "V/RES/1" }] });
  expect(unread).toEqual({ totalCount: 0 });
});

it("suggests a resolution where there is none of the symbol", async () => {
  const { errors } = await village.ask(`{ resolutions(where: {not: {symbol: "V/RES/3"}}) { totalCount } }`);
  expect(errors?.[0]?.originalError).toMatchObject({
    code: "UNKNOWN_NAME",
    argument: "where.not.symbol",
    suggestions: [expect.stringMatching(/^V.RES.1, /), expect.stringMatching(/^V.RES.2, /)],
  });
});

it("says what a yes means for each topic, from both ends", async () => {
  const { resolution, topic } = await village.answer(
    `{ resolution(symbol: "V/RES/2") { bearsOn { edges { direction node { slug } } } } topic(slug: "poa") { resolutions { edges { direction node { symbol } } } } }`,
  );
  expect(resolution).toEqual({ bearsOn: { edges: [{ direction: "HINDERS", node: { slug: "poa" } }] } });
  expect(topic).toEqual({
    resolutions: {
      edges: [
        { direction: "HINDERS", node: { symbol: "V/RES/2" } },
        { direction: "ADVANCES", node: { symbol: "V/RES/1" } },
      ],
    },
  });
});
