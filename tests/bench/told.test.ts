import { type Result, isMet, joined } from "../../bench/result";
import { lineOf, pageOf, tally } from "../../bench/told";
import { textOf } from "../house/files";

const fast: Result = {
  line: "operations",
  name: "all states",
  figure: 2.604,
  unit: "times as fast as the peer",
  target: { atLeast: 2 },
  beside: "ours 3.20 ms, the peer 8.33 ms",
};
const slow: Result = { ...fast, name: "one|two", figure: 0.87 };
const long: Result = {
  ...fast,
  line: "poa",
  name: "the PoA question",
  figure: 1.3,
  unit: "times as long",
  target: { atMost: 1.3 },
};
const told: Result = { line: "operations", name: "told only", figure: 2.604, unit: "times", beside: "ours 3.20 ms" };

describe("a figure", () => {
  it("is met where it is at least, or at most, what is asked, and neither where nothing is", () => {
    expect([fast, slow, long, { ...long, figure: 1.31 }, told].map(isMet)).toEqual([
      true,
      false,
      true,
      false,
      undefined,
    ]);
  });

  it("is one line: name, figure, target, met or not, and what is behind it", () => {
    expect(lineOf(fast)).toBe(
      "all states: 2.60 times as fast as the peer (at least 2: met). ours 3.20 ms, the peer 8.33 ms",
    );
    expect(lineOf(slow)).toContain("0.87 times as fast as the peer (at least 2: not met)");
    expect(lineOf(told)).toContain("told only: 2.60 times (no target)");
  });
});

describe("the page", () => {
  const page = pageOf({ taken: "2026-11-26", on: "two processors", results: [fast, slow, told] }, "bench");

  it("has a row for each figure, and nothing in a name breaks its table", () => {
    const rows = page.split("\n").filter((row) => row.startsWith("| "));
    expect(rows).toHaveLength(5);
    expect(rows[2]).toBe(
      "| all states | 2.60 times as fast as the peer | at least 2 | met | ours 3.20 ms, the peer 8.33 ms |",
    );
    expect(rows[3]).toMatch(/^\| one\\\|two \| 0\.87 .* \| not met \|/);
  });

  it("counts what is met among what is asked", () => {
    expect(page).toContain("Taken on 2026-11-26, on two processors. 1 of 2 targets are met.");
    expect(tally([told])).toBe("0 of 0 targets are met.");
  });

  it("that is committed is what its data say", () => {
    for (const page of ["bench", "bench-record"])
      expect(textOf(`docs/${page}.md`)).toBe(pageOf(JSON.parse(textOf(`docs/${page}.json`)), page));
  });
});

describe("figures taken anew", () => {
  it("stand in the place of those of their line, and the others stay, in the order of the lines", () => {
    const order = ["poa", "operations"];
    expect(joined([slow, long], [fast], order)).toEqual([long, fast]);
    expect(joined([{ ...fast, line: "gone" }], [long], order)).toEqual([long]);
  });
});
