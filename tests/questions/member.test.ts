import { type StartedServer, villageServer } from "../server";
import { chosen } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const members = (where: string) => chosen(village, `{memberOf: {${where}}}`);

it("means today, where no day is asked for", async () => {
  expect(await members(`coalition: "river-league"`)).toEqual(["ARC"]);
});

it("means the day asked for, former members among the members while they were", async () => {
  expect(await members(`coalition: "river-league", on: "2001-04-30"`)).toEqual([]);
  expect(await members(`coalition: "river-league", on: "2001-05-01"`)).toEqual(["ARC"]);
  expect(await members(`coalition: "The League", on: "2015"`)).toEqual(["ARC", "UTO"]);
  expect(await members(`coalition: "river-league", on: "2020-06-30"`)).toEqual(["ARC", "UTO"]);
  expect(await members(`coalition: "river-league", on: "2020-07-01"`)).toEqual(["ARC"]);
});

it("means any time within a month, a year or a span", async () => {
  expect(await members(`coalition: "river-league", on: "2020"`)).toEqual(["ARC", "UTO"]);
  expect(await members(`coalition: "river-league", on: "2020-07"`)).toEqual(["ARC"]);
  expect(await members(`coalition: "river-league", on: "2000/2001-05-01"`)).toEqual(["ARC"]);
});

it("means the status MEMBER where none is asked for", async () => {
  for (const on of ["", `, on: "2015"`, `, on: "2020"`, `, on: "2000"`])
    expect(await members(`coalition: "river-league"${on}, status: MEMBER`)).toEqual(
      await members(`coalition: "river-league"${on}`),
    );
});

it("takes who left for a former member only since", async () => {
  expect(await members(`coalition: "river-league", status: FORMER`)).toEqual(["UTO"]);
  expect(await members(`coalition: "river-league", status: FORMER, on: "2015"`)).toEqual([]);
  expect(await members(`coalition: "river-league", status: FORMER, on: "2020"`)).toEqual(["UTO"]);
});

it("finds observers, whose beginning is not on record, on any day", async () => {
  expect(await members(`coalition: "river-league", status: OBSERVER, on: "1950"`)).toEqual(["ELB"]);
  expect(await members(`coalition: "river-league", status: [OBSERVER, MEMBER]`)).toEqual(["ARC", "ELB"]);
});

it("means the day of the roll, where it is the roll of a day", async () => {
  expect(await members(`coalition: "signatories"`)).toEqual(["SYL", "UTO"]);
});

it("computes the members by the definition, where there is one", async () => {
  expect(await members(`coalition: "Supporters of the programme"`)).toEqual(["ARC", "BOR"]);
});

it("gives the definition's own evidence, under the clause that asked for the coalition", async () => {
  const { states } = (await village.answer(`{ states(where: {and: [{memberOf: {coalition: "poa-supporters"}}]}) {
    edges { node { iso3 } evidence { __typename clause ... on VoteEvidence { choice resolution { symbol } } } } } }`)) as {
    states: { edges: unknown };
  };
  const vote = {
    __typename: "VoteEvidence",
    clause: "and[0].memberOf",
    choice: "YES",
    resolution: { symbol: "V/RES/1" },
  };
  expect(states.edges).toEqual([
    { node: { iso3: "ARC" }, evidence: [vote] },
    { node: { iso3: "BOR" }, evidence: [vote] },
  ]);
});

it("says of each membership since when, until when and as what", async () => {
  const { states } = (await village.answer(`{ states(where: {memberOf: {coalition: "river-league", on: "2015"}}) {
    edges { evidence { summary date locator ... on MembershipEvidence { from to status coalition { slug } } } } } }`)) as {
    states: { edges: unknown };
  };
  const coalition = { slug: "river-league" };
  expect(states.edges).toEqual([
    {
      evidence: [
        {
          summary: "Member of the River League since 2001-05.",
          date: "2001-05",
          locator: "sheet 2, row 1",
          from: "2001-05",
          to: null,
          status: "MEMBER",
          coalition,
        },
      ],
    },
    {
      evidence: [
        {
          summary: "Former member of the River League from 2010 until 2020-06-30.",
          date: "2010",
          locator: "sheet 2, row 2",
          from: "2010",
          to: "2020-06-30",
          status: "FORMER",
          coalition,
        },
      ],
    },
  ]);
});
