import { sourcesOf } from "../../../src/atlas/files/record-said";
import { blocsByTiles } from "../../../src/atlas/pictures/blocs-by-tiles";
import { byBloc } from "../../../src/atlas/pictures/blocs-coloured";
import { lineOfCoalition } from "../../../src/atlas/pictures/line-of-coalition";
import { votesTold } from "../../../src/atlas/pictures/votes-told";
import { drawn } from "./drawing";

const on = (title: string, date: string | null) => ({ title, date });

it.each([
  [
    [on("A", "2005-12-08"), on("B", "2006"), on("A", "2007")],
    {},
    "3 recorded votes, 2005 to 2007. Most often, 2 times, on “A”.",
  ],
  [[on("A", "2005"), on("A", null)], {}, "2 recorded votes, 2005. All on “A”."],
  [
    [on("A", "2006"), on("B", "2005")],
    { said: "alike in 1 of 2" },
    "2 recorded votes, 2005 to 2006: alike in 1 of 2. The latest was on “A”.",
  ],
  [[on("A", "2006"), on("A", "2005")], { all: 70 }, "70 recorded votes, 2005 to 2006. The latest was on “A”."],
  [[on("A", "2006")], {}, "1 recorded vote, 2006. It was on “A”."],
  [[on("", null)], {}, "1 recorded vote."],
])("says of votes how many, when and on what: %j", (votes, known, told) => {
  expect(votesTold(votes, known).replace(" of the General Assembly of the United Nations in plenary", "")).toBe(told);
});

it("says how often a state voted as most of a coalition, and draws nothing where most of it never chose", () => {
  const vote = (line: string | undefined, its: string) => ({
    id: "",
    symbol: "A/1",
    title: "T",
    date: "2022",
    line,
    its,
  });
  const of = [
    { name: "A", path: "/a" },
    { name: "B", path: "/b" },
  ] as const;
  const votes = [vote("YES", "YES"), vote("NO", "YES"), vote("YES", "ABSENT"), vote(undefined, "YES")] as never;
  expect(lineOfCoalition(...of, votes)?.about).toContain("4 recorded votes");
  expect(lineOfCoalition(...of, votes)?.about).toContain("as most of it in 1 of 2 in which both chose");
  expect(lineOfCoalition(...of, [vote(undefined, "YES")] as never)).toBeUndefined();
});

it("counts among the blocs those that vote alone, and says what the coalitions are that they are like", () => {
  const states = ["ARG", "BRA", "CHL"].map((iso3) => ({ id: iso3, iso3, name: iso3 }));
  const coalition = { id: "c", name: "No votes on A/RES/77/36", summary: "Against a text." };
  const blocs = { blocs: [{ members: states.slice(0, 2), resembles: { coalition } }], apart: states.slice(2) } as never;
  const picture = blocsByTiles(blocs, byBloc(blocs), { about: "Votes.", minShared: 5 });
  expect(Object.fromEntries(picture?.legend.map(({ side, count }) => [side, count]) ?? [])).toEqual({
    BLOC_1: 2,
    OTHER: 1,
    NO_RECORD: 190,
    NOT_MEMBER: 2,
  });
  expect(drawn(picture)).toContain("No votes on A/RES/77/36: Against a text.");
  expect(picture?.byRegion?.().key).toEqual(picture?.key);
});

it("says where its sources stand, if it has none by itself", () => {
  expect(sourcesOf({} as never)).toMatch(/^The sources of what it tells are on its page/);
});
