import { kinds } from "../../src/kinds";
import { filesIn, textOf } from "./files";

const sources = filesIn("src").filter((file) => /\.tsx?$/.test(file));
const named = new Set(kinds.filter(({ names = [] }) => names.length > 0).map(({ label }) => label));

/** The kinds in which a file looks a name up, as it writes them. */
const labelsIn = (file: string): string[] =>
  [...textOf(file).matchAll(/\bnames\.(?:get|find|all)\(\s*(\[[^\]]*\]|"[^"]*")/g)].flatMap(([, labels = ""]) =>
    [...labels.matchAll(/"([^"]*)"/g)].map(([, label = ""]) => label),
  );

it("looks a name up only among things that have names", () => {
  const looked = sources.flatMap((file) => labelsIn(file).map((label) => ({ file, label })));
  expect(looked.length).toBeGreaterThan(50);
  expect(looked.filter(({ label }) => !named.has(label))).toEqual([]);
});
