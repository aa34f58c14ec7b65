import { changedSince, sumsOf } from "../../src/writing/sums";
import { state } from "../../src/states/state.kind";
import { topic } from "../../src/topics/topic.kind";

const arcadia = { key: "ARC", set: { iso3: "ARC", name: "Arcadia" } };
const boria = { key: "BOR", set: { iso3: "BOR", name: "Boria" } };
const edge = { type: "BROADER", from: { kind: topic, key: "a" }, to: { kind: topic, key: "b" }, properties: {} };
const before = sumsOf(new Map([[state, [arcadia, boria]]]), [edge]);
const revision = { number: 1, checksum: "", at: "", by: "", message: "", format: 1, sums: JSON.stringify(before) };
const changed = (sums: Record<string, string>) => changedSince(revision, sums).changed;

it("tells nothing changed by another order", () => {
  expect(changed(sumsOf(new Map([[state, [boria, arcadia]]]), [edge]))).toEqual([]);
});

it("names the labels and the types of edges of which anything is new, gone or otherwise", () => {
  const renamed = { ...boria, set: { ...boria.set, name: "New Boria" } };
  expect(changed(sumsOf(new Map([[state, [arcadia, renamed]]]), [edge]))).toEqual(["State"]);
  expect(changed(sumsOf(new Map([[state, [arcadia, boria]]]), []))).toEqual(["BROADER"]);
  const turned = { ...edge, from: edge.to, to: edge.from };
  const added = { key: "a", set: { slug: "a" } };
  expect(
    changed(
      sumsOf(
        new Map([
          [state, [arcadia, boria]],
          [topic, [added]],
        ]),
        [turned],
      ),
    ),
  ).toEqual(["BROADER", "Topic"]);
});

it("takes everything as changed where the revision before did not say what it held", () => {
  expect(changedSince(undefined, before).changed).toEqual(["BROADER", "State"]);
  expect(changedSince({ ...revision, sums: null }, before).changed).toEqual(["BROADER", "State"]);
});
