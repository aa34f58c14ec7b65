import { excerptOf } from "../../src/search/excerpt";
import { questionsOf } from "../../src/search/lucene";
import { likeness, mostLetters, mostWords, typed } from "../../src/search/typed";

it("reads plain words, without signs, accents and capitals, each once", () => {
  expect(typed(`  "Côte" d'Ivoire (côte) OR ~`)).toEqual({
    words: ["cote", "d", "ivoire", "or"],
    telling: ["cote", "d", "ivoire"],
    whole: "cote d ivoire cote or",
    cut: false,
  });
});

it("seeks some of the words of a question by those that tell something, and marks no other", () => {
  const asked = typed("which countries blamed Russia for a cyber attack?");
  expect(asked.telling).toEqual(["blamed", "russia", "cyber", "attack"]);
  expect(questionsOf(asked).some).not.toMatch(/which|countries|for/);
  expect(excerptOf(["which of the attacks for Russia"], asked)?.marked()).toBe("which of the «attacks» for «Russia»");
  expect(typed("who is who").telling).toEqual(["who", "is"]);
});

it("refuses a text without a word, and says what to write", () => {
  for (const nothing of ["", "   ", "🙂", '"((( ~*?'])
    expect(() => typed(nothing)).toThrow(/there is no word in it\. Write one word or several/);
});

it("takes so many words and letters, and knows that it left some out", () => {
  const many = typed(Array.from({ length: 40 }, (_, index) => `word${index}`).join(" "));
  expect(many.words).toHaveLength(mostWords);
  expect(many.cut).toBe(true);
  expect(typed("x".repeat(10_000))).toMatchObject({ words: ["x".repeat(mostLetters)], cut: true });
});

it("says nothing to the index but words in fields", () => {
  const questions = Object.values(questionsOf(typed('a AND NOT [b TO c] /d/ name:e* f~9 \\ "g" {h} ^2 && || !')));
  for (const question of questions)
    expect(question).toMatch(/^[+(]*(?:(?:[a-z0-9]+:[a-z0-9]+(?:\*|~1)?(?:\^\d)?)[) +(]*)+$/);
});

describe("a word of a text", () => {
  const gender = typed("gendr langu");
  it.each([
    ["gendr", { word: "gendr", near: 3 }],
    ["language", { word: "langu", near: 2 }],
    ["gender", { word: "gendr", near: 1 }],
    ["gnedr", { word: "gendr", near: 1 }],
    ["genders", undefined],
    ["gendrlanguage", undefined],
  ])("%s is as near as %j", (token, near) => {
    expect(likeness(gender, token)).toEqual(near);
  });

  it("is not another figure, nor another short word", () => {
    expect(likeness(typed("20231 2023 poa x"), "20232")).toBeUndefined();
    expect(likeness(typed("pob x"), "poa")).toBeUndefined();
  });
});

describe("an excerpt", () => {
  it("is the text that has the most of the words as they were typed, marked", () => {
    const excerpt = excerptOf(["Russian Federation", "Russia and others"], typed("Russia"));
    expect(excerpt?.text).toBe("Russia and others");
    expect(excerpt?.marked()).toBe("«Russia» and others");
    expect(excerpt?.matches).toEqual([{ start: 0, end: 6 }]);
  });

  it("is cut around the first match where the text is long, and its matches with it", () => {
    const excerpt = excerptOf([`${"much ado ".repeat(40)}about nothing ${"at all ".repeat(60)}`], typed("nothing"));
    expect(excerpt?.text.length).toBeLessThan(300);
    expect(excerpt?.text).toMatch(/^… .* …$/);
    expect(excerpt?.matches.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(["nothing"]);
  });
});
