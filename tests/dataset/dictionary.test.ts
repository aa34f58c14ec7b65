import { dictionaryText } from "../../src/dataset/dictionary";
import { meaningOf } from "../../src/graph/vocabulary";
import { kinds, ties } from "../../src/kinds";

const text = dictionaryText();
const [told = "", words = ""] = text.split("\n# Words\n");

it("has a chapter for every kind and every edge", () => {
  for (const { label, about } of kinds) {
    expect(text).toContain(`\n## ${label}\n`);
    expect(text).toContain(about);
  }
  for (const { type } of ties) expect(text).toContain(`\n## ${type}: `);
});

it("has a row for every field, with what may stand in it", () => {
  const rows = told.split("\n").filter((line) => line.startsWith("| `"));
  const fields = [...kinds, ...ties].flatMap((one) => Object.keys(one.fields));
  expect(rows.length).toBeGreaterThanOrEqual(fields.length);
  expect(text).toContain(
    "| `stance` | one of `SUPPORT`, `OPPOSE`, `NEUTRAL`, `NO_SIDE` | yes | The side taken on the subject, whatever the tone. |",
  );
  expect(text).toContain("| `topics` | references `-[:MENTIONS]->` Topic |  | The topics it mentions. |");
  expect(rows.filter((row) => row.split(" | ").length !== 4)).toEqual([]);
});

it("says of every word that a field may take what it means", () => {
  const vocabularies = [...kinds, ...ties].flatMap(({ fields }) =>
    Object.values(fields).flatMap((field) => ("vocabulary" in field ? [field.vocabulary] : [])),
  );
  expect(vocabularies.length).toBeGreaterThan(20);
  for (const { name, words: meanings } of vocabularies.map(meaningOf)) {
    const chapter = words.split(`\n## ${name}\n`)[1]?.split("\n## ")[0];
    for (const [word, meaning] of Object.entries(meanings)) expect(chapter).toContain(`| \`${word}\` | ${meaning} |`);
  }
});
