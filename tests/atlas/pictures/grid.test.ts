import { agreementMatrix } from "../../../src/atlas/pictures/agreement-matrix";
import { alikeByTiles } from "../../../src/atlas/pictures/alike-by-tiles";
import { gridPicture } from "../../../src/atlas/pictures/grid-picture";
import { stateOverYears } from "../../../src/atlas/pictures/state-over-years";
import { drawn } from "./drawing";

it("draws which sides a state took in which year, two in one cell where it took two", () => {
  const step = (date: string | null, stance: string) => ({
    date,
    stance,
    subject: { __typename: "Topic", id: "Topic:poa", name: "Programme of Action" },
  });
  const timeline = [
    step("2021-12", "SUPPORT"),
    step("2023", "SUPPORT"),
    step("2023-05-01", "OPPOSE"),
    step(null, "OPPOSE"),
  ];
  const picture = stateOverYears({ name: "Arcadia", iso3: "ARC", timeline: timeline as never });
  const svg = drawn(picture);
  expect(svg).toContain("Programme of Action: 2021 supports, 2023 supports and opposes");
  expect(svg).toContain("http://127.0.0.1/states/ARC/on?topic=poa");
  expect(svg.match(/scale\(0\.50 1\)/g)?.length).toBe(2);
  expect(picture?.note).toContain("1 fact without a date is not in it");
  expect(picture?.note).toContain("Where a field is empty, nothing is on record.");
});

it("titles as many columns as stand beside each other, and breaks a long name of a row", () => {
  const columns = ["2021", "2022", "2023", "2024"];
  const label = "American text of 2018 on a further group of governmental experts";
  const svg = drawn(
    gridPicture({
      id: "g",
      title: "T",
      columns,
      rows: [{ label, says: "", path: "/", cells: [] }],
      words: {},
      note: "N.",
      about: "X.",
    }),
  );
  expect([...svg.matchAll(/>(20\d\d)</g)].map(([, year]) => year)).toEqual(["2021", "2023"]);
  expect(svg).toMatch(/American text of 2018 on a further<.*>group of governmental experts</);
});

it("shades how far each two states vote alike, and names the score", () => {
  const [a, b, c] = ["ARC", "BOR", "SYL"].map((iso3) => ({ id: `State:${iso3}`, iso3, name: iso3 }));
  const matrix = [
    [1, 0.95, 0.2],
    [0.95, 1, null],
    [0.2, null, 1],
  ];
  const picture = agreementMatrix({ sentence: "Some states", states: [a, b, c], matrix } as never, [2, 0, 1], 40, {
    over: "Over votes.",
    measure: "VOETEN",
  });
  const svg = drawn(picture);
  expect([...svg.matchAll(/<title>(\w{3}: [^<]*)</g)].map(([, says]) => says)).toEqual([
    "SYL: ARC 0.20",
    "ARC: SYL 0.20, BOR 0.95",
    "BOR: ARC 0.95",
  ]);
  expect(svg.match(/#agreement-SHADE_5/g)?.length).toBe(2);
  expect(picture?.legend.map(({ label }) => label)).toEqual(["under 0.5", "0.9 to 1"]);
  const edges = [
    { voeten: 0.7, node: b },
    { voeten: null, node: c },
  ];
  const alike = alikeByTiles(a as never, edges as never, { over: "Votes.", least: 5 });
  expect(alike?.says).toBe("0.7 to 0.8: 1 state; ARC: 1 state; shares fewer than 5 of these votes: 195 states.");
});
