import { passageStrip } from "../../../src/atlas/pictures/passage-strip";
import { passagesThrough } from "../../../src/atlas/pictures/passages-through";
import { topicsAcross } from "../../../src/atlas/pictures/topics-across";
import { votesAcross } from "../../../src/atlas/pictures/votes-across";
import { drawn } from "./drawing";

const titlesOf = (svg: string): string[] =>
  [...svg.matchAll(/<title>([^<]+)<\/title>/g)].map(([, title = ""]) => title).slice(1);

const totals = (yes: number | null, no: number | null, abstain: number | null, notVoting: number | null) => ({
  yes,
  no,
  abstain,
  notVoting,
});

const vote = (key: string, date: string | null, its: object) => ({
  id: `RollCall:${key}`,
  date,
  body: "PLENARY",
  committee: null,
  on: "WHOLE",
  resolution: { symbol: `A/RES/${key}`, title: "A text with a title that is far longer than any label has room for" },
  source: { id: "s", title: "A record", publisher: "P" },
  ...its,
});

describe("votes as bars", () => {
  const votes = [
    vote("1", "2019-11-06", { totals: totals(124, 6, null, null), body: "COMMITTEE", committee: "First Committee" }),
    vote("2", "2022-12-07", { totals: totals(156, 7, 14, 16), on: "AMENDMENT" }),
    vote("3", null, { totals: totals(null, null, null, null) }),
  ];

  it("count each choice on record, the latest vote at the top, under its name and what it was on", () => {
    const picture = votesAcross(votes as never);
    const svg = drawn(picture);
    expect(titlesOf(svg)).toEqual([
      "A/RES/2, 7 December 2022: yes 156, no 7, abstained 14, absent 16",
      "A/RES/1, 6 November 2019: yes 124, no 6",
    ]);
    expect(svg).toMatch(/on an amendment: A text with[^<]* …</);
    expect(svg).toContain("First Committee: A text");
    expect(svg).toContain("http://127.0.0.1/roll-calls/2");
    expect(svg).toContain("Source: A record (P).");
    expect(picture?.legend.map(({ label }) => label)).toEqual(["yes", "no", "abstained", "absent"]);
  });

  it("are as long as they count", () => {
    const [yes = 0, no = 0] = [...drawn(votesAcross(votes as never)).matchAll(/<path d="M\S+ 8h([\d.]+)v16/g)].map(
      ([, wide]) => Number(wide),
    );
    expect(yes / no).toBeCloseTo(156 / 7, 0);
  });

  it("are none where no totals are on record, and at most thirty", () => {
    expect(votesAcross(votes.slice(2) as never)).toBeUndefined();
    const many = Array.from({ length: 32 }, (_, index) => vote(String(index), "2020", { totals: totals(1, 0, 0, 0) }));
    const picture = votesAcross(many as never, "year “2020”");
    expect(picture?.note).toContain("2 earlier votes of this list left out");
    expect(picture?.title).toBe(`How many states voted yes, no or neither: ${votes[0]?.resolution.title}`);
    expect(picture?.inShort?.()?.about).toMatch(/^The first 10 of 30 are drawn\. .* Chosen by year “2020”\.$/);
    expect(picture?.inShort?.()?.height).toBeLessThan(300);
  });
});

it("draws of what was spoken at a meeting, most first, and leads to the statements", () => {
  const row = (slug: string, stance: string | null, count: number) => ({
    count,
    stance,
    topic: { id: `Topic:${slug}`, slug, name: slug.toUpperCase() },
  });
  const rows = [row("a", "SUPPORT", 1), row("b", "SUPPORT", 2), row("b", "OPPOSE", 3), row("c", null, 9)];
  const svg = drawn(topicsAcross(rows as never, { meeting: "M", slug: "m", about: "What it was." }));
  expect(titlesOf(svg)).toEqual(["B: supports 2, opposes 3", "A: supports 1"]);
  expect(svg).toContain("http://127.0.0.1/statements?meeting=m&amp;topic=b");
  expect(topicsAcross([], { meeting: "M", slug: "m", about: "" })).toBeUndefined();
});

it("says of each passage through a text how it stands there and what became of it", () => {
  const passage = (subject: string, state: string, change: string) => ({
    state,
    node: { id: `Lineage:${subject}`, subject, change },
  });
  const passages = [passage("Spyware", "OUT", "DELETED"), passage("Gender", "weaker", "WEAKENED")];
  const svg = drawn(passagesThrough("A/1", passages as never, "X."));
  expect(titlesOf(svg)).toEqual([
    "Spyware: In this text: out. On the whole: taken out",
    "Gender: In this text: weaker. On the whole: weakened",
  ]);
  expect(svg.match(/fill="url\(#passages-(ANSWERS|NOT_MEMBER)\)"/g)?.length).toBe(2);
  expect(passagesThrough("A/1", [], "X.")).toBeUndefined();
});

it("names beneath the strip of a passage who asked for what became of it, and who objected", () => {
  const stations = [
    { id: "Report:draft", name: "draft", date: "2023", stood: "in" },
    { id: "Report:report", name: "report", date: "2023", stood: "out" },
  ];
  const voice = { name: "Israel", date: "July 2023", path: "/statements/S-1" };
  const picture = passageStrip("Spyware", stations, { askedFor: [voice], objectedTo: [], about: "Taken out." });
  const svg = drawn(picture);
  expect(titlesOf(svg).at(-1)).toBe("Israel asked for this outcome, July 2023");
  expect(svg).toContain("http://127.0.0.1/statements/S-1");
  expect(svg).toContain("Taken out.");
  expect(picture?.legend.map(({ label }) => label)).toEqual(["in the text", "out of it", "asked for this outcome"]);
  expect(picture?.says).toContain("Israel asked for this outcome");
});
