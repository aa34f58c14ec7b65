import { read } from "../../src/seed/read";
import { derivedIn } from "../../src/writing/derived";
import { finalRollCallsIn } from "../../src/writing/final-roll-calls";
import { rollCall } from "../../src/resolutions/resolution.kind";

const call = (id: string, more: string) => `  - { id: ${id}, roll: TOTALS, yes: 1, source: S, locator: p, ${more} }`;
const { seed } = read(
  new Map([
    [
      "resolutions/R.yaml",
      Buffer.from(
        [
          `symbol: R\ndate: "2020-03-03"\nrollCalls:`,
          call("part", "body: PLENARY, on: PART, part: p"),
          call("again", `body: PLENARY, on: WHOLE, date: "2020-02-02"`),
          call("first", `body: PLENARY, on: WHOLE, date: "2020-01-01"`),
          call("undated", "body: COMMITTEE, on: WHOLE"),
          call("dated", `body: COMMITTEE, on: WHOLE, date: "2020-01"`),
          call("motion", `body: COMMITTEE, on: MOTION, date: "2020-12-31"`),
        ].join("\n"),
      ),
    ],
  ]),
);

it("means of the votes on a whole text the last of each body", () => {
  expect([...finalRollCallsIn(seed)].sort()).toEqual(["again", "dated"]);
});

it("keeps with a vote the resolution that it was on, and whether it is the final one", () => {
  const derived = derivedIn(seed);
  const all = Object.fromEntries(seed.nodesOf(rollCall).map((node) => [node.key, derived(node)]));
  expect(all["again"]).toMatchObject({ resolutionKey: "R", final: true });
  expect(all["part"]).not.toHaveProperty("final");
});

it("gives a vote in plenary the day of its resolution where it says none", () => {
  expect(seed.nodesOf(rollCall).map(({ key, values }) => [key, values["date"]])).toEqual(
    expect.arrayContaining([
      ["part", "2020-03-03"],
      ["first", "2020-01-01"],
      ["undated", undefined],
    ]),
  );
});
