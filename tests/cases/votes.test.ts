import { rollCallsOfSeed } from "../real/roll-calls";
import { casesOver } from "./asking";

const acquis = casesOver();

const rolls = [...rollCallsOfSeed()];

it.each(rolls)(
  "4: %s has each state's choice once, as the record has it, and nobody who was no member",
  async (symbol, roll) => {
    const { resolution } = await acquis.answer(
      `{ resolution(symbol: "${symbol}") { votes(first: 200) { edges { choice node { iso3 } } } } }`,
    );
    const edges = resolution.votes.edges as { choice: string; node: { iso3: string } }[];
    expect(edges).toHaveLength(roll.size);
    expect(new Map(edges.map(({ choice, node }) => [node.iso3, choice]))).toEqual(
      new Map(
        [...roll].sort(
          ([a], [b]) => edges.findIndex((e) => e.node.iso3 === a) - edges.findIndex((e) => e.node.iso3 === b),
        ),
      ),
    );
  },
);

it("4: a state that was not yet a member is in no roll call, neither present nor absent", () => {
  const before = new Map(rolls).get("A/RES/60/45");
  expect([before?.size, before?.has("MNE"), before?.has("SSD")]).toEqual([191, false, false]);
});

it("6: who leads is among the sponsors that the list names, and the schema says that the role counts apart", async () => {
  const { resolution, __type } = await acquis.answer(`{
    resolution(symbol: "A/RES/77/37") {
      all: sponsors { totalCount }
      lead: sponsors(role: LEAD) { totalCount nodes { name } }
      sponsor: sponsors(role: SPONSOR, first: 200) { totalCount nodes { name } }
      added: sponsors(role: ADDITIONAL_SPONSOR) { totalCount }
    }
    __type(name: "SponsorRole") { enumValues { name description } }
  }`);
  const { all, lead, sponsor, added } = resolution;
  expect(lead).toEqual({ totalCount: 1, nodes: [{ name: "France" }] });
  expect(sponsor.nodes).toContainEqual({ name: "France" });
  expect([sponsor.totalCount, added.totalCount, all.totalCount]).toEqual([49, 25, 74]);
  expect(JSON.stringify(__type.enumValues)).toContain("It counts apart from SPONSOR");
});

it("11: absent, not yet a member and not voting are three things", async () => {
  const { absent, none } = await acquis.answer(`{
    absent: states(where: { voted: { resolution: "A/RES/60/45", choice: ABSENT } }) { totalCount nodes { iso3 } }
    none: states(where: { not: { voted: { resolution: "A/RES/60/45" } } }) { totalCount nodes { iso3 } }
  }`);
  const codes = ({ nodes }: { nodes: { iso3: string }[] }) => nodes.map(({ iso3 }) => iso3);
  expect(absent.totalCount).toBe(13);
  expect(
    codes(none)
      .filter((iso3) => !codes(absent).includes(iso3))
      .toSorted(),
  ).toEqual(["MNE", "PSE", "SSD", "VAT"]);
});

it("8: votes on parts of a text stand apart from the vote on the whole, which its tally tells", async () => {
  const { resolution } = await acquis.answer(`{
    resolution(symbol: "A/RES/75/240") {
      tally { plenary { yes no abstain } committee { yes no abstain } }
      parts: rollCalls(on: PART, orderBy: DATE_ASC) { nodes { body part totals { yes no abstain } } }
      whole: rollCalls(on: WHOLE) { nodes { body part } }
    }
  }`);
  expect(resolution.tally).toEqual({
    plenary: { yes: 92, no: 50, abstain: 21 },
    committee: { yes: 104, no: 50, abstain: 20 },
  });
  expect(resolution.whole.nodes).toEqual([
    { body: "PLENARY", part: null },
    { body: "COMMITTEE", part: null },
  ]);
  expect(resolution.parts.nodes).toHaveLength(2);
  expect(resolution.parts.nodes).toEqual(
    expect.arrayContaining([
      { body: "COMMITTEE", part: "Operative paragraph 1", totals: { yes: 92, no: 52, abstain: 24 } },
      { body: "COMMITTEE", part: "Preambular paragraph 10", totals: { yes: 108, no: 49, abstain: 11 } },
    ]),
  );
});

it.each([
  ["A/RES/77/37", 6, 157],
  ["A/RES/75/32", 0, 153],
  ["A/RES/74/28", 18, 161],
])(
  "9: of the committee's vote on %s only what is on record is told: %i by name of %i and more",
  async (symbol, named, yes) => {
    const { resolution, voted, not } = await acquis.answer(`{
    resolution(symbol: "${symbol}") { tally { committee { yes } } votes(body: COMMITTEE) { totalCount } }
    voted: states(where: { voted: { resolution: "${symbol}", body: COMMITTEE, choice: YES } }) { totalCount coverage { recorded note } }
    not: states(where: { not: { voted: { resolution: "${symbol}", body: COMMITTEE } } }) { coverage { recorded } }
  }`);
    expect(resolution).toEqual({ tally: { committee: { yes } }, votes: { totalCount: named } });
    expect([voted.totalCount, voted.coverage.recorded, not.coverage.recorded]).toEqual([0, named, named]);
    expect(voted.coverage.note).toContain(`Of the vote in committee on ${symbol} (${yes} in favour`);
  },
);
