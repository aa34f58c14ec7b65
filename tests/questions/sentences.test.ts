import { type StartedServer, villageServer } from "../server";
import { choice } from "./asked";
import { said } from "./said";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it.each(said)("says %s in words", async (where, sentence) => {
  expect((await choice(village, where === "{}" ? where : `{${where}}`)).sentence).toBe(sentence);
});

it("says not as no record", async () => {
  const { sentence } = await choice(
    village,
    `{voted: {resolution: "V/RES/2", choice: NO}, not: {memberOf: {coalition: "signatories"}}}`,
  );
  expect(sentence).toBe(
    "States that voted no on V/RES/2 and show no record that they belong to the signatories of the July letter",
  );
});

it("keeps and and or apart by words and commas, and by brackets only where both are used up", async () => {
  const [a, b, c] = [`{state: "ARC"}`, `{state: "BOR"}`, `{state: "SYL"}`];
  const words = async (where: string) => (await choice(village, where)).sentence;
  expect(await words(`{and: [${a}, {or: [${b}, ${c}]}]}`)).toBe(
    "States that are Arcadia and either are Borduria or are Syldavia",
  );
  expect(await words(`{and: [{or: [${b}, ${c}]}, ${a}]}`)).toBe(
    "States that either are Borduria or are Syldavia, and are Arcadia",
  );
  expect(await words(`{or: [{and: [${a}, ${b}]}, {and: [${a}, ${b}, ${c}]}]}`)).toBe(
    "States that both are Arcadia and are Borduria, or at once are Arcadia and are Borduria and are Syldavia",
  );
  expect(await words(`{and: [{not: ${a}}, ${b}]}`)).toBe(
    "States that show no record that they are Arcadia, and are Borduria",
  );
  expect(await words(`{and: [${a}, {or: [${b}, {and: [${a}, ${c}]}]}]}`)).toBe(
    "States that are Arcadia and (are Borduria or both are Arcadia and are Syldavia)",
  );
});

it("says the complement of other things plainly", async () => {
  const { statements } = (await village.answer(
    `{ statements(where: {year: 2023, not: {topic: "poa"}}) { sentence } }`,
  )) as {
    statements: { sentence: string };
  };
  expect(statements.sentence).toBe(
    "Statements that were made in 2023 and are not among those that take a position on programme of action",
  );
});
