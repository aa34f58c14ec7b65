import { type StartedServer, villageServer } from "../server";
import { refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const wrong = [
  [
    "a misspelt topic",
    `position: {topic: "gendr-langage"}`,
    "where.position.topic",
    /no topic "gendr-langage"\. Did you mean "gender-language"\?/,
  ],
  [
    "two subjects",
    `position: {topic: "poa", norm: "a"}`,
    "where.position",
    /one of topic, norm, paragraph or proposal; 2 are named/,
  ],
  ["no subject", `silentOn: {year: 2023}`, "where.silentOn", /one of topic, norm, paragraph or proposal; 0 are named/],
  [
    "a norm with narrower ones",
    `position: {norm: "a", includeNarrower: true}`,
    "where.position.includeNarrower",
    /only a topic/,
  ],
  [
    "a year and a period",
    `position: {topic: "poa", year: 2023, during: {from: "2022"}}`,
    "where.position",
    /year or during, not both/,
  ],
  [
    "a period turned round",
    `voted: {during: {from: "2023", to: "2022"}}`,
    "where.voted.during",
    /ends \(2022-12-31\) before it begins \(2023-01-01\)/,
  ],
  ["a period without ends", `shifted: {topic: "poa", between: {}}`, "where.shifted.between", /give from, to or both/],
  [
    "a year before there were any",
    `position: {topic: "poa", year: 23}`,
    "where.position.year",
    /write one such as 2023/,
  ],
  [
    "a resolution and resolutions",
    `voted: {resolution: "V/RES/1", resolutions: {}}`,
    "where.voted",
    /resolution or resolutions, not both/,
  ],
  [
    "a sponsorship of two things",
    `sponsored: {resolution: "V/RES/1", proposal: "programme"}`,
    "where.sponsored",
    /not both/,
  ],
  [
    "an unknown coalition",
    `memberOf: {coalition: "rivr league"}`,
    "where.memberOf.coalition",
    /Did you mean "river-league"\?/,
  ],
  [
    "a status by definition",
    `memberOf: {coalition: "poa-supporters", status: FORMER}`,
    "where.memberOf.status",
    /leave it out/,
  ],
  ["an unknown state in a list", `state: ["Arcadia", "Ruritania"]`, "where.state[1]", /no state "Ruritania"/],
  [
    "an unknown meeting",
    `position: {topic: "poa", meeting: "talks-s9"}`,
    "where.position.meeting",
    /Did you mean "talks-s/,
  ],
  [
    "an unknown paragraph",
    `position: {paragraph: "V/79/1#99"}`,
    "where.position.paragraph",
    /no paragraph "V\/79\/1#99"/,
  ],
  [
    "a fault deep inside",
    `or: [{}, {not: {and: [{spoke: {norm: "z"}}]}}]`,
    "where.or[1].not.and[0].spoke.norm",
    /no norm "z"/,
  ],
  [
    "a fault in a resolution's where",
    `voted: {resolutions: {or: [{topic: "pao"}]}}`,
    "where.voted.resolutions.or[0].topic",
    /no topic "pao"/,
  ],
] as const;

it.each(wrong)("refuses %s, with the argument and what to write", async (_, where, argument, message) => {
  const told = await refused(village, `{${where}}`);
  expect(told.status).toBe(200);
  expect(["BAD_USER_INPUT", "UNKNOWN_NAME"]).toContain(told.code);
  expect(told.argument).toBe(argument);
  expect(told.message).toMatch(message);
});

it("gives the nearest names with an unknown one, as keys to write", async () => {
  expect(await refused(village, `{position: {topic: "programme of acton"}}`)).toMatchObject({
    code: "UNKNOWN_NAME",
    suggestions: ["poa, Programme of action"],
  });
  expect(await refused(village, `{position: {topic: "zzzzzzzz"}}`)).toMatchObject({
    code: "UNKNOWN_NAME",
    suggestions: [],
    message: 'There is no topic "zzzzzzzz".',
  });
});

it("refuses a day that the calendar does not have, and a date that is none", async () => {
  const dated = (date: string) => refused(village, `{position: {topic: "poa", during: {from: ${date}}}}`);
  expect((await dated(`"2023-02-30"`)).message).toBe("PartialDate: there is no day 2023-02-30.");
  expect((await dated(`"July 2023"`)).message).toMatch(/write 2023, 2023-07, 2023-07-25/);
  expect((await dated(`"2023/2022"`)).message).toMatch(/ends before it begins/);
  expect((await dated(`true`)).message).toMatch(/quotation marks/);
});
