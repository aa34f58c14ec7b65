import { type StartedServer, villageServer } from "../server";
import { choice, chosen, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const everyone = ["ARC", "BOR", "ELB", "SYL", "UTO"];
const opposed = `position: {topic: "gender-language", stance: OPPOSE}`;

it("answers an empty question with every state, the observer too", async () => {
  expect(await chosen(village, "{}")).toEqual(everyone);
  expect(await chosen(village, "{and: []}")).toEqual(everyone);
  expect(await chosen(village, "{and: [{}, {or: [{}]}]}")).toEqual(everyone);
  expect((await choice(village, "null")).totalCount).toBe(5);
});

it("answers an empty choice and the complement of everything with no state", async () => {
  expect(await chosen(village, "{or: []}")).toEqual([]);
  expect(await chosen(village, "{not: {}}")).toEqual([]);
  expect(await chosen(village, "{state: []}")).toEqual([]);
});

it("takes the fields of one object together", async () => {
  expect(await chosen(village, `{${opposed}, region: AFRICAN}`)).toEqual(["ARC"]);
});

it("finds by not whoever is silent, with whoever said otherwise", async () => {
  expect(await chosen(village, `{not: {${opposed}}}`)).toEqual(["ELB", "SYL", "UTO"]);
});

it("reads not beside other fields as one of them", async () => {
  expect(await chosen(village, `{region: EASTERN_EUROPEAN, not: {${opposed}}}`)).toEqual(["SYL"]);
});

it("reads a list of alternatives, one of them without brackets", async () => {
  expect(await chosen(village, `{or: [{region: AFRICAN}, {state: "Elbonia"}]}`)).toEqual(["ARC", "ELB"]);
  expect(await chosen(village, `{or: {region: [AFRICAN, EASTERN_EUROPEAN]}}`)).toEqual(["ARC", "BOR", "SYL"]);
});

it("answers questions three levels deep", async () => {
  const deep = `{or: [
    {and: [{region: EASTERN_EUROPEAN}, {not: {voted: {resolution: "V/RES/1", choice: NO}}}]}
    {not: {or: [{memberOf: {coalition: "signatories"}}, {not: {memberOf: {coalition: "river-league", status: OBSERVER}}}]}}
  ]}`;
  expect(await chosen(village, deep)).toEqual(["BOR", "ELB"]);
});

it("refuses conditions that stand more than twelve deep, and says where", async () => {
  const nested = (levels: number): string => (levels === 0 ? `{state: "ARC"}` : `{not: ${nested(levels - 1)}}`);
  expect(await chosen(village, nested(10))).toEqual(["ARC"]);
  expect(await refused(village, nested(12))).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: `where${".not".repeat(12)}`,
    message: expect.stringContaining("more than 12 deep") as string,
  });
});

it("takes a question from a variable as from the document", async () => {
  expect(await chosen(village, { position: { topic: "Gender Language", stance: "OPPOSE", year: 2023 } })).toEqual([
    "ARC",
    "BOR",
  ]);
});
