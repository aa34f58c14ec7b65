import { blocsNetwork } from "../../../src/atlas/pictures/blocs-network";
import { countsByTiles } from "../../../src/atlas/pictures/counts-by-tiles";
import { contradictionsByTiles, saidAndVoted } from "../../../src/atlas/pictures/said-and-voted";
import { sidesByTiles } from "../../../src/atlas/pictures/sides-by-tiles";
import { drawn, everybody } from "./drawing";

const countsOf = (picture: ReturnType<typeof countsByTiles>) =>
  Object.fromEntries((picture?.legend ?? []).map(({ label, count }) => [label, count]));

it("draws whoever is not asked for apart from whoever is silent", () => {
  const [one, two] = everybody;
  const asked = new Set([one?.iso3 ?? "", two?.iso3 ?? ""]);
  const nodes = [{ stance: "OPPOSE" as const, state: one ?? { iso3: "", name: "" } }];
  expect(countsOf(sidesByTiles("X", { nodes }, "topic=x", { asked }))).toEqual({
    opposes: 1,
    "nothing on record": 1,
    "not in this answer": 193,
  });
  const counts = nodes.map(({ state }) => ({ state, count: 3 }));
  const picture = countsByTiles({ title: "T", counts, one: "subject", about: "A.", asked });
  expect(countsOf(picture)).toEqual({ "2 to 4 subjects": 1, "none on record": 1, "not in this answer": 193 });
});

it("draws who said one thing and voted the other, on how many subjects and when", () => {
  const subject = { __typename: "Topic", id: "Topic:poa", name: "Programme of Action" };
  const state = { id: "State:ARC", iso3: "ARC", name: "Arcadia" };
  const source = { id: "s", title: "A", publisher: "P" };
  const said = [{ date: "2021-05", stance: "SUPPORT", source }];
  const voted = [{ date: "2023", stance: "OPPOSE", source }];
  const picture = contradictionsByTiles(
    { totalCount: 3, nodes: [{ state }, { state }] },
    {
      about: "Contradictions",
      asked: undefined,
    },
  );
  expect(picture?.legend[0]?.label).toBe("2 to 4 subjects");
  expect(picture?.about).toContain("Of 1 further contradiction nothing is drawn.");
  const svg = drawn(saidAndVoted([{ state, subject, said, voted }] as never, "Contradictions"));
  expect(svg).toContain("<title>Arcadia said: 2021 supports</title>");
  expect(svg).toContain("<title>and voted, on: Programme of Action: 2023 opposes</title>");
  expect(svg).toContain("http://127.0.0.1/states/ARC/on?topic=poa");
  expect(svg).toContain("Source: A (P).");
  expect(contradictionsByTiles({ totalCount: 0, nodes: [] }, { about: "", asked: undefined })).toBeUndefined();
  expect(saidAndVoted([], "")).toBeUndefined();
});

describe("the network of blocs", () => {
  /** Every second state votes like every second. */
  const networkOf = (count: number, alone = 0) => {
    const states = everybody.slice(0, count).map((state) => ({ ...state, id: state.iso3 }));
    const matrix = states.map((_, a) =>
      states.map((_other, b) => (a >= count - alone || b >= count - alone ? null : a % 2 === b % 2 ? 1 : 0)),
    );
    return blocsNetwork(
      { sentence: "", states, matrix },
      {
        colouring: { title: "", sideOf: () => "OTHER", words: {} },
        threshold: 0.5,
        which: "the mean of all pairs",
        about: "Over votes.",
      },
    );
  };

  it.each([20, 195])("has a tile for each of %i states, none covering another, with lines between few", (count) => {
    const picture = networkOf(count);
    const svg = drawn(picture);
    const places = [...svg.matchAll(/<a href="[^"]+" transform="translate\((\d+) (\d+)\)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(places.length).toBe(count);
    const covered = places.filter(([x, y], index) =>
      places.slice(index + 1).some(([left, top]) => Math.hypot(left - x, top - y) < 17),
    );
    expect(covered).toEqual([]);
    expect(svg.includes('class="ties"')).toBe(count === 20);
    expect(picture?.note?.includes("too many for lines")).toBe(count === 195);
    expect(svg.length).toBeLessThan(60_000);
  });

  it("sets at the foot whoever agrees so with nobody, and is none of two", () => {
    const picture = networkOf(10, 1);
    expect(picture?.note).toContain("Whoever agrees so with nobody stands at the foot.");
    const heights = [...drawn(picture).matchAll(/<a href="[^"]+" transform="translate\(\d+ (\d+)\)"/g)].map(([, y]) =>
      Number(y),
    );
    expect(heights.filter((height) => height > 300)).toEqual([heights.at(-1)]);
    expect(networkOf(2)).toBeUndefined();
  });
});
