import { Levels } from "../../src/texts/levels";

/** The ways to items that come in this order, as text. */
function waysOf(names: readonly string[]): string[] {
  const levels = new Levels();
  return names.map((name, index) =>
    levels.wayTo(name.replace(" bis", ""), name.endsWith("bis") ? "bis" : "", names[index + 1]).join(""),
  );
}

it.each([
  [["a", "b", "i", "ii", "c"], "(a) (b) (b)(i) (b)(ii) (c)"],
  [["a", "i", "ii", "iii", "iv", "v", "b", "i"], "(a) (a)(i) (a)(ii) (a)(iii) (a)(iv) (a)(v) (b) (b)(i)"],
  [["f", "g", "h", "i", "j"], "(f) (g) (h) (i) (j)"],
  [["g", "h", "i", "ii", "i"], "(g) (h) (h)(i) (h)(ii) (i)"],
  [["i", "ii", "iii"], "(i) (ii) (iii)"],
  [["a", "b", "b bis", "c"], "(a) (b) (b)bis (c)"],
  [["1", "a", "b", "2", "a"], "(1) (1)(a) (1)(b) (2) (2)(a)"],
  [["a", "c"], "(a) (c)"],
  [["y", "z", "aa", "bb"], "(y) (z) (aa) (bb)"],
])("reads %j as items in items", (names, ways) => {
  expect(waysOf(names).join(" ")).toBe(ways);
});
