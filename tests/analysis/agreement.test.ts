import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const agreement = async (fields: string, args = "over: {}") =>
  (await village.answer(`{ agreement(${args}) { ${fields} } }`)).agreement;

const third = 1 / 3;

it("compares every two members by the Voeten score, each with itself on the diagonal", async () => {
  expect(await agreement("resolutions sentence states { iso3 } matrix shared")).toEqual({
    resolutions: 2,
    sentence: "Member states, in all roll calls",
    states: [{ iso3: "ARC" }, { iso3: "BOR" }, { iso3: "SYL" }, { iso3: "UTO" }],
    // ARC yes, no; BOR yes, yes; SYL no, yes; UTO abstains, absent.
    matrix: [
      [1, 0.5, 0, 0.5],
      [0.5, 1, 0.5, 0.5],
      [0, 0.5, 1, 0.5],
      [0.5, 0.5, 0.5, 1],
    ],
    shared: [
      [2, 2, 2, 1],
      [2, 2, 2, 1],
      [2, 2, 2, 1],
      [1, 1, 1, 1],
    ],
  });
});

it("corrects for chance by kappa and by pi, null where chance is certain", async () => {
  const { identical, kappa, pi } = await agreement(
    "identical: matrix(measure: IDENTICAL) kappa: matrix(measure: KAPPA) pi: matrix(measure: PI)",
  );
  expect(identical[0]).toEqual([1, 0.5, 0, 0]);
  expect(kappa.slice(0, 2)).toEqual([
    [1, 0, -1, 0],
    [0, null, 0, 0],
  ]);
  expect(pi.slice(0, 2)).toEqual([
    [1, -third, -1, -1],
    [-third, null, -third, -1],
  ]);
});

it("gives null and not a guess below the least number of shared votes", async () => {
  const { matrix } = await agreement("matrix", "over: {}, minShared: 2");
  expect(matrix[0]).toEqual([1, 0.5, 0, null]);
  expect(matrix[3]).toEqual([null, null, null, null]);
});

it("counts the plenary only, and only the resolutions asked for", async () => {
  const { resolutions, sentence, matrix } = await agreement(
    "resolutions sentence matrix",
    `over: {symbol: "V/RES/1"}, among: {region: EASTERN_EUROPEAN}`,
  );
  expect(resolutions).toBe(1);
  expect(sentence).toBe(
    "States that are among the Eastern European States, in roll calls on resolutions that are V/RES/1",
  );
  expect(matrix).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

it("lists each pair once, page by page", async () => {
  const page = async (after: string) =>
    (
      await agreement(`pairs(first: 4${after}) { totalCount pageInfo { hasNextPage endCursor }
      nodes { a { iso3 } b { iso3 } shared identical voeten kappa pi } }`)
    ).pairs;
  const first = await page("");
  expect(first.totalCount).toBe(6);
  expect(first.nodes[0]).toEqual({
    a: { iso3: "ARC" },
    b: { iso3: "BOR" },
    shared: 2,
    identical: 0.5,
    voeten: 0.5,
    kappa: 0,
    pi: -third,
  });
  const second = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect(second.pageInfo.hasNextPage).toBe(false);
  const pairs = [...first.nodes, ...second.nodes].map(({ a, b }) => `${a.iso3}-${b.iso3}`);
  expect(pairs).toEqual(["ARC-BOR", "ARC-SYL", "ARC-UTO", "BOR-SYL", "BOR-UTO", "SYL-UTO"]);
});

it("has nulls for an observer, who never votes, and empty answers where nobody or nothing is asked about", async () => {
  expect(await agreement("states { iso3 } matrix shared", `over: {}, among: {state: ["ELB", "ARC"]}`)).toEqual({
    states: [{ iso3: "ARC" }, { iso3: "ELB" }],
    matrix: [
      [1, null],
      [null, null],
    ],
    shared: [
      [2, 0],
      [0, 0],
    ],
  });
  expect(await agreement("matrix shared pairs { totalCount nodes { shared } }", "over: {}, among: {or: []}")).toEqual({
    matrix: [],
    shared: [],
    pairs: { totalCount: 0, nodes: [] },
  });
  expect(await agreement("resolutions matrix", `over: {recorded: false}, among: {state: "ARC"}`)).toEqual({
    resolutions: 0,
    matrix: [[null]],
  });
});

it.each([
  [`over: {}, among: {state: "Arcadie"}`, "UNKNOWN_NAME", "among.state[0]"],
  [`over: {topic: "pao"}`, "UNKNOWN_NAME", "over.topic"],
  ["over: {}, minShared: 0", "BAD_USER_INPUT", "minShared"],
])("refuses %s", async (args, code, argument) => {
  const { errors } = await village.ask(`{ agreement(${args}) { resolutions } }`);
  expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
});

it("asks the graph once for the resolutions, and for the votes once at a revision", async () => {
  await agreement("matrix", "over: {year: 2022}");
  expect(village.statements().length).toBeLessThanOrEqual(2);
  await agreement("matrix(measure: PI) shared pairs { nodes { kappa } }", "over: {year: 2022}");
  expect(village.statements()).toHaveLength(0);
});
