import { type Member, rollCallLines, voteLines } from "../../bench/record/votes-by-chance";
import { recognised } from "../../src/imports/recognised";

const members: Member[] = [
  { iso3: "ARC", name: "Arcadia", since: "1945-10-24" },
  { iso3: "ELB", name: "Elbonia, Greater", since: "1971-09-20" },
];

const linesOf = (made: Iterable<string>): string[] => [...made].join("").trimEnd().split("\n");

describe("a record made by chance", () => {
  const votes = linesOf(voteLines(members, 80));
  const rollCalls = linesOf(rollCallLines(members, 80));

  it("has a roll call a year, and a vote of whoever was a member on the day", () => {
    expect(rollCalls).toHaveLength(81);
    const of = (iso3: string) => votes.filter((line) => line.includes(`,${iso3},`));
    expect(of("ARC")).toHaveLength(80);
    // Admitted before December of 1971: the autumns from that year to 2025.
    expect(of("ELB")).toHaveLength(55);
  });

  it("tells as totals what its votes are", () => {
    const [, first = ""] = rollCalls;
    const [id = ""] = first.split(",");
    const choice = votes
      .find((line) => line.startsWith(`${id},`))
      ?.split(",")
      .at(-2);
    const totals = { Y: "1,0,0", N: "0,1,0", A: "0,0,1", X: "0,0,0" }[choice ?? ""];
    expect(first).toContain(`,Matter ${id} of its time,${totals ?? "?"},`);
  });

  it("is the same each time, and more of it begins with other days", () => {
    expect(linesOf(voteLines(members, 80))).toEqual(votes);
    expect(linesOf(rollCallLines(members, 160))).toHaveLength(161);
  });

  it("is in layouts that an import knows", () => {
    for (const [header = ""] of [votes, rollCalls])
      expect(() => recognised("record.csv", header.split(","))).not.toThrow();
  });
});
