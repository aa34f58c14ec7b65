import { Dataset } from "../../src/dataset/dataset";
import { textOf } from "./files";

const section = (file: string, opens: string): string => {
  const [, after = ""] = textOf(file).split(`${opens}\n`);
  return after.split(/^## /m)[0] ?? "";
};
const holder = "Copyright (c) 2026 The Acquis founders";

describe("the licence of the program", () => {
  it("is MIT in package.json and in its lock, in LICENSE and in the README", () => {
    const lock = JSON.parse(textOf("package-lock.json")) as { packages: Record<string, { license: string }> };
    expect(JSON.parse(textOf("package.json"))).toMatchObject({ license: "MIT" });
    expect(lock.packages[""]?.license).toBe("MIT");
    expect(textOf("LICENSE")).toMatch(/^MIT License\n/);
    expect(textOf("LICENSE")).toContain(holder);
    expect(section("README.md", "## Terms")).toContain("[MIT licence](LICENSE)");
  });
});

describe("the licence of the facts", () => {
  const address = "https://creativecommons.org/licenses/by/4.0/";

  it("is CC BY 4.0 in seed/LICENSE, with the whole of its text and the line that gives credit", () => {
    const text = textOf("seed/LICENSE");
    expect(text).toContain("SPDX-License-Identifier: CC-BY-4.0");
    expect(text).toContain(holder);
    for (let number = 1; number <= 8; number++) expect(text).toMatch(new RegExp(`^Section ${number} -- `, "m"));
    expect(text.replace(/\s+/g, " ")).toContain(
      `Acquis: who stands where on the norms of cyberspace, by The Acquis founders, CC BY 4.0, ${address}`,
    );
  });

  it("is the same in the README, in that of the seed, and in `dataset { licence }`", () => {
    expect(section("README.md", "## Terms")).toContain("[CC BY 4.0](seed/LICENSE)");
    expect(section("seed/README.md", "## What is where")).toContain("CC BY 4.0, as [`LICENSE`](LICENSE)");
    expect(new Dataset().licence).toContain(`CC BY 4.0 (${address})`);
  });

  it("leaves to others what is theirs, wherever it is told", () => {
    const told = [
      textOf("seed/LICENSE"),
      section("README.md", "## Terms"),
      textOf("seed/README.md"),
      new Dataset().licence,
    ];
    for (const text of told) expect(text.replace(/\s+/g, " ")).toMatch(/What others own keeps (its|the) terms/);
  });
});
