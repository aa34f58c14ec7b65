import { foundAt, foundIn } from "../src/lookup";

it("finds what stands under a key, and throws where nothing does", () => {
  const capitals = new Map([["ARC", "Arcadia City"]]);
  expect(foundIn(capitals, "ARC", "capital of")).toBe("Arcadia City");
  expect(() => foundIn(capitals, "BOR", "capital of")).toThrow("there is no capital of BOR");
});

it("finds what stands at a place, be it nought or false, and throws beyond the end", () => {
  expect([foundAt([0, 1], 0, "number"), foundAt([false], 0, "flag")]).toEqual([0, false]);
  expect(() => foundAt([0, 1], 2, "number")).toThrow("there is no number at 2");
});
