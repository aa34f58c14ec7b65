import { posix } from "node:path";
import { filesIn, textOf } from "./files";

const order = [...textOf("src/README.md").matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name ?? "");
const sources = filesIn("src").filter((file) => /\.tsx?$/.test(file));

/** The first part of a path below src: a folder, or a file that stands alone. */
const placeOf = (file: string): string => file.split("/")[1] ?? "";

/** The paths that a file imports, without `.ts`; `import type` counts. */
function pathsIn(file: string): string[] {
  const named = [...textOf(file).matchAll(/(?:from|import|import\()\s*"(\.[^"]*)"/g)].map(([, path]) => path ?? "");
  return named.map((path) => posix.join(posix.dirname(file), path));
}

/** The places that a file imports from. */
const importedBy = (file: string): string[] => pathsIn(file).map(placeOf);

/** A folder that is imported means its index. */
const fileAt = (path: string): string =>
  [`${path}.ts`, `${path}.tsx`].find((file) => sources.includes(file)) ?? `${path}/index.ts`;

/** Every way from a file back to itself, told as the files along it. */
function circles(from: ReadonlyMap<string, readonly string[]>): string[] {
  const [through, found] = [new Set<string>(), new Set<string>()];
  const follow = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.add([...way.slice(way.indexOf(file)), file].join(" -> "));
    if (through.has(file)) return;
    through.add(file);
    for (const next of from.get(file) ?? []) follow(next, [...way, file]);
  };
  for (const file of from.keys()) follow(file, []);
  return [...found];
}

const rank = (place: string): number => order.findIndex((name) => name === place || name === `${place}.ts`);

describe("src", () => {
  it("is told in src/README.md, each folder and each file beside them once", () => {
    expect(order.toSorted()).toEqual([...new Set(filesIn("src").map(placeOf))].filter((n) => n !== "README.md").sort());
  });

  it("refers only to what stands earlier in that order", () => {
    const wrong = sources.flatMap((file) =>
      importedBy(file)
        .filter((place) => rank(place) === -1 || rank(place) > rank(placeOf(file)))
        .map((place) => `${file} imports from ${place}, which stands later`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no two files that need each other, within a folder either", () => {
    expect(circles(new Map(sources.map((file) => [file, pathsIn(file).map(fileAt)])))).toEqual([]);
  });

  it("would show such a circle with the files along it", () => {
    const imports = { main: ["a"], a: ["b", "d"], b: ["c"], c: ["a"], d: [] };
    expect(circles(new Map(Object.entries(imports)))).toEqual(["a -> b -> c -> a"]);
  });

  it("has many imports to judge", () => {
    expect(sources.flatMap(importedBy).length).toBeGreaterThan(1000);
  });
});
