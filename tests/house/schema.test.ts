import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { citationText, printedSchema } from "../../src/cli/schema.command";
import { questionsInWords } from "../../src/asking/documented";
import { dictionaryText } from "../../src/dataset/dictionary";
import { schemaText } from "../../src/writing/constraints";
import { textOf } from "./files";

/** The paths that schema/breaking.md declares since the last release. */
function declaredIn(text: string): string[] {
  const [, since = ""] = text.split(/^## Since the last release$/m);
  const [open = ""] = since.split(/^## /m);
  return [...open.matchAll(/^- `([^`]+)`: \S/gm)].map(([, path = ""]) => path);
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("\\*", ".*")}$`);

/** What two schemas and the declarations between them disagree on, as lines to write into schema/breaking.md or to take out. */
async function disagreements(before: string, after: string, declared: readonly string[]): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const broken = changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ path, message }) => ({ path: path ?? message, message }));
  const patterns = declared.map((path) => ({ path, pattern: patternOf(path) }));
  return [
    ...broken
      .filter(({ path }) => !patterns.some(({ pattern }) => pattern.test(path)))
      .map(({ path, message }) => `declare: - \`${path}\`: ${message}, because`),
    ...patterns
      .filter(({ pattern }) => !broken.some(({ path }) => pattern.test(path)))
      .map(({ path }) => `take out: - \`${path}\``),
  ];
}

describe("the contracts that are committed", () => {
  it.each([
    ["schema/schema.graphql", printedSchema],
    ["schema/graph.cypher", schemaText],
    ["docs/data-dictionary.md", dictionaryText],
    ["CITATION.cff", citationText],
    ["docs/questions-in-words.md", questionsInWords],
  ])("%s is what the code emits; if not, run `npm run schema`", async (file, emitted) => {
    expect((await emitted()) === textOf(file)).toBe(true);
  });

  it("lose nothing that a client of the last release relies on, unless schema/breaking.md declares it and says why", async () => {
    const declared = declaredIn(textOf("schema/breaking.md"));
    expect(await disagreements(textOf("schema/released.graphql"), await printedSchema(), declared)).toEqual([]);
  });
});

describe("the comparison with the last release", () => {
  const before = "type Query { state(name: String): String norm: String }";

  it("sees a field that is lost, an argument that is lost, and a type that is another", async () => {
    const after = "type Query { state: Int }";
    expect(await disagreements(before, after, [])).toEqual([
      "declare: - `Query.norm`: Field 'norm' was removed from object type 'Query', because",
      "declare: - `Query.state`: Field 'Query.state' changed type from 'String' to 'Int', because",
      "declare: - `Query.state.name`: Argument 'name: String' was removed from field 'Query.state', because",
    ]);
    expect(await disagreements(before, after, ["Query.norm", "Query.state*"])).toEqual([]);
  });

  it("sees a declaration of what is not lost", async () => {
    expect(await disagreements(before, before, ["Query.norm"])).toEqual(["take out: - `Query.norm`"]);
  });

  it("lets a field be added", async () => {
    expect(await disagreements(before, before.replace("norm:", "topic: String norm:"), [])).toEqual([]);
  });

  it("reads the declarations that have a reason, and those of older releases no more", () => {
    const text =
      "# X\n\n    - `A.a`: no\n\n## Since the last release\n\n- `B.b`: why\n- `C.c`:\n\n## Version 1\n\n- `D.d`: why\n";
    expect(declaredIn(text)).toEqual(["B.b"]);
  });
});
