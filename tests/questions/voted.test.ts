import { type StartedServer, villageServer } from "../server";
import { chosen, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const voted = (where: string) => chosen(village, `{voted: {${where}}}`);

it("takes one choice or several", async () => {
  expect(await voted(`resolution: "V/RES/1", choice: YES`)).toEqual(["ARC", "BOR"]);
  expect(await voted(`resolution: "V/RES/1", choice: [NO, ABSTAIN]`)).toEqual(["SYL", "UTO"]);
});

it("means by a vote without a choice a yes, a no or an abstention", async () => {
  expect(await voted(`resolution: "V/RES/1"`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await voted(`resolution: "V/RES/2"`)).toEqual(["ARC", "BOR", "SYL"]);
});

it("keeps the absent apart from those who abstained, and from the observer, who has no vote", async () => {
  expect(await voted(`resolution: "V/RES/2", choice: ABSENT`)).toEqual(["UTO"]);
  expect(await voted(`resolution: "V/RES/2", choice: ABSTAIN`)).toEqual([]);
  expect(await voted(`resolution: "V/RES/2", choice: [YES, NO, ABSTAIN, ABSENT]`)).not.toContain("ELB");
});

it("means the plenary, unless the committee is asked for", async () => {
  expect(await voted(`resolution: "V/RES/1", choice: NO`)).toEqual(["SYL"]);
  expect(await voted(`resolution: "V/RES/1", body: COMMITTEE`)).toEqual(["SYL"]);
  expect(await voted(`resolution: "V/RES/2", body: COMMITTEE`)).toEqual([]);
});

it("asks for any of the resolutions that match", async () => {
  expect(await voted(`resolutions: {process: "talks"}, choice: NO`)).toEqual(["ARC"]);
  expect(await voted(`resolutions: {symbol: ["v/res/1", "V/RES/2"]}, choice: NO`)).toEqual(["ARC", "SYL"]);
  expect(await voted(`resolutions: {not: {symbol: "V/RES/1"}}, choice: YES`)).toEqual(["BOR", "SYL"]);
  expect(await voted(`resolutions: {topic: "poa", recorded: true}, choice: ABSENT`)).toEqual(["UTO"]);
  expect(await voted(`resolutions: {recorded: false}`)).toEqual([]);
});

it("asks for the time of the vote, with a resolution or without", async () => {
  expect(await voted(`year: 2022, choice: NO`)).toEqual(["SYL"]);
  expect(await voted(`during: {from: "2023-12-04", to: "2023-12-04"}, choice: NO`)).toEqual(["ARC"]);
  expect(await voted(`resolution: "V/RES/1", year: 2023`)).toEqual([]);
  expect(await voted(`resolutions: {year: 2022}, choice: YES`)).toEqual(["ARC", "BOR"]);
});

it("counts leading and additional sponsors alike", async () => {
  expect(await chosen(village, `{sponsored: {resolution: "V/RES/1"}}`)).toEqual(["ARC", "BOR"]);
  expect(await chosen(village, `{sponsored: {resolution: "V/RES/2"}}`)).toEqual([]);
  expect(await chosen(village, `{sponsored: {proposal: "Programme of action"}}`)).toEqual(["ARC"]);
});

it("asks for sponsors of anything, in a time and in a role", async () => {
  expect(await chosen(village, `{sponsored: {}}`)).toEqual(["ARC", "BOR", "UTO"]);
  expect(await chosen(village, `{sponsored: {year: 2022}}`)).toEqual(["ARC", "BOR"]);
  expect(await chosen(village, `{sponsored: {during: {from: "2023"}}}`)).toEqual([]);
  expect(await chosen(village, `{sponsored: {role: LEAD}}`)).toEqual(["ARC"]);
  expect(await chosen(village, `{sponsored: {role: ADDITIONAL_SPONSOR}}`)).toEqual(["BOR"]);
});

it("takes who leads for a sponsor, and not who joined later", async () => {
  expect(await chosen(village, `{sponsored: {resolution: "V/RES/1", role: SPONSOR}}`)).toEqual(["ARC"]);
  expect(await chosen(village, `{sponsored: {role: SPONSOR}}`)).toEqual(["ARC", "UTO"]);
  expect(await refused(village, `{sponsored: {resolution: "V/RES/1", proposal: "programme"}}`)).toMatchObject({
    code: "BAD_USER_INPUT",
    message: "where.sponsored: name a resolution or a proposal, not both, or neither.",
  });
});

it("shows by what of anything a state is a sponsor, in order of date", async () => {
  const { states } = (await village.answer(`{ states(where: {sponsored: {during: {to: "2022"}}}) {
    edges { node { iso3 } evidence { clause date ... on SponsorshipEvidence { role resolution { symbol } proposal { slug } } } } } }`)) as {
    states: { edges: unknown };
  };
  const onResolution = { clause: "sponsored", date: "2022-12-07", resolution: { symbol: "V/RES/1" }, proposal: null };
  expect(states.edges).toEqual([
    {
      node: { iso3: "ARC" },
      evidence: [
        { ...onResolution, role: "LEAD" },
        { clause: "sponsored", date: "2022", role: "LEAD", resolution: null, proposal: { slug: "programme" } },
      ],
    },
    { node: { iso3: "BOR" }, evidence: [{ ...onResolution, role: "ADDITIONAL_SPONSOR" }] },
  ]);
});

it("asks when something was sponsored: a resolution by its day, a proposal by what is on record of the sponsor", async () => {
  expect(await chosen(village, `{sponsored: {resolution: "V/RES/1", year: 2022}}`)).toEqual(["ARC", "BOR"]);
  expect(await chosen(village, `{sponsored: {resolution: "V/RES/1", year: 2023}}`)).toEqual([]);
  expect(await chosen(village, `{sponsored: {proposal: "programme", year: 2022}}`)).toEqual(["ARC"]);
  // Nobody noted when Utopia put the store forward.
  expect(await chosen(village, `{sponsored: {proposal: "threat-store"}}`)).toEqual(["UTO"]);
  expect(await chosen(village, `{sponsored: {proposal: "threat-store", year: 2023}}`)).toEqual([]);
});

it("dates no sponsorship by the proposal's own day", async () => {
  const { states } = (await village.answer(
    `{ states(where: {sponsored: {proposal: "threat-store"}}) { edges { evidence { date summary } } } }`,
  )) as { states: { edges: unknown } };
  expect(states.edges).toEqual([
    { evidence: [{ date: null, summary: 'Sponsored the proposal "Store of known threats".' }] },
  ]);
});
