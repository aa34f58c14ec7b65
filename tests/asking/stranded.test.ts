import { BadQuestion } from "../../src/errors";
import type { Names } from "../../src/names/names";
import "../../src/questions/norms-held";
import "../../src/questions/states-within";
import { longestQuestion } from "../../src/asking/limits";
import { readQuestion } from "../../src/asking/read-question";
import { realNames } from "../names/real";
import { waysOfActs } from "./ways-of-acts";

let names: Names;
beforeAll(async () => {
  names = await realNames();
});

/** Each question with what it is read as, if anything, and what of it is told as unread. */
const hanging: readonly (readonly [question: string, sentence: string | null, unread: readonly string[]])[] = [
  // A "not" before what could not be read is about that, and turns round nothing behind it.
  ["Which non-frobbed states voted for 77/37", "States that voted yes on A/RES/77/37", ["non-frobbed"]],
  [
    "Which African countries have never voted against Russia's gadgets?",
    null,
    ["have never voted against Russia's gadgets"],
  ],
  ["Which states have not frobbed but voted for 77/37", "States that voted yes on A/RES/77/37", ["have not frobbed"]],
  // Where nothing parts it from a clause, which of them it was about is anybody's guess.
  ["Which states without a gadget voted for 77/37?", null, ["without a gadget voted for 77/37"]],
  [
    "States neither frobbed the PoA nor in NATO",
    "States that show no record that they belong to the North Atlantic Treaty Organization",
    ["frobbed the PoA"],
  ],
  // A "not" that turns round nothing is told.
  [
    "Which states voted yes on 77/37 or abstained, but not both",
    "States that voted yes on A/RES/77/37 or abstained on A/RES/77/37",
    ["but not"],
  ],
  ["Which states supported the PoA or not?", "States that supported the Programme of Action", ["not"]],
  // How something was done is of no account.
  [
    "Which states have not wholeheartedly supported the PoA",
    "States that show no record that they supported the Programme of Action",
    ["wholeheartedly"],
  ],
  // Nor is a thing behind it that has lost its verb whom the question is about.
  [
    "Who supported a treaty but mumbles like Russia",
    "States that wanted a legally binding instrument on ICT security",
    ["mumbles like Russia"],
  ],
  [
    "Who supported a treaty but mumbles like Russia and China",
    "States that wanted a legally binding instrument on ICT security",
    ["mumbles like Russia", "China"],
  ],
];

it.each(hanging)("leaves unread what hangs on words that could not be read: %s", (question, sentence, unread) => {
  const read = readQuestion(question, names);
  expect([read.sentence, read.unread.map(({ text }) => text)]).toEqual([sentence, unread]);
});

it.each(waysOfActs)("reads in each of its ways: %s", (question, sentence, ways) => {
  const others = ways.split("|").filter((way) => {
    const read = readQuestion(question.replace("…", way), names);
    return read.sentence !== sentence || read.unread.length > 0;
  });
  expect(others).toEqual([]);
});

it("gives up what is tangled before it takes long", () => {
  const hostile = [
    "(".repeat(longestQuestion),
    "(".repeat(150),
    "x".repeat(2000),
    "which states supported the PoA and ".repeat(300),
    "not ".repeat(125),
    "either ".repeat(71),
    "supported the PoA or ".repeat(23),
    "(supported the PoA or ".repeat(20),
    "states that ".repeat(41),
    "any of (states that ".repeat(25),
    "show no record that they ".repeat(20),
    "the EU and ".repeat(45),
    "in 2023 ".repeat(62),
    "zqx".repeat(166),
    "zq x ".repeat(100),
    "gendr langage ".repeat(35),
  ];
  const timed = (question: string): number => {
    const begun = performance.now();
    try {
      readQuestion(question, names);
    } catch (error) {
      expect(error).toBeInstanceOf(BadQuestion);
    }
    return performance.now() - begun;
  };
  // The second time, the program is warm; and a busy machine takes some times as long as a quiet one.
  for (const question of hostile) timed(question);
  expect(hostile.filter((question) => timed(question) > 500)).toEqual([]);
});
