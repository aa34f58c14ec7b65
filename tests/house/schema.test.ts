import { execFileSync } from "node:child_process";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { printedSchema } from "../../src/cli/schema";
import { dictionaryText } from "../../src/dataset/dictionary";
import { schemaText } from "../../src/writing/schema";
import { textOf } from "./files";

/** What the last commit says; outside a repository, what the file says. */
function committed(file: string): string {
  try {
    return execFileSync("git", ["show", `HEAD:${file}`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return textOf(file);
  }
}

/** The breaking changes from one schema to another that schema/breaking.md does not declare. */
async function undeclared(before: string, after: string): Promise<string[]> {
  const declared = [...textOf("schema/breaking.md").matchAll(/^- `([^`]+)`: \S/gm)].map(([, path]) => path);
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path }) => !declared.includes(path))
    .map(({ path, message }) => `${path ?? ""}: ${message}`);
}

describe("the contracts that are committed", () => {
  it.each([
    ["schema/schema.graphql", printedSchema],
    ["schema/graph.cypher", schemaText],
    ["docs/data-dictionary.md", dictionaryText],
  ])("%s is what the code emits; if not, run `npm run schema`", async (file, emitted) => {
    expect((await emitted()) === textOf(file)).toBe(true);
  });

  it("lose nothing that a client may rely on, unless schema/breaking.md declares it and says why", async () => {
    expect(await undeclared(committed("schema/schema.graphql"), await printedSchema())).toEqual([]);
  });

  it("would be seen to lose a field", async () => {
    const before = "type Query { state: String norm: String }";
    expect(await undeclared(before, "type Query { state: String }")).toEqual([
      "Query.norm: Field 'norm' was removed from object type 'Query'",
    ]);
  });
});
