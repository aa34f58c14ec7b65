import { ChangeKind } from "../../src/changes/change-kind";
import type { Descent, Earlier, Material, Passage } from "../../src/changes/material.graph";
import { type Pair, Pairing } from "../../src/changes/pairing";
import { isEarlier } from "../../src/changes/stages";
import { Lineage } from "../../src/lineages/lineage";
import { Paragraph } from "../../src/reports/paragraph";
import { Report } from "../../src/reports/report";

const draft = (symbol: string): Earlier => ({
  document: Object.assign(new Report(), { symbol }),
  how: "DRAFT",
  stage: null,
});
const [rev1, rev2] = [draft("rev1"), draft("rev2")];

/** Paragraphs are named by their document: `rev1.a`. */
function pairs(ids: readonly string[], more: Partial<Material>, since: readonly Earlier[] = [rev2, rev1]): string[] {
  const paragraphs = ids.map((id) => Object.assign(new Paragraph(), { key: id, documentKey: id.split(".")[0] }));
  const material: Material = { stage: null, earlier: [rev2, rev1], paragraphs, descents: [], passages: [], ...more };
  const told = ({ before, after, kind }: Pair) => `${before ?? "-"} ${after ?? "-"} ${kind}`;
  return new Pairing(material, "end", since).pairs().map(told);
}

const descent = (after: string, before: string, ...changes: ChangeKind[]): Descent => ({ after, before, changes });

function passage(change: string, ...stations: (readonly [string, string, string | null])[]): Passage {
  return {
    lineage: Object.assign(new Lineage(), { change }),
    topic: "topic",
    stations: stations.map(([document, state, paragraph], index) => ({ order: index + 1, document, state, paragraph })),
  };
}

it("compares a paragraph with the latest draft that has its wording", () => {
  const descents = [
    descent("end.a", "rev2.a", ChangeKind.WEAKENED),
    descent("end.a", "rev1.a", ChangeKind.WEAKENED, ChangeKind.UNCHANGED),
  ];
  expect(pairs(["end.a", "rev2.a", "rev1.a"], { descents })).toEqual(["rev2.a end.a WEAKENED"]);
  expect(pairs(["end.a", "rev2.a", "rev1.a"], { descents }, [rev1])).toEqual(["rev1.a end.a WEAKENED"]);
});

it("calls it reworded where it went one way and then another, and deleted where that is how it ended", () => {
  const after = (...changes: ChangeKind[]) =>
    pairs(["end.a", "rev1.a"], { descents: [descent("end.a", "rev1.a", ...changes)] }, [rev1]);
  expect(after(ChangeKind.WEAKENED, ChangeKind.STRENGTHENED)).toEqual(["rev1.a end.a REWORDED"]);
  expect(after(ChangeKind.DELETED, ChangeKind.STRENGTHENED)).toEqual(["rev1.a end.a DELETED"]);
  expect(after(ChangeKind.UNCHANGED, ChangeKind.UNCHANGED)).toEqual(["rev1.a end.a UNCHANGED"]);
});

it("keeps both where one paragraph comes from two, and where two come from one", () => {
  const merged = [descent("end.a", "rev2.a", ChangeKind.REWORDED), descent("end.a", "rev2.b", ChangeKind.REWORDED)];
  expect(pairs(["end.a", "rev2.a", "rev2.b"], { descents: merged })).toHaveLength(2);
  const split = [descent("end.a", "rev2.a", ChangeKind.REWORDED), descent("end.b", "rev2.a", ChangeKind.REWORDED)];
  expect(pairs(["end.a", "end.b", "rev2.a"], { descents: split })).toHaveLength(2);
});

it("takes from a lineage what a paragraph does not say", () => {
  const deleted = passage("DELETED", ["rev1", "IN", "rev1.a"], ["rev2", "IN", "rev2.a"], ["end", "OUT", null]);
  expect(pairs(["rev2.a", "rev1.a"], { passages: [deleted] })).toEqual(["rev2.a - DELETED"]);
  const added = passage("ADDED", ["end", "IN", "end.a"], ["later", "IN", null]);
  expect(pairs(["end.a"], { passages: [added] })).toEqual(["- end.a ADDED"]);
  const unseen = passage("WEAKENED", ["rev2", "stronger", null], ["end", "weaker", null]);
  expect(pairs([], { passages: [unseen] })).toEqual(["- - WEAKENED"]);
});

it("does not say of a step what a lineage says of its whole way", () => {
  const whole = passage(
    "STRENGTHENED",
    ["rev2", "weak", "rev2.a"],
    ["end", "weaker", "end.a"],
    ["later", "strong", null],
  );
  expect(pairs(["end.a", "rev2.a"], { passages: [whole] })).toEqual(["rev2.a end.a UNKNOWN"]);
});

it("lets stand alone what goes with nothing", () => {
  expect(pairs(["end.a", "rev2.a", "rev1.a"], {})).toEqual(["- end.a UNKNOWN", "rev2.a - UNKNOWN", "rev1.a - UNKNOWN"]);
});

it("knows the order of drafts by what they are called, and says nothing where that does not tell", () => {
  const stages = ["second pre-draft", "zero draft", "revised zero draft", "revision 1", "revision 2", "final draft"];
  for (const [index, stage] of stages.slice(1).entries()) expect(isEarlier(stages[index] ?? "", stage)).toBe(true);
  expect(isEarlier("final draft", "zero draft")).toBe(false);
  expect(isEarlier("draft of the Chair", "revision 1")).toBe(false);
  expect(isEarlier(null, "revision 1")).toBe(false);
});
