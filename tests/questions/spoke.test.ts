import { type StartedServer, villageServer } from "../server";
import { chosen, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const spoke = (where: string) => chosen(village, `{spoke: {${where}}}`);

it("finds who made any statement at all", async () => {
  expect(await spoke("")).toEqual(["ARC", "BOR", "SYL", "UTO"]);
});

it("asks one and the same position for its subject, side, way and confidence", async () => {
  expect(await spoke(`topic: "gender-language", stance: SUPPORT`)).toEqual(["ARC", "SYL", "UTO"]);
  expect(await spoke(`topic: "gender-language", act: CALLED_FOR`)).toEqual([]);
  expect(await spoke(`norm: "c", proposal: "programme", act: CALLED_FOR`)).toEqual(["ARC"]);
  expect(await spoke(`confidence: LOW`)).toEqual(["BOR"]);
});

it("is about exactly that topic, unless narrower ones are asked for", async () => {
  expect(await spoke(`topic: "principles"`)).toEqual([]);
  expect(await spoke(`topic: "principles", includeNarrower: true`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await spoke(`topic: "threats", includeNarrower: true, stance: SUPPORT`)).toEqual(["BOR"]);
  expect(await spoke(`topic: "threats", includeNarrower: false, stance: SUPPORT`)).toEqual([]);
  expect(await spoke(`includeNarrower: false, year: 2021`)).toEqual(["ARC"]);
  expect(await refused(village, `{spoke: {includeNarrower: true}}`)).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "where.spoke.includeNarrower",
    message: "where.spoke.includeNarrower: name the topic; only a topic has narrower ones.",
  });
});

it("asks for the states that made a statement or joined it", async () => {
  expect(await spoke(`actors: {region: EASTERN_EUROPEAN}, topic: "gender-language"`)).toEqual(["BOR", "SYL"]);
  expect(await spoke(`actors: {not: {voted: {resolution: "V/RES/1", choice: YES}}}`)).toEqual(["SYL", "UTO"]);
  expect(await spoke(`actors: {spoke: {actors: {region: AFRICAN}}}`)).toEqual(["ARC"]);
  expect(await spoke(`actors: {region: []}`)).toEqual([]);
  expect(await spoke(`aligned: {}`)).toEqual([]);
  expect(await refused(village, `{spoke: {actors: {memberOf: {coalition: "nope"}}}}`)).toMatchObject({
    code: "UNKNOWN_NAME",
    argument: "where.spoke.actors.memberOf.coalition",
  });
});

it("asks of states within statements within states only so deep", async () => {
  const within = (where: string) => `{spoke: {actors: ${where}}}`;
  expect(await chosen(village, within(within(within("{}"))))).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await refused(village, within(within(within(within("{}")))))).toMatchObject({ code: "BAD_USER_INPUT" });
});

it("asks for the meeting, the process, the time and the source of a statement", async () => {
  expect(await spoke(`meeting: "talks-s1"`)).toEqual(["ARC"]);
  expect(await spoke(`process: "Valley talks", stance: NEUTRAL`)).toEqual([]);
  expect(await spoke(`year: 2021`)).toEqual(["ARC"]);
  expect(await spoke(`during: {from: "2023-07-27"}`)).toEqual(["SYL", "UTO"]);
  expect(await spoke(`source: "Chronicle"`)).toEqual(["BOR", "UTO"]);
});

it("asks for machine-made statements, and for words in any case", async () => {
  expect(await spoke(`machineMade: true`)).toEqual(["BOR"]);
  expect(await spoke(`machineMade: false, topic: "ransomware"`)).toEqual([]);
  expect(await spoke(`text: "WOMEN sentence"`)).toEqual(["BOR", "SYL", "UTO"]);
});

it("asks one statement for all that is joined, and not another for each part", async () => {
  const both = `and: [{topic: "gender-language"}, {year: 2021}], stance: OPPOSE`;
  expect(await spoke(both)).toEqual([]);
  expect(await spoke(`or: [{meeting: "talks-s1"}, {not: {process: "talks"}}]`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await spoke(`not: {topic: "gender-language"}`)).toEqual(["BOR", "SYL", "UTO"]);
  expect(await spoke(`not: {year: 2023}`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await spoke(`not: {norm: "a", topic: "poa"}`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
});

it("refuses a source that nobody knows, with the nearest", async () => {
  expect(await refused(village, `{spoke: {source: "chronical"}}`)).toEqual({
    status: 200,
    code: "UNKNOWN_NAME",
    argument: "where.spoke.source",
    message: 'There is no source "chronical". Did you mean "chronicle" (What the fifth session came to)?',
    suggestions: ["chronicle, What the fifth session came to"],
  });
});

it("gives the statements as evidence, in order of date", async () => {
  const { states } = (await village.answer(`{ states(where: {state: "ARC", spoke: {process: "talks"}}) {
    edges { evidence { clause date locator ... on StatementEvidence { stance statement { key } } } } } }`)) as {
    states: { edges: unknown };
  };
  expect(states.edges).toEqual([
    {
      evidence: [
        { clause: "spoke", date: "2021-12-14", locator: "para 5", stance: null, statement: { key: "ST-1" } },
        {
          clause: "spoke",
          date: "2023-07-25",
          locator: expect.stringContaining("para 11") as string,
          stance: null,
          statement: { key: "ST-2" },
        },
      ],
    },
  ]);
});
