import { type StartedServer, villageServer } from "../server";
import { chosen, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const held = (where: string) => chosen(village, `{position: {${where}}}`);

it("matches any evidence of the period, not only the latest", async () => {
  expect(await held(`topic: "gender-language", stance: SUPPORT`)).toEqual(["ARC", "SYL", "UTO"]);
  expect(await held(`topic: "gender-language", stance: OPPOSE`)).toEqual(["ARC", "BOR"]);
  expect(await held(`topic: "gender-language", stance: [SUPPORT, OPPOSE]`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
});

it("counts a vote as a position, turned round where the resolution hinders the subject", async () => {
  expect(await held(`topic: "poa", stance: SUPPORT, year: 2022`)).toEqual(["ARC", "BOR"]);
  expect(await held(`topic: "poa", stance: SUPPORT, year: 2023`)).toEqual(["ARC"]);
  expect(await held(`topic: "poa", stance: OPPOSE, year: 2023`)).toEqual(["BOR", "SYL"]);
});

it("takes an abstention for neutral, an absence for nothing, and an observer for neither", async () => {
  expect(await held(`topic: "poa", stance: NEUTRAL`)).toEqual(["UTO"]);
  expect(await held(`topic: "poa", year: 2022`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await held(`topic: "poa", year: 2023`)).toEqual(["ARC", "BOR", "SYL"]);
  expect(await chosen(village, `{voted: {resolution: "V/RES/2", choice: ABSENT}}`)).toEqual(["UTO"]);
  expect(await chosen(village, `{silentOn: {topic: "poa", year: 2023}}`)).toEqual(["UTO"]);
});

it("asks for the ways of saying, and leaves votes out then", async () => {
  expect(await held(`topic: "gender-language", act: CRITICISED`)).toEqual(["ARC"]);
  expect(await held(`topic: "gender-language", act: [ENDORSED, PROPOSED]`)).toEqual(["BOR", "SYL", "UTO"]);
  expect(await held(`topic: "poa", act: [STATED, CALLED_FOR, COMMENTED]`)).toEqual(["ARC", "UTO"]);
});

it("asks for the meeting, and leaves votes out then", async () => {
  expect(await held(`topic: "gender-language", meeting: "talks-s1"`)).toEqual(["ARC"]);
  expect(await held(`topic: "gender-language", meeting: "july SESSION", stance: SUPPORT`)).toEqual(["SYL", "UTO"]);
  expect(await held(`topic: "poa", meeting: "talks-s5"`)).toEqual(["ARC"]);
});

it("asks for the process, and leaves votes out then", async () => {
  expect(await held(`topic: "gender-language", process: "talks", stance: OPPOSE`)).toEqual(["ARC", "BOR"]);
  expect(await held(`topic: "poa", process: "Valley talks"`)).toEqual(["ARC"]);
  expect(await chosen(village, `{silentOn: {topic: "poa", process: "talks"}}`)).toEqual(["BOR", "SYL", "UTO"]);
});

it("asks for the kind of evidence", async () => {
  expect(await held(`topic: "poa", evidence: VOTE`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await held(`topic: "poa", evidence: STATEMENT`)).toEqual(["ARC", "UTO"]);
  expect(await held(`topic: "poa", evidence: SPONSORSHIP, year: 2022`)).toEqual(["ARC", "BOR"]);
  expect(await held(`topic: "poa", evidence: [STATEMENT, VOTE], stance: SUPPORT, year: 2023`)).toEqual(["ARC"]);
  expect(await held(`topic: "poa", evidence: VOTE, process: "talks"`)).toEqual([]);
  expect(await chosen(village, `{silentOn: {topic: "poa", evidence: STATEMENT}}`)).toEqual(["BOR", "SYL"]);
});

it("counts every kind of evidence for coverage, whatever kind is asked for", async () => {
  const { states } = (await village.answer(
    `{ states(where: {position: {topic: "poa", evidence: STATEMENT, process: "talks"}}) { coverage { recorded outOf } } }`,
  )) as { states: { coverage: unknown } };
  expect(states.coverage).toEqual({ recorded: 4, outOf: 4 });
});

it("is about the norm alone, unless the topics that it concerns are asked for", async () => {
  expect(await held(`norm: "c"`)).toEqual(["ARC"]);
  expect(await held(`norm: "c", throughTopics: true`)).toEqual(["ARC", "BOR"]);
  expect(await chosen(village, `{silentOn: {norm: "c", throughTopics: true}}`)).toEqual(["SYL", "UTO"]);
  expect(await refused(village, `{position: {topic: "poa", throughTopics: true}}`)).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "where.position.throughTopics",
  });
});

it("matches a period only with what falls within it whole", async () => {
  expect(await held(`topic: "gender-language", during: {from: "2023-07-24", to: "2023-07-28"}`)).toContain("BOR");
  expect(await held(`topic: "gender-language", during: {from: "2023-07-25", to: "2023-07-28"}`)).not.toContain("BOR");
  expect(await held(`topic: "gender-language", during: {to: "2022"}`)).toEqual(["ARC"]);
  expect(await held(`topic: "gender-language", during: {from: "2023-07", to: "2023-07"}`)).toHaveLength(4);
});

it("matches what is undated only with questions without a time", async () => {
  expect(await held(`paragraph: "V/79/1#1"`)).toEqual(["UTO"]);
  expect(await held(`paragraph: "v/79/1#1", during: {from: "1945", to: "2100"}`)).toEqual([]);
});

it("is about exactly that topic, unless narrower ones are asked for", async () => {
  expect(await held(`topic: "principles"`)).toEqual([]);
  expect(await held(`topic: "principles", includeNarrower: true`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await held(`topic: "threats", includeNarrower: true, stance: SUPPORT`)).toEqual(["BOR"]);
});

it("takes a norm by its letter in any usual spelling", async () => {
  for (const norm of ["a", "(a)", "A", "Cooperation", "help each other"])
    expect(await held(`norm: "${norm}"`)).toEqual(["ARC"]);
});

it("takes a proposal and the topic that stands for it as one subject", async () => {
  expect(await held(`proposal: "programme", stance: NEUTRAL`)).toEqual(["UTO"]);
  expect(await held(`proposal: "programme"`)).toEqual(await held(`topic: "poa"`));
});

it("counts who put a proposal forward among its supporters", async () => {
  expect(await held(`proposal: "threat-store", stance: SUPPORT`)).toEqual(["UTO"]);
});

it("takes a word without a side for no position, and gives it only where it is asked for", async () => {
  expect(await held(`topic: "threats"`)).toEqual([]);
  expect(await held(`topic: "threats", act: COMMENTED`)).toEqual([]);
  expect(await held(`topic: "threats", stance: [SUPPORT, OPPOSE, NEUTRAL]`)).toEqual([]);
  expect(await held(`topic: "threats", stance: NO_SIDE`)).toEqual(["UTO"]);
  expect(await chosen(village, `{spoke: {topic: "threats"}}`)).toEqual(["UTO"]);
  expect(await chosen(village, `{silentOn: {topic: "threats"}}`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  const { topic } = await village.answer(
    `{ topic(slug: "threats") { tally(by: [STANCE]) { count } positions { totalCount } statements { totalCount } } }`,
  );
  expect(topic).toEqual({ tally: [], positions: { totalCount: 0 }, statements: { totalCount: 1 } });
});

it("adds a coalition's words to its members' and to those who aligned, only where asked", async () => {
  expect(await held(`norm: "a", during: {to: "2023-07-24"}`)).toEqual([]);
  expect(await held(`norm: "a", attribute: OWN`)).toEqual(["ARC"]);
  expect(await held(`norm: "a", attribute: INCLUDE_COALITIONS, during: {to: "2023-07-24"}`)).toEqual(["ARC", "SYL"]);
});
