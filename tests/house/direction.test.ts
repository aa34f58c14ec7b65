import { posix } from "node:path";
import { filesIn, textOf } from "./files";

const order = [...textOf("src/README.md").matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name ?? "");
const sources = filesIn("src").filter((file) => file.endsWith(".ts"));

/** The first part of a path below src: a folder, or a file that stands alone. */
const placeOf = (file: string): string => file.split("/")[1] ?? "";

/** The places that a file imports from; `import type` counts. */
function importedBy(file: string): string[] {
  const named = [...textOf(file).matchAll(/(?:from|import|import\()\s*"(\.[^"]*)"/g)].map(([, path]) => path ?? "");
  return named.map((path) => placeOf(posix.join(posix.dirname(file), path)));
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

  it("has many imports to judge", () => {
    expect(sources.flatMap(importedBy).length).toBeGreaterThan(1000);
  });
});
