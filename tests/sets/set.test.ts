import fc from "fast-check";
import { compile, cypher } from "../../src/graph/cypher";
import { bits, phrase, predicate } from "../../src/sets/readers";
import { type SetOf, all, any, atom, atomsOf, not, readAs } from "../../src/sets/set";

/** Things 0 to 7; an atom is the things in it, as bits. */
const universe = 0b1111_1111n;
const members = (set: SetOf<bigint>): bigint =>
  readAs(
    set,
    bits(universe, (value: bigint) => value),
  );

const { some } = fc.letrec<{ some: SetOf<bigint> }>((tie) => ({
  some: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.bigInt({ min: 0n, max: universe }).map((value) => atom(value)),
    fc.array(tie("some"), { maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("some"), { maxLength: 3 }).map((of) => any(...of)),
    tie("some").map((of) => not(of)),
  ),
}));

/** Whether one thing is in a set, by the meaning of the words alone. */
function holds(set: SetOf<bigint>, thing: bigint): boolean {
  if (set.kind === "atom") return ((set.atom >> thing) & 1n) === 1n;
  if (set.kind === "not") return !holds(set.of, thing);
  return set.kind === "all" ? set.of.every((part) => holds(part, thing)) : set.of.some((part) => holds(part, thing));
}

describe("a set read as bits", () => {
  it("has of nothing asked everything, and of nothing offered nothing", () => {
    expect([members(all()), members(any())]).toEqual([universe, 0n]);
  });

  it("has exactly the things for which its words hold, and none outside the universe", () => {
    fc.assert(
      fc.property(some, (set) => {
        const found = members(set);
        for (let thing = 0n; thing < 8n; thing++) expect(((found >> thing) & 1n) === 1n).toBe(holds(set, thing));
        expect(found & ~universe).toBe(0n);
      }),
    );
  });
});

describe("a set read as a predicate", () => {
  const read = (set: SetOf<string>) =>
    compile(
      readAs(
        set,
        predicate((value: string) => cypher`node.name = ${value}`),
      ),
    );

  it.each<[SetOf<string>, string]>([
    [atom("a"), "(node.name = $p0)"],
    [all(), "true"],
    [any(), "false"],
    [not(atom("a")), "NOT (node.name = $p0)"],
    [all(atom("a"), any(atom("b"), atom("c"))), "((node.name = $p0) AND ((node.name = $p1) OR (node.name = $p2)))"],
    [not(any(atom("a"), atom("b"))), "NOT ((node.name = $p0) OR (node.name = $p1))"],
  ])("%j", (set, text) => {
    expect(read(set).text).toBe(text);
  });

  it("keeps an atom of several conditions in one pair of brackets", () => {
    const loose = predicate((value: string) => cypher`node.a = ${value} OR node.b = ${value}`);
    expect(compile(readAs(not(atom("x")), loose)).text).toBe("NOT (node.a = $p0 OR node.b = $p1)");
  });
});

describe("a set read as a sentence", () => {
  const says = (set: SetOf<string>): string =>
    readAs(
      set,
      phrase((value: string) => ({ says: value }), "are not among those that"),
    ).says;
  const [sing, dance, act] = [atom("sing"), atom("dance"), atom("act")];

  it.each<[SetOf<string>, string]>([
    [sing, "sing"],
    [all(sing), "sing"],
    [all(), "are on record"],
    [any(), "are nowhere on record"],
    [all(sing, dance), "sing and dance"],
    [any(sing, dance, act), "sing or dance or act"],
    [not(sing), "are not among those that sing"],
    [not(all(sing, dance)), "are not among those that both sing and dance"],
    [not(any(sing, dance)), "are not among those that either sing or dance"],
    [all(sing, any(dance, act)), "sing and either dance or act"],
    [all(not(sing), dance), "are not among those that sing, and dance"],
    [not(all(sing, dance, act)), "are not among those that at once sing and dance and act"],
  ])("%j", (set, sentence) => {
    expect(says(set)).toBe(sentence);
  });

  it("puts joins within joins within joins in brackets, where no word tells them apart", () => {
    expect(says(any(all(sing, any(dance, act)), dance))).toContain("(sing and either dance or act)");
  });

  it("says different things of and-or and or-and", () => {
    expect(says(all(sing, any(dance, act)))).not.toBe(says(any(all(sing, dance), act)));
  });
});

it("lists the atoms of a set, each with whether it stands under an even number of complements", () => {
  expect(atomsOf(all(atom("a"), not(any(atom("b"), not(atom("c"))))))).toEqual([
    { atom: "a", positive: true },
    { atom: "b", positive: false },
    { atom: "c", positive: true },
  ]);
});
