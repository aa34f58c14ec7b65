import { type StartedServer, villageServer } from "../server";
import { chosen, refused } from "./asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("leaves out the observers by the status of a member, and finds them by their own", async () => {
  expect(await chosen(village, `{status: MEMBER}`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await chosen(village, `{status: [OBSERVER]}`)).toEqual(["ELB"]);
});

it("finds the states that stand on a list of countries, and those that do not", async () => {
  expect(await chosen(village, `{leastDeveloped: true}`)).toEqual(["ARC"]);
  expect(await chosen(village, `{landlocked: true}`)).toEqual(["SYL"]);
  expect(await chosen(village, `{smallIsland: true}`)).toEqual(["UTO"]);
  expect(await chosen(village, `{smallIsland: false}`)).toEqual(["ARC", "BOR", "ELB", "SYL"]);
});

it("finds the small islands that missed a vote", async () => {
  expect(await chosen(village, `{smallIsland: true, voted: {resolution: "V/RES/2", choice: ABSENT}}`)).toEqual(["UTO"]);
});

it("finds the states of a continent and of a subregion, in any case", async () => {
  expect(await chosen(village, `{continent: "valley", status: MEMBER}`)).toEqual(["ARC", "BOR", "SYL", "UTO"]);
  expect(await chosen(village, `{subregion: ["lower VALLEY"]}`)).toEqual(["ELB"]);
});

it("refuses a part of the world that nobody lies in, with the nearest", async () => {
  expect(await refused(village, `{subregion: ["Upper Valley", "Low Valley"]}`)).toMatchObject({
    code: "UNKNOWN_NAME",
    argument: "where.subregion[1]",
    message: 'There is no subregion "Low Valley". Did you mean "Lower Valley"?',
  });
});
