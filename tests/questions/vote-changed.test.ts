import { type StartedServer, villageServer } from "../server";
import { chosen, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const changed = (more = "", resolutions = `["V/RES/1", "V/RES/2"]`) =>
  chosen(village, `{voteChanged: {resolutions: ${resolutions}, ${more}}}`);

it("finds who voted one way and then another; an absence is no change", async () => {
  expect(await changed()).toEqual(["ARC", "SYL"]);
  expect(await changed("", `["v/res/2", "V/RES/1"]`)).toEqual(["ARC", "SYL"]);
});

it("asks from what to what, in this order", async () => {
  expect(await changed(`from: YES`)).toEqual(["ARC"]);
  expect(await changed(`to: YES`)).toEqual(["SYL"]);
  expect(await changed(`from: [NO, ABSTAIN], to: [YES, ABSENT]`)).toEqual(["SYL", "UTO"]);
  expect(await changed(`from: YES, to: YES`)).toEqual([]);
});

it("shows both votes of who changed", async () => {
  const { states } =
    (await village.answer(`{ states(where: {voteChanged: {resolutions: ["V/RES/1", "V/RES/2"], from: YES}}) {
    edges { evidence { clause date ... on VoteEvidence { choice resolution { symbol } } } } } }`)) as {
      states: { edges: unknown };
    };
  expect(states.edges).toEqual([
    {
      evidence: [
        { clause: "voteChanged", date: "2022-12-07", choice: "YES", resolution: { symbol: "V/RES/1" } },
        { clause: "voteChanged", date: "2023-12-04", choice: "NO", resolution: { symbol: "V/RES/2" } },
      ],
    },
  ]);
});

it("refuses anything but two resolutions", async () => {
  for (const resolutions of [`["V/RES/1"]`, `["V/RES/1", "v/res/1"]`])
    expect(await refused(village, `{voteChanged: {resolutions: ${resolutions}}}`)).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "where.voteChanged.resolutions",
      message: "where.voteChanged.resolutions: name two resolutions, the earlier vote first; 1 are named.",
    });
  expect(await refused(village, `{voteChanged: {resolutions: ["V/RES/1", "V/RES/9"]}}`)).toMatchObject({
    code: "UNKNOWN_NAME",
    argument: "where.voteChanged.resolutions[1]",
  });
});

const unlike = (where: string) => chosen(village, `{votedUnlike: {${where}}}`);

it("finds who voted otherwise than most of the members of the day", async () => {
  // Of the league Arcadia alone was a member at either vote: yes, then no.
  expect(await unlike(`coalition: "river-league"`)).toEqual(["BOR", "SYL", "UTO"]);
  expect(await unlike(`coalition: "river-league", over: {year: 2022}`)).toEqual(["SYL", "UTO"]);
  expect(await unlike(`coalition: "river-league", atLeast: 2`)).toEqual(["SYL"]);
  expect(await unlike(`coalition: "river-league", over: {year: 2021}`)).toEqual([]);
});

it("knows no line of a coalition that is evenly split", async () => {
  // The supporters by definition, Arcadia and Borduria, were one in 2022 and not in 2023.
  expect(await unlike(`coalition: "poa-supporters"`)).toEqual(["SYL", "UTO"]);
});

it("shows the votes that were otherwise", async () => {
  const { states } = (await village.answer(`{ states(where: {votedUnlike: {coalition: "river-league", atLeast: 2}}) {
    edges { evidence { clause ... on VoteEvidence { choice resolution { symbol } } } } } }`)) as {
    states: { edges: unknown };
  };
  expect(states.edges).toEqual([
    {
      evidence: [
        { clause: "votedUnlike", choice: "NO", resolution: { symbol: "V/RES/1" } },
        { clause: "votedUnlike", choice: "YES", resolution: { symbol: "V/RES/2" } },
      ],
    },
  ]);
});

it("takes the vote of a state for the line as well", async () => {
  // Syldavia voted no and then yes; Arcadia yes and then no; whoever abstained voted otherwise than either.
  expect(await unlike(`state: "Syldavia", atLeast: 2`)).toContain("ARC");
  expect(await unlike(`state: "Syldavia"`)).not.toContain("SYL");
  expect(await unlike(`state: "Arcadia", over: {symbol: "V/RES/2"}`)).toContain("SYL");
});

it("refuses to be asked of a coalition and a state at once, or of neither", async () => {
  for (const where of [`coalition: "river-league", state: "Arcadia"`, `atLeast: 1`])
    expect(await refused(village, `{votedUnlike: {${where}}}`)).toMatchObject({
      code: "BAD_USER_INPUT",
      argument: "where.votedUnlike",
    });
});

it("refuses to look for no vote at all", async () => {
  expect(await refused(village, `{votedUnlike: {coalition: "river-league", atLeast: 0}}`)).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "where.votedUnlike.atLeast",
  });
});
