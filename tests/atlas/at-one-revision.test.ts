import type { Answered, Ask } from "../../src/atlas/ask";
import { atOneRevision } from "../../src/atlas/at-one-revision";
import { TypedDocumentString } from "../../src/atlas/operations/graphql";

const operation = new TypedDocumentString<string, object>("{ x }");

/** What two questions are answered, one after the other, of a graph that stands at these revisions as they come; how often was asked. */
async function twice(...revisions: (number | undefined)[]) {
  let asked = 0;
  const ask: Ask = () => {
    const revision = revisions[asked++];
    const answer = { data: String(revision), errors: [] };
    return Promise.resolve((revision === undefined ? answer : { ...answer, revision }) as unknown as Answered<never>);
  };
  const answers = await atOneRevision(ask, async (at) => [
    (await at(operation, {})).data,
    (await at(operation, {})).data,
  ]).catch((why: unknown) => (why as Error).message);
  return [answers, asked];
}

it.each([
  [[3, 3], ["3", "3"], 2],
  [[3, undefined], ["3", "undefined"], 2],
  [[3, 4, 4, 4], ["4", "4"], 4],
  [[3, 4, 4, 5, 5, 5], ["5", "5"], 6],
])("what is asked at the revisions %j comes all of one", async (revisions, answers, asked) => {
  expect(await twice(...revisions)).toEqual([answers, asked]);
});

it("says so where the graph goes on each time", async () => {
  const [told, asked] = await twice(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  expect(told).toMatch(/^The dataset was changed while/);
  expect(asked).toBe(10);
});

it("does not try for ever", async () => {
  let [asked, now] = [0, 0];
  const clock = jest.spyOn(performance, "now").mockImplementation(() => now);
  const ask: Ask = () => {
    now += 6_000;
    return Promise.resolve({ data: undefined, errors: [], revision: (asked += 1) });
  };
  const asking = atOneRevision(ask, async (at) => [await at(operation, {}), await at(operation, {})]);
  await expect(asking).rejects.toThrow(/changed while/);
  clock.mockRestore();
  expect(asked).toBe(4);
});

it("asks nothing more of what is to be asked again, and throws on what went wrong at one revision", async () => {
  let asked = 0;
  const ask: Ask = () => Promise.resolve({ data: undefined, errors: [], revision: (asked += 1) });
  await atOneRevision(ask, async (at) => {
    for (let turn = 0; turn < 9; turn += 1) await at(operation, {});
  }).catch(() => undefined);
  expect(asked).toBe(10);
  await expect(atOneRevision(ask, () => Promise.reject(new Error("ours")))).rejects.toThrow("ours");
});
