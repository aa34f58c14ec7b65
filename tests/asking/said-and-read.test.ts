import fc from "fast-check";
import type { Names } from "../../src/names/names";
import { lexiconOf } from "../../src/phrases/lexicon";
import { TypedText } from "../../src/phrases/typed-text";
import { questionOf, sentenceOf } from "../../src/questions/question";
import "../../src/questions/norms-held";
import "../../src/questions/states-within";
import { sentencesFrom, whereAsked } from "../../src/questions/sentence.phrase";
import { readQuestion } from "../../src/asking/read-question";
import { longestQuestion } from "../../src/asking/limits";
import { realNames } from "../names/real";
import { anyQuestion } from "./any-question";

/** A thousand each time, others each time; `QUESTIONS=10000 npm test -- tests/asking` tries as many as one likes. */
const many = Number(process.env["QUESTIONS"] ?? 1_000);

let names: Names;
beforeAll(async () => {
  names = await realNames();
});

const says = (where: object): string => sentenceOf(questionOf(where, names));

/** What a sentence of any length is read as, said again; null where it is not read whole. */
function readAgain(sentence: string): string | null {
  const typed = new TypedText(sentence, lexiconOf(names));
  const [whole] = sentencesFrom(typed, 0).filter(({ end }) => end === typed.tokens.length);
  return whole === undefined ? null : says(whereAsked(whole.value));
}

it("reads back every sentence that it says, as the question that it was", () => {
  let [counted, asked] = [0, 0];
  fc.assert(
    fc.property(anyQuestion(names), (where) => {
      const sentence = says(where);
      expect(readAgain(sentence)).toBe(sentence);
      counted += 1;
      if (sentence.length > longestQuestion || counted % 10 !== 0) return;
      asked += 1;
      const read = readQuestion(sentence, names);
      expect(read).toMatchObject({ sentence, unread: [], elsewhere: null });
    }),
    { numRuns: many },
  );
  expect(asked).toBeGreaterThan(many / 50);
}, 600_000);

it("offers of who voted for something nobody who only sponsored it", () => {
  const offered = (asked: string) =>
    readQuestion(asked, names)
      .otherReadings.map(({ sentence }) => sentence)
      .join();
  expect(offered("who voted for the programme of action")).not.toContain("sponsors");
  expect(offered("who supported the programme of action")).toContain("sponsors");
});

it("offers nothing in place of what merely shares a word with a name, or is as short as a word", () => {
  for (const asked of ["compare the 2024 and 2025 OEWG reports", "which recommendations of the 2021 report were kept"])
    expect(readQuestion(asked, names).unread.flatMap(({ suggestions }) => suggestions())).toEqual([]);
});
