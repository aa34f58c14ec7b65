import { filesIn, linesOf } from "./files";

const written = ["src", "tests", "scripts", "graphiql", "engine", "bench"]
  .flatMap((folder) => filesIn(folder))
  .filter((file) => /\.(tsx?|[mc]?js|java|css|html)$/.test(file));

const drawers = new Set(["utils", "util", "core", "common", "shared", "lib", "helpers", "misc"]);

describe("what is written by hand", () => {
  it("has no file over 150 lines", () => {
    const long = written.map((file) => ({ file, lines: linesOf(file).length })).filter(({ lines }) => lines > 150);
    expect(long).toEqual([]);
  });

  it("has a median file in src under 60 lines", () => {
    const lengths = filesIn("src").map((file) => linesOf(file).length);
    expect(lengths.length).toBeGreaterThan(100);
    expect(lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  });

  it("has no folder and no file named for what has no home", () => {
    const parts = written.flatMap((file) => file.split("/").map((part) => part.split(".")[0] ?? ""));
    expect(parts.filter((part) => drawers.has(part))).toEqual([]);
  });
});
