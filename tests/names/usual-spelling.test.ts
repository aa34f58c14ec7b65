import { spelledAlike } from "../../src/names/usual-spelling";

it.each([
  ["favour", "favor"],
  ["favoured", "favored"],
  ["programme", "program"],
  ["programmes", "programs"],
  ["organisation", "organization"],
  ["criticised", "criticized"],
  ["criticising", "criticizing"],
  ["defence", "defense"],
  ["centre", "center"],
  ["behaviour", "behavior"],
])("compares %s and %s as one word", (british, american) => {
  expect(spelledAlike(british)).toBe(spelledAlike(american));
});

it("keeps apart what only looks so", () => {
  expect(spelledAlike("four")).not.toBe(spelledAlike("for"));
  expect(spelledAlike("our")).not.toBe(spelledAlike("or"));
});
