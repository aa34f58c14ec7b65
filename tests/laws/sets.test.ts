import fc from "fast-check";
import { type StartedServer, villageServer } from "../server";
import { type Where, combined, ofStates } from "./wheres";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const document = `query ($a: StateWhere, $b: StateWhere) {
  a: states(where: $a) { totalCount nodes { iso3 } } b: states(where: $b) { totalCount nodes { iso3 } } }`;

/** Holds where both questions choose the same states. */
async function same(a: Where, b: Where): Promise<void> {
  const answer = (await village.answer(document, { a, b })) as Record<"a" | "b", unknown>;
  expect(answer.a).toEqual(answer.b);
}

const any = combined(ofStates);
const runs = { numRuns: 40 };
const law = (check: (a: Where, b: Where, c: Where) => Promise<void>) =>
  fc.assert(fc.asyncProperty(any, any, any, check), runs);

it("holds De Morgan's laws", async () => {
  await law(async (a, b) => {
    await same({ not: { and: [a, b] } }, { or: [{ not: a }, { not: b }] });
    await same({ not: { or: [a, b] } }, { and: [{ not: a }, { not: b }] });
  });
});

it("gives back by two complements what one took", async () => {
  await law((a) => same({ not: { not: a } }, a));
});

it("absorbs", async () => {
  await law(async (a, b) => {
    await same({ and: [a, { or: [a, b] }] }, a);
    await same({ or: [a, { and: [a, b] }] }, a);
  });
});

it("distributes and over or", async () => {
  await law((a, b, c) => same({ and: [a, { or: [b, c] }] }, { or: [{ and: [a, b] }, { and: [a, c] }] }));
});

it("leaves nothing between a question and its complement, and nothing beside them", async () => {
  await law(async (a) => {
    await same({ and: [a, { not: a }] }, { or: [] });
    await same({ or: [a, { not: a }] }, {});
  });
});

it("answers silentOn with the members that are not on record", async () => {
  const subjects: Where[] = [
    { topic: "poa" },
    { topic: "poa", year: 2023 },
    { norm: "a" },
    { topic: "principles", includeNarrower: true },
  ];
  const member = { state: ["ARC", "BOR", "SYL", "UTO"] };
  for (const subject of subjects) await same({ silentOn: subject }, { ...member, not: { position: subject } });
});

it("counts by voted without a choice whoever voted yes, no or abstained", async () => {
  for (const resolution of ["V/RES/1", "V/RES/2"])
    await same({ voted: { resolution } }, { voted: { resolution, choice: ["YES", "NO", "ABSTAIN"] } });
});
