import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
}, 120_000);
afterAll(() => server.stop());

const eight: readonly (readonly [string, string])[] = [
  ["gender", `{position: {topic: "gender-language", stance: OPPOSE}}`],
  ["poa 2022", `{voted: {resolution: "A/RES/77/37", choice: YES}}`],
  ["poa 2023", `{voted: {resolution: "A/RES/78/16", choice: YES}}`],
  ["rival 2022", `{voted: {resolution: "A/RES/77/36", choice: YES}}`],
  ["G77", `{memberOf: {coalition: "g77"}}`],
  ["EU", `{memberOf: {coalition: "eu"}}`],
  ["spoke", `{spoke: {year: 2023}}`],
  ["treaty", `{position: {topic: "legally-binding-instrument", stance: SUPPORT}}`],
];
const sets = eight.map(([name, where]) => `{name: "${name}", where: ${where}}`).join(" ");

interface Region {
  in: string[];
  size: number;
  members: { iso3: string }[];
}

it("finds in each region of eight sets what the question language finds by itself", async () => {
  const { compare } = await server.answer(`{ compare(sets: [${sets}]) { regions { in size members { iso3 } } } }`);
  const regions = compare.regions as Region[];
  expect(regions.length).toBeGreaterThan(8);
  for (const region of regions.slice(0, 12)) {
    const inside = eight.map(([name, where]) => (region.in.includes(name) ? where : `{not: ${where}}`));
    const { states } = await server.answer(
      `{ states(first: 200, where: {and: [${inside.join(" ")}]}) { nodes { iso3 } } }`,
    );
    expect(region.members).toEqual(states.nodes);
    expect(region.size).toBe(states.nodes.length);
  }
});

it("counts every set and every pair as the question language does", async () => {
  const { compare } = await server.answer(
    `{ compare(sets: [${sets}]) { sets { name size } regions { in size } pairs { a b intersection union jaccard } } }`,
  );
  const regions = compare.regions as Region[];
  const sum = (holds: (region: Region) => boolean) =>
    regions.filter(holds).reduce((total, { size }) => total + size, 0);
  for (const { name, size } of compare.sets as { name: string; size: number }[])
    expect(sum((region) => region.in.includes(name))).toBe(size);
  expect(compare.pairs).toHaveLength(28);
  for (const { a, b, intersection, union, jaccard } of compare.pairs as {
    a: string;
    b: string;
    intersection: number;
    union: number;
    jaccard: number;
  }[]) {
    expect(intersection).toBe(sum((region) => region.in.includes(a) && region.in.includes(b)));
    expect(union).toBe(sum((region) => region.in.includes(a) || region.in.includes(b)));
    expect(jaccard).toBe(intersection / union);
  }
});

it("gives the like-minded group and the treaty's sponsors as their rolls have them", async () => {
  const { coalition } = await server.answer(
    `{ coalition(slug: "eu") { overlap(with: "freedom-online-coalition", on: 2025) { sizeHere intersection union jaccard common { iso3 } } } }`,
  );
  const { states } = await server.answer(
    `{ states(first: 200, where: {memberOf: {coalition: "eu", on: 2025}, and: {memberOf: {coalition: "freedom-online-coalition", on: 2025}}}) { nodes { iso3 } } }`,
  );
  expect(coalition.overlap).toMatchObject({ sizeHere: 27, common: states.nodes, intersection: states.nodes.length });
});

it("tells who turned against the programme of action between its two votes, and who came round", async () => {
  const { shifts } = await server.answer(
    `{ shifts(topic: "poa", between: {from: "2022-12-07", to: "2023-12-04"}) { nodes { state { iso3 } before { stance } after { stance evidence { ... on VoteEvidence { resolution { symbol } } } } } } }`,
  );
  const moved = (
    shifts.nodes as { state: { iso3: string }; before: { stance: string }; after: { stance: string } }[]
  ).map(({ state, before, after }) => `${state.iso3} ${before.stance} ${after.stance}`);
  expect(moved.filter((one) => one.endsWith("OPPOSE"))).toEqual([
    "BLR NEUTRAL OPPOSE",
    "BDI SUPPORT OPPOSE",
    "MLI SUPPORT OPPOSE",
  ]);
  expect(moved).toContain("CAF OPPOSE SUPPORT");
});

it("shows no words against votes that nobody has read: an expert looks at each before it stands here", async () => {
  const { contradictions } = await server.answer(
    `{ contradictions(first: 200) { nodes { state { iso3 } subject { ... on Topic { slug } ... on Proposal { slug } } } } }`,
  );
  const read: string[] = [];
  const found = contradictions.nodes as { state: { iso3: string }; subject: { slug: string } }[];
  expect(found.map(({ state, subject }) => `${state.iso3} ${subject.slug}`)).toEqual(read);
});
