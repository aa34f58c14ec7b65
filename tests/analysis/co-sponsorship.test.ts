import { type StartedServer, villageServer } from "../server";
import { refusal } from "../questions/asked";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

async function pairs(args: string) {
  const { coSponsorship } = (await village.answer(
    `{ coSponsorship${args} { resolutions sentence pairs { totalCount nodes { a { iso3 } b { iso3 } shared } } } }`,
  )) as { coSponsorship: unknown };
  return coSponsorship;
}

it("tells who sponsored the same text, be it as lead or later", async () => {
  expect(await pairs("")).toEqual({
    resolutions: 1,
    sentence: "Member states, over all resolutions",
    pairs: { totalCount: 1, nodes: [{ a: { iso3: "ARC" }, b: { iso3: "BOR" }, shared: 1 }] },
  });
});

it("keeps to some states, some resolutions, and pairs that did so often enough", async () => {
  const none = { pairs: { totalCount: 0 } };
  expect(await pairs("(among: {region: AFRICAN})")).toMatchObject(none);
  expect(await pairs("(over: {year: 2023})")).toMatchObject({ resolutions: 0, ...none });
  expect(await pairs("(minShared: 2)")).toMatchObject({ resolutions: 1, ...none });
  expect(await pairs(`(among: {state: ["ARC", "BOR"]}, over: {track: "PoA"})`)).toMatchObject({
    sentence: "States that are Arcadia or Borduria, over resolutions that belong to the track PoA",
    pairs: { totalCount: 1 },
  });
});

it("refuses pairs of no text at all", async () => {
  expect(await refusal(village, "{ coSponsorship(minShared: 0) { resolutions } }")).toMatchObject({
    code: "BAD_USER_INPUT",
    argument: "minShared",
  });
});
