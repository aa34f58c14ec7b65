import "reflect-metadata";
import type { Fact } from "../../src/positions/fact";
import { shiftOf, standingOf } from "../../src/positions/latest";
import { Confidence } from "../../src/states/confidence";
import { Stance } from "../../src/statements/stance";
import { Statement } from "../../src/statements/statement";

interface Said {
  readonly stance: Stance;
  readonly date?: string;
  readonly confidence?: Confidence;
  readonly machineMade?: boolean;
}

/** What was said, one statement each, in the order given. */
const facts = (...all: readonly Said[]): Fact[] =>
  all.map(({ stance, date, confidence = Confidence.HIGH, machineMade = false }, index) => ({
    iso3: "ARC",
    kind: "STATEMENT",
    stance,
    edge: { id: `P-${index}`, confidence },
    on: Object.assign(new Statement(), {
      id: `Statement:S-${index}`,
      machineMade,
      ...(date === undefined ? {} : { date, dateFirst: date, dateLast: date }),
    }),
  }));

const { SUPPORT, OPPOSE, NEUTRAL } = Stance;
const { LOW } = Confidence;

it("takes the side of the latest evidence", () => {
  expect(standingOf(facts({ stance: SUPPORT, date: "2020" }, { stance: OPPOSE, date: "2023" }))).toEqual({
    stance: OPPOSE,
    contested: true,
  });
});

it.each([
  ["is read with LOW confidence", { confidence: LOW, date: "2024" }],
  ["a machine made", { machineMade: true, date: "2024" }],
  ["has no date", {}],
])("lets nothing decide that %s, where better evidence exists", (_, weak) => {
  const all = facts({ stance: SUPPORT, date: "2020" }, { stance: NEUTRAL, ...weak });
  expect(standingOf(all)).toEqual({ stance: SUPPORT, contested: true });
  expect(standingOf([...all].reverse())).toEqual({ stance: SUPPORT, contested: true });
  expect(shiftOf(all)).toBeUndefined();
});

it("prefers what is sure and undated to what is weak and dated", () => {
  expect(standingOf(facts({ stance: OPPOSE }, { stance: SUPPORT, date: "2022", confidence: LOW }))?.stance).toBe(
    OPPOSE,
  );
});

it("lets weak evidence decide where there is no other", () => {
  const all = facts({ stance: OPPOSE, confidence: LOW }, { stance: SUPPORT, date: "2022", confidence: LOW });
  expect(standingOf(all)?.stance).toBe(SUPPORT);
  expect(standingOf([])).toBeUndefined();
});
