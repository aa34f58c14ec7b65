import type { Names } from "../../src/names/names";
import "../../src/questions/norms-held";
import "../../src/questions/states-within";
import { type QuestionRead, readQuestion } from "../../src/asking/read-question";
import { longestQuestion } from "../../src/asking/limits";
import { realNames } from "../names/real";
import { onPages, onStates, toldLeftOut } from "./every-phrasing";
import { onVotesAndGroups } from "./more-phrasings";
import { onPositions } from "./phrasings";

let names: Names;
beforeAll(async () => {
  names = await realNames();
});
const read = (question: string): QuestionRead => readQuestion(question, names);

it.each(onStates)("reads: %s", (question, sentence) => {
  expect(read(question)).toMatchObject({ sentence: `States that ${sentence}`, unread: [], elsewhere: null });
});

it.each(onPages)("leads to a page: %s", (question, kind, path) => {
  expect(read(question)).toMatchObject({ sentence: null, where: null, elsewhere: { kind, path } });
});

it.each(toldLeftOut)("says what it leaves out: %s", (question, readAs, told) => {
  const { sentence, elsewhere, unread } = read(question);
  expect({ readAs: sentence ?? elsewhere?.path, told: unread.map(({ text }) => text) }).toEqual({ readAs, told });
  expect(unread.some(({ note }) => note !== null)).toBe(true);
});

it("has more than eighty phrasings", () => {
  expect(onStates.length).toBeGreaterThanOrEqual(80);
});

it("says of each piece where it stands and what it was read as", () => {
  const question = "which states opposed gender language in 2023 but supported the PoA?";
  const { understood } = read(question);
  expect(understood).toEqual([
    { start: 13, end: 44, text: "opposed gender language in 2023", readAs: "opposed gender language in 2023" },
    { start: 49, end: 66, text: "supported the PoA", readAs: "supported the Programme of Action" },
  ]);
  for (const { start, end, text } of understood) expect(question.slice(start, end)).toBe(text);
});

it("takes the likelier of two meanings, and offers the others with a reason", () => {
  const { sentence, otherReadings } = read("who supported the PoA");
  expect(sentence).toBe("States that supported the Programme of Action");
  expect(otherReadings.map((one) => one.sentence)).toEqual(
    expect.arrayContaining(["States that belong to the PoA supporters", "States that voted yes on A/RES/77/37"]),
  );
  expect(otherReadings[0]).toEqual({
    sentence: "States that belong to the PoA supporters",
    where: { memberOf: { coalition: "poa-supporters" } },
    why: "“supported the PoA” may also mean: belong to the PoA supporters.",
  });
});

it("binds and before or, and offers the other way", () => {
  const { sentence, otherReadings } = read("who supported the PoA and opposed gender language or belongs to BRICS");
  expect(sentence).toBe(
    "States that both supported the Programme of Action and opposed gender language, or belong to BRICS",
  );
  expect(otherReadings[0]?.sentence).toBe(
    "States that supported the Programme of Action and either opposed gender language or belong to BRICS",
  );
});

it("offers of a threat that whoever opposes it wants it dealt with", () => {
  expect(read("who opposed ransomware").otherReadings.map((one) => one.sentence)).toContain(
    "States that wanted ransomware dealt with",
  );
});

it("marks what it cannot read in its place, with what is near", () => {
  const question = "which states opposed gender language and frobbed the PoA";
  const { sentence, unread } = read(question);
  expect(sentence).toBe("States that opposed gender language");
  expect(unread.map(({ text }) => text)).toEqual(["frobbed the PoA"]);
  const near = read("who belongs to the Warsow Pactt").unread.at(-1);
  expect(near?.suggestions()).not.toEqual([]);
});

it("reports every word that means nothing, wherever it stands", () => {
  const nonsense = ["zyxwvq", "brillig", "mxyzptlk", "qwrtp"];
  for (const [question] of [...onPositions, ...onVotesAndGroups]) {
    const words = question.split(" ");
    for (const [index, word] of nonsense.entries()) {
      const at = Math.min(words.length, index * 2);
      const with_ = [...words.slice(0, at), word, ...words.slice(at)].join(" ");
      const { unread } = read(with_);
      expect({ question: with_, told: unread.some(({ text }) => text.includes(word)) }).toEqual({
        question: with_,
        told: true,
      });
    }
  }
});

it("offers groups that are on record for one that is not", () => {
  const [piece] = read("which Gulf states supported the PoA").unread;
  expect(piece?.note).toContain("No list of these states is on record");
  const [first = ""] = piece?.suggestions() ?? [];
  expect(read(`which ${first} supported the PoA`)).toMatchObject({
    sentence: "States that belong to the League of Arab States and supported the Programme of Action",
    unread: [],
  });
});

it("refuses what is too long or empty, and says so", () => {
  expect(() => read("a".repeat(longestQuestion + 1))).toThrow(
    `it has ${longestQuestion + 1} letters, and may have ${longestQuestion}`,
  );
  expect(() => read("  ")).toThrow("it is empty");
});
