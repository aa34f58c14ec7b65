import { ofYear } from "../../../src/atlas/clauses/over-years";
import { yearsOnTiles } from "../../../src/atlas/pictures/years-on-tiles";
import { drawn } from "./drawing";

describe("the same question over the years", () => {
  const of = (year: number, side: string, codes: string) => ({
    year,
    path: `/ask?year=${year}`,
    said: codes === "" ? [] : codes.split(" ").map((iso3) => ({ iso3, side })),
  });
  const words = { SUPPORT: "supports", OPPOSE: "opposes" };

  it("is a small map a year, which leads to the facts of its year", () => {
    const years = [of(2021, "SUPPORT", "TUV NRU SMR"), of(2022, "OPPOSE", ""), of(2023, "OPPOSE", "RUS")] as never;
    const svg = drawn(yearsOnTiles("X", years, words, "What it is."));
    expect([...svg.matchAll(/<a class="year"[^>]*><title>([^<]+)/g)].map(([, title]) => title)).toEqual([
      "2021, supports: 3 states",
      "2022, nothing",
      "2023, opposes: 1 state",
    ]);
    expect(svg).toContain("http://127.0.0.1/ask?year=2022");
    expect(svg).toMatch(
      /<path class="land" d="M0 0h18v18h-18z"><\/path><path class="ground" transform="scale\(4.5\)" d="M0 0v4h4z">/,
    );
    expect(svg).toContain("nothing on record");
    expect(svg).not.toContain("left out");
    expect(drawn(yearsOnTiles("X", [years[0], years[2]] as never, words, "What it is."))).toMatch(
      /What it is\..*years of which nothing is on record are left out/s,
    );
    // Three whole tiles of support, and one half of opposition: told apart without colour.
    expect(/class="SUPPORT"><path class="ground" d="([^"]+)"/.exec(svg)?.[1]?.match(/h4v4h-4z/g)?.length).toBe(3);
    expect(/class="OPPOSE"><path class="ground" d="([^"]+)"/.exec(svg)?.[1]?.match(/v4h4z/g)?.length).toBe(1);
  });

  it("is none where no year has an answer", () => {
    expect(yearsOnTiles("X", [of(2021, "SUPPORT", "")] as never, words, "")).toBeUndefined();
  });
});

it("asks each condition that may have a time of that year, and leaves the others as they are", () => {
  const position = { topic: "poa", stance: ["SUPPORT" as const], during: { from: "2021", to: "2022" } };
  expect(ofYear({ position, smallIsland: true }, 2023)).toEqual({
    and: [{ position: { ...position, year: 2023, during: null } }, { smallIsland: true }],
  });
  expect(ofYear({ voted: { resolution: "A/RES/77/37" }, memberOf: { coalition: "eu" } }, 2023)).toBeUndefined();
});
