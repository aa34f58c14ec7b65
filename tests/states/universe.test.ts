import { State } from "../../src/states/state";
import { Universe, sizeOf } from "../../src/states/universe";

const states = ["AAA", "BBB", "CCC"].map((iso3) =>
  Object.assign(new State(), { iso3, name: iso3, status: iso3 === "CCC" ? "OBSERVER" : "MEMBER" }),
);
const universe = new Universe(states);

it("holds a set of states as bits, and gives the states of a set in order", () => {
  const set = universe.setOf(["CCC", "AAA", "CCC"]);
  expect([set, sizeOf(set), universe.statesOf(set).map(({ iso3 }) => iso3)]).toEqual([0b101n, 2, ["AAA", "CCC"]]);
  expect([universe.everyone, universe.members]).toEqual([0b111n, 0b011n]);
});

it("takes no code for a state's that is none", () => {
  expect(() => universe.setOf(["AAA", "ZZZ"])).toThrow("there is no state ZZZ");
});
