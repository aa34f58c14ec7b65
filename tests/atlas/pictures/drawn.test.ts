import { linesOf } from "../../../src/atlas/lines";
import { cohesionByVote } from "../../../src/atlas/pictures/cohesion-by-vote";
import { passageStrip } from "../../../src/atlas/pictures/passage-strip";
import { upset } from "../../../src/atlas/pictures/upset";
import { yearsInBars } from "../../../src/atlas/pictures/years-in-bars";
import { drawn } from "./drawing";

/** The heights of the bars of a picture by what they say. */
const heightsIn = (svg: string) =>
  new Map(
    [...svg.matchAll(/<title>([^<]+)<\/title><path d="M\S+ \S+?h\S+?v-([\d.]+)h/g)].map(([, says, high]) => [
      says,
      Number(high),
    ]),
  );

describe("the years in bars", () => {
  const picture = yearsInBars(
    "Subject",
    [
      { year: 2021, stance: "SUPPORT", count: 10 },
      { year: 2021, stance: "OPPOSE", count: 5 },
      { year: 2023, stance: "SUPPORT", count: 20 },
      { year: null, stance: "SUPPORT", count: 99 },
    ],
    "/topics/x",
  );

  it("are as high as they count, and leave out what has no date", () => {
    const heights = heightsIn(drawn(picture));
    expect([...heights.keys()]).toEqual([
      "2021, supports: 10 states",
      "2023, supports: 20 states",
      "2021, opposes: 5 states",
    ]);
    expect(heights.get("2023, supports: 20 states")).toBe(150);
    expect(heights.get("2021, supports: 10 states")).toBe(75);
    expect(heights.get("2021, opposes: 5 states")).toBe(37.5);
  });

  it("say how many they count, in each part that has room and in all", () => {
    const numbers = [...drawn(picture).matchAll(/<text x="[\d.]+" y="[\d.]+">(\d+)<\/text>/g)].map(([, text]) => text);
    expect(numbers).toEqual(expect.arrayContaining(["10", "20", "5", "15"]));
  });

  it("name their subject, away from its page too", () => {
    expect(picture?.title).toBe("Subject: states on each side, year by year");
  });

  it("say of their subject, and rest on, what the picture beside them does", () => {
    const beside = { ...picture, about: "What it is.", sources: [{ id: "s", title: "A", publisher: "P" }] } as never;
    const counts = [{ year: 2021, stance: "SUPPORT", count: 1 }] as const;
    expect(drawn(yearsInBars("Subject", counts, "/x", undefined, beside))).toMatch(/What it is\..*Source: A \(P\)/s);
  });

  it("lead to the facts that they count", () => {
    expect(drawn(picture)).toContain("http://127.0.0.1/topics/x/positions?stance=OPPOSE&amp;year=2021");
  });

  it("are none where nothing has a date", () => {
    expect(yearsInBars("Subject", [{ year: null, stance: "SUPPORT", count: 1 }], "/x")).toBeUndefined();
  });
});

it("draws of each vote of a coalition its index and its choices", () => {
  const vote = (symbol: string, agreementIndex: number | null, yes: number, no: number) => ({
    agreementIndex,
    yes,
    no,
    abstain: 0,
    absent: 1,
    plurality: "YES",
    resolution: { id: `Resolution:${symbol}`, symbol, title: "A text", date: "2022-12-07", source: null },
    brokeRanks: [],
  });
  const svg = drawn(cohesionByVote("X", [vote("A/RES/1", 1, 4, 0), vote("A/RES/2", null, 0, 0)] as never));
  expect(svg.match(/<circle/g)?.length).toBe(1);
  expect(svg).toContain("<title>A/RES/1, 7 December 2022: 1.00</title>");
  expect([...heightsIn(svg).keys()]).toEqual([
    "A/RES/1, yes: 4 members",
    "A/RES/1, absent: 1 member",
    "A/RES/2, absent: 1 member",
  ]);
  expect(svg).toMatch(/2 recorded votes of .* in plenary, 2022\. All on “A text”\./);
  expect(cohesionByVote("X", [])).toBeUndefined();
});

it("draws each area of several questions with the questions that it answers", () => {
  const sets = [
    { name: "A", sentence: "States like A", size: 3, coverage: { recorded: 22, outOf: 193 } },
    { name: "B", sentence: "States like B", size: 2, coverage: { recorded: 193, outOf: 193 } },
  ];
  const regions = [
    { in: ["A"], size: 7, members: [] },
    { in: ["A", "B"], size: 1, members: [{ name: "Kenya" }] },
  ];
  const svg = drawn(upset({ sets, regions, pairs: [] } as never, ["states that are African", undefined]));
  expect([...svg.matchAll(/<title>([^<]+ alone: [^<]+)<\/title>/g)].map(([, title]) => title)).toEqual([
    "A alone: 7 states",
    "A and B alone: 1 state",
  ]);
  expect(svg.match(/<circle/g)?.length).toBe(3);
  expect(svg).toMatch(
    />A and B alone: Kenya\.<.*>A: States like A, of 22 of 193 members of which it is on record<.*>B: States like B</,
  );
  expect(svg).toContain("http://127.0.0.1/ask?q=states+that+are+African");
});

it("draws a passage through its texts, empty where it is out", () => {
  const unheard = { askedFor: [], objectedTo: [], about: "" };
  const station = (name: string, stood: string) => ({ id: `Report:${name}`, name, date: "2023", stood });
  const svg = drawn(passageStrip("Spyware", [station("draft", "in"), station("report", "out")], unheard));
  expect(svg).toContain("<title>report, 2023: out</title>");
  expect(svg.match(/fill="url\(#strip-(ANSWERS|NOT_MEMBER)\)"/g)).toEqual([
    'fill="url(#strip-ANSWERS)"',
    'fill="url(#strip-NOT_MEMBER)"',
  ]);
  const long = drawn(
    passageStrip(
      "Spyware",
      [station("draft", "in"), station("report", "in, but no longer as a duty of each state")],
      unheard,
    ),
  );
  expect(long).toMatch(/>in, but no longer as a duty of each state</);
  expect(long).toContain("what others had in between is not on record here");
  expect(passageStrip("Spyware", [station("draft", "in")], unheard)).toBeUndefined();
});

it("breaks a text into lines between words, and a long word within", () => {
  expect(linesOf("one two three", 7, 3)).toEqual(["one two", "three"]);
  expect(linesOf("abcdefghij", 4, 3)).toEqual(["abcd", "efgh", "ij"]);
  expect(linesOf("one two three four", 7, 1)).toEqual(["one …"]);
  expect(linesOf("abcdefghij", 4, 1)).toEqual(["ab …"]);
  expect(linesOf("", 7, 1)).toEqual([]);
});
