import { array, assert, constantFrom, letrec, oneof, property } from "fast-check";
import { bits } from "../../src/sets/readers";
import { type SetOf, all, any, atom, not, readAs } from "../../src/sets/set";
import { simplified } from "../../src/sets/simplified";

const members: Readonly<Record<string, bigint>> = { a: 0b10101n, b: 0b01100n, c: 0b00011n };
const { set } = letrec<{ set: SetOf<string> }>((tie) => ({
  set: oneof(
    { depthSize: "small", withCrossShrink: true },
    constantFrom("a", "b", "c").map((one) => atom(one)),
    tie("set").map((one) => not(one)),
    array(tie("set"), { maxLength: 3 }).map((some) => all(...some)),
    array(tie("set"), { maxLength: 3 }).map((some) => any(...some)),
  ),
}));

const simple = (one: SetOf<string>) => simplified(one, (its) => its);
const membersOf = (one: SetOf<string>) =>
  readAs(
    one,
    bits(0b11111n, (its: string) => members[its] ?? 0n),
  );

it("leaves in a set what is in it", () => {
  assert(property(set, (one) => membersOf(simple(one)) === membersOf(one)));
});

it("says one set in one way, in whatever order its parts were written and however often", () => {
  const twoWays = property(set, set, set, (x, y, z) => {
    expect(simple(all(x, y))).toEqual(simple(all(y, x, y)));
    expect(simple(any(x, any(y, z)))).toEqual(simple(any(any(z, x), y)));
    expect(simple(not(not(x)))).toEqual(simple(x));
    expect(simple(simple(x))).toEqual(simple(x));
  });
  assert(twoWays);
});

it("asks nothing more where everything or nothing decides", () => {
  const [a, everything, nothing] = [atom("a"), all<string>(), any<string>()];
  expect([simple(all(a, nothing)), simple(any(a, everything))]).toEqual([nothing, everything]);
  expect([simple(all(a, everything)), simple(any(a, nothing))]).toEqual([a, a]);
});

it("takes no longer for what stands deep", () => {
  let deep: SetOf<string> = atom("a");
  for (let depth = 0; depth < 200; depth++) deep = all(not(any(deep, atom("b"))), atom(`x${depth}`));
  expect(JSON.stringify(simple(deep)).length).toBeLessThan(50_000);
});
