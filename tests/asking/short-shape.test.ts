import { shortShape } from "../../src/asking/short-shape";

it("shows five of many ways to say the same, and says how many more there are", () => {
  expect(shortShape("a | b | c | d | e | f | g")).toBe("a | b | c | d | e | … 2 more");
  expect(shortShape("a | b | c | d | e | f")).toBe("a | b | c | d | e | f");
});

it("counts in each group on its own, and keeps different things", () => {
  const ways = (letter: string) => Array.from({ length: 8 }, (_, index) => `${letter}${index}`).join(" | ");
  expect(shortShape(`(${ways("a")} / [${ways("b")}] c) ‹state› [d]`)).toBe(
    "(a0 | a1 | a2 | a3 | a4 | … 3 more / [b0 | b1 | b2 | b3 | b4 | … 3 more] c) ‹state› [d]",
  );
});
