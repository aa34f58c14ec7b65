import { posix } from "node:path";
import { groupedBy } from "../../src/groups";
import { filesIn, textOf } from "./files";

const sources = filesIn("src").filter((file) => /\.tsx?$/.test(file));

/** What every folder of its kind has: a chapter, and what it adds to the API. */
const roles = new Set(["chapter.ts", "resolvers.ts"]);

/** The names that a file declares and exports; the overloads of a function, and a type beside its values, are one name. */
const exportedBy = (file: string): string[] => [
  ...new Set(
    [
      ...textOf(file).matchAll(
        /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|class|interface|type|const|let|enum) (\w+)/gm,
      ),
    ].map(([, name]) => name ?? ""),
  ),
];

/** What more than one file has, each with its files. */
const shared = (named: readonly (readonly [string, string])[]): string[] =>
  [...groupedBy(named, ([name]) => name)]
    .filter(([, having]) => having.length > 1)
    .map(([name, having]) => `${name}: ${having.map(([, file]) => file).join(", ")}`);

describe("in src, one word is for one thing", () => {
  const ofOneThing = sources.filter((file) => !roles.has(posix.basename(file)));

  it("so no name is exported by two files", () => {
    const exported = ofOneThing.flatMap((file) => exportedBy(file).map((name) => [name, file] as const));
    expect(exported.length).toBeGreaterThan(600);
    expect(shared(exported)).toEqual([]);
  });

  it("so no file is named as another in another folder", () => {
    expect(shared(ofOneThing.map((file) => [posix.basename(file), file] as const))).toEqual([]);
  });
});
