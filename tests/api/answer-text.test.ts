import { assert, asyncProperty, jsonValue } from "fast-check";
import { answerText } from "../../src/api/answer-text";

it("writes any answer as JSON does", async () => {
  await assert(
    asyncProperty(jsonValue({ maxDepth: 6 }), async (answer) => {
      expect(await answerText(answer)).toBe(JSON.stringify(answer));
    }),
    { seed: 1, numRuns: 300 },
  );
});

it("leaves out what is not there, in a large answer as in a small one", async () => {
  const gaps = { none: undefined, list: Array.from({ length: 600 }, (_, index) => (index === 7 ? undefined : index)) };
  expect(await answerText(gaps)).toBe(JSON.stringify(gaps));
});

it("writes a large answer as JSON does, in turns", async () => {
  const rows = Array.from({ length: 4_000 }, (_, index) => ({
    node: { key: `S-${index}`, said: "a".repeat(300), none: [] },
  }));
  const answer = { data: { statements: { edges: rows, totalCount: 4_000 } } };
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const written = await answerText(answer);
  clearInterval(timer);
  expect(written).toBe(JSON.stringify(answer));
  expect(turns).toBeGreaterThanOrEqual(2);
});

it("refuses an answer that is too long, and does not write it to its end", async () => {
  const sentence = "a".repeat(900_000);
  const answer = { data: Object.fromEntries(Array.from({ length: 620 }, (_, index) => [`a${index}`, sentence])) };
  await expect(answerText(answer)).rejects.toThrow(/longer than 8000000 characters.*smaller pages/);
});
