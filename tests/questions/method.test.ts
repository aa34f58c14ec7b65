import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const method = async (thing: string): Promise<string> => {
  const answer = (await village.answer(`{ thing: ${thing} { method } }`)) as { thing: { method: string } };
  return answer.thing.method;
};

it("says of a topic what makes a side, and what a vote means for it", async () => {
  expect(await method(`topic(slug: "poa")`)).toBe(
    "A state stands on the side of its latest evidence: SUPPORT where it supported programme of action, OPPOSE where it opposed programme of action, NEUTRAL where it took neither side. Statements that take a side on it are evidence. Votes in plenary and sponsorships count too: on V/RES/1 a yes is SUPPORT and a no OPPOSE; on V/RES/2 a yes is OPPOSE and a no SUPPORT; an abstention is NEUTRAL, an absence nothing. What is undated or read with low confidence decides only where there is nothing better.",
  );
  expect(await method(`topic(slug: "gender-language")`)).toContain(
    "No resolution on record is about it, so no vote counts.",
  );
  expect(await method(`topic(slug: "threats")`)).toContain("Its narrower topics count only where they are asked for.");
});

it("says of a coalition by which rule it is computed, or what its list is", async () => {
  expect(await method(`coalition(slug: "poa-supporters")`)).toBe(
    "Nobody is on record as a member: the members are computed by a rule whenever they are asked for. The rule: States that voted yes on V/RES/1.",
  );
  expect(await method(`coalition(slug: "river-league")`)).toBe(
    "Its members are those on record one by one, each with its source and, where that is known, the days on which it joined and left. Where no day is asked about, the members of today count.",
  );
  expect(await method(`coalition(slug: "signatories")`)).toMatch(
    /The list is that of 27 July 2023: .* The source says that there are others whom it does not name/,
  );
});

it("says of a figure that it is told and not computed, and of when it is", async () => {
  expect(await method(`figure(id: "FIG-1")`)).toBe(
    "Its source says so; it is not computed here. It is as of July 2023.",
  );
});
