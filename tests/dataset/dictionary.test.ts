import { dictionaryText } from "../../src/dataset/dictionary";
import { kinds, ties } from "../../src/kinds";

const text = dictionaryText();

it("has a chapter for every kind and every edge", () => {
  for (const { label, about } of kinds) {
    expect(text).toContain(`\n## ${label}\n`);
    expect(text).toContain(about);
  }
  for (const { type } of ties) expect(text).toContain(`\n## ${type}: `);
});

it("has a row for every field, with what may stand in it", () => {
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  const fields = [...kinds, ...ties].flatMap((one) => Object.keys(one.fields));
  expect(rows.length).toBeGreaterThanOrEqual(fields.length);
  expect(text).toContain(
    "| `stance` | one of `SUPPORT`, `OPPOSE`, `NEUTRAL` | yes | The side taken on the subject, whatever the tone. |",
  );
  expect(text).toContain("| `topics` | references `-[:MENTIONS]->` Topic |  | The topics it mentions. |");
  expect(rows.filter((row) => row.split(" | ").length !== 4)).toEqual([]);
});
