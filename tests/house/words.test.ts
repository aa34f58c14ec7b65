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
  // The pages know the program by its API alone, and call what they show of a thing as the thing is called.
  const isOfPages = (file: string) => file.startsWith("src/atlas/");

  it.each([
    ["in the program", ofOneThing.filter((file) => !isOfPages(file)), 600],
    ["in its pages", ofOneThing.filter(isOfPages), 40],
  ])("so no name is exported by two files, %s", (_where, files, least) => {
    const exported = files.flatMap((file) => exportedBy(file).map((name) => [name, file] as const));
    expect(exported.length).toBeGreaterThan(least);
    expect(shared(exported)).toEqual([]);
    expect(shared(files.map((file) => [posix.basename(file), file] as const))).toEqual([]);
  });
});
