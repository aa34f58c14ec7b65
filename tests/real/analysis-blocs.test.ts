import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { type StartedServer, startedServer } from "../server";

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
}, 120_000);
afterAll(() => server.stop());

const question = `{
  usual: blocs(over: {}) { modularity mean apart { iso3 } blocs { members { iso3 } resembles { coalition { slug } jaccard } } }
  fine: blocs(over: {}, resolution: 1.3) { modularity apart { iso3 } blocs { members { iso3 } } }
}`;

interface Found {
  modularity: number;
  apart: { iso3: string }[];
  blocs: { members: { iso3: string }[]; resembles: { coalition: { slug: string }; jaccard: number } }[];
}

it("finds the same blocs in two other processes", () => {
  const asked = () =>
    execFileSync(process.execPath, [join(__dirname, "../analysis/blocs.child.cjs"), question], { encoding: "utf8" });
  const [first, second] = [asked(), asked()];
  const { usual } = (JSON.parse(first) as { data: { usual: Found } }).data;
  expect(usual.blocs.length).toBeGreaterThan(1);
  expect(second).toBe(first);
}, 60_000);

it("puts every member in one bloc or apart", async () => {
  const { usual, fine } = (await server.answer(question)) as { usual: Found; fine: Found };
  for (const { blocs, apart } of [usual, fine]) {
    const codes = [...blocs.flatMap(({ members }) => members), ...apart].map(({ iso3 }) => iso3);
    expect(codes).toHaveLength(193);
    expect(new Set(codes).size).toBe(193);
  }
  expect(fine.blocs.length).toBeGreaterThan(usual.blocs.length);
});

/** A page of the coalitions, each with its members that are members of the United Nations. */
async function someRolls(page: string): Promise<{ slug: string; codes: Set<string> }[]> {
  const { coalitions } = await server.answer(
    `{ coalitions(${page}) { totalCount nodes { slug members(first: 200) { nodes { iso3 status } } } } }`,
  );
  expect(coalitions.totalCount).toBeLessThanOrEqual(120);
  return (coalitions.nodes as { slug: string; members: { nodes: { iso3: string; status: string }[] } }[]).map(
    ({ slug, members: { nodes } }) => ({
      slug,
      codes: new Set(nodes.flatMap(({ iso3, status }) => (status === "MEMBER" ? [iso3] : []))),
    }),
  );
}

it("names for each bloc the coalition that a plain search finds most like it", async () => {
  const { usual } = (await server.answer(question)) as { usual: Found };
  const rolls = [...(await someRolls("first: 60")), ...(await someRolls("last: 60"))];
  for (const { members, resembles } of usual.blocs) {
    const own = new Set(members.map(({ iso3 }) => iso3));
    const jaccard = (codes: Set<string>) =>
      [...own].filter((code) => codes.has(code)).length / new Set([...own, ...codes]).size;
    expect(resembles.jaccard).toBe(Math.max(...rolls.map(({ codes }) => jaccard(codes))));
    expect(jaccard(rolls.find(({ slug }) => slug === resembles.coalition.slug)?.codes ?? new Set())).toBe(
      resembles.jaccard,
    );
  }
});

it("has the modularity that the formula gives for the division", async () => {
  const { agreement, usual } = await server.answer(
    `{ agreement(over: {}) { states { iso3 } matrix } ${question.slice(1)}`,
  );
  const codes = (agreement.states as { iso3: string }[]).map(({ iso3 }) => iso3);
  const community = new Map<string, number>();
  for (const [number, { members }] of (usual as Found).blocs.entries())
    for (const { iso3 } of members) community.set(iso3, number);
  for (const [number, { iso3 }] of (usual as Found).apart.entries()) community.set(iso3, 1000 + number);
  const matrix = agreement.matrix as (number | null)[][];
  const above = (a: number, b: number) =>
    a === b ? 0 : Math.max(0, (matrix[a]?.[b] ?? 0) - (usual as { mean: number }).mean);
  const degree = codes.map((_, a) => codes.reduce((sum, __, b) => sum + above(a, b), 0));
  const twice = degree.reduce((sum, one) => sum + one, 0);
  let modularity = 0;
  for (const [a, first] of codes.entries())
    for (const [b, second] of codes.entries())
      if (community.get(first) === community.get(second))
        modularity += above(a, b) / twice - ((degree[a] ?? 0) * (degree[b] ?? 0)) / twice ** 2;
  expect((usual as Found).modularity).toBeCloseTo(modularity, 10);
});
