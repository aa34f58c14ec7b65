import { compile, cypher } from "../../src/graph/cypher";
import { Kept } from "../../src/graph/kept";
import { Pending, hasPending, workedOut } from "../../src/graph/pending";
import type { Reading } from "../../src/graph/reading";

const reading: Reading = { graph: { read: () => Promise.resolve([]) }, kinds: [], kept: new Kept(7) };
const revision = new Pending("the revision", ({ kept }) => Promise.resolve(kept.revision));
const inner = cypher`n.number IN ${[1]} AND n.number = ${revision}`;
const query = cypher`MATCH (n) WHERE ${inner} RETURN n LIMIT ${2}`;

it("works a parameter out when its statement is sent, however deep it stands", async () => {
  expect([hasPending(query), hasPending(cypher`RETURN ${1}`)]).toEqual([true, false]);
  const whole = await workedOut(query, reading);
  expect(hasPending(whole)).toBe(false);
  expect(compile(whole)).toEqual({
    text: "MATCH (n) WHERE n.number IN $p0 AND n.number = $p1 RETURN n LIMIT $p2",
    params: { p0: [1], p1: 7, p2: 2 },
  });
});

it("stands for its question wherever statements are told apart", () => {
  const same = new Pending("the revision", () => Promise.resolve(0));
  const other = new Pending("another", () => Promise.resolve(0));
  const told = (one: Pending) => JSON.stringify(compile(cypher`RETURN ${one}`));
  expect(told(same)).toBe(told(revision));
  expect(told(other)).not.toBe(told(revision));
});
