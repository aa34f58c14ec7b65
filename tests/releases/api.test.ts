import { parse } from "csv-parse/sync";
import { unzipped } from "../../src/files/zip";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
}, 60_000);
afterAll(() => village.stop());

const rowsOf = async (table: string): Promise<Record<string, string>[]> =>
  parse(await (await fetch(`${village.url}/dataset/${table}.csv`)).text(), { bom: true, columns: true });

it("is served by the program itself, and says the checksum that the API tells", async () => {
  const response = await fetch(`${village.url}/dataset.zip`);
  expect(response.status).toBe(200);
  const files = unzipped(new Uint8Array(await response.arrayBuffer()), (path) => path === "datapackage.json", 1e7);
  const { dataset } = await village.answer("{ dataset { version checksum cite } }");
  expect(JSON.parse(String(Buffer.from(files.get("datapackage.json") ?? [])))).toMatchObject({
    version: dataset.version,
    checksum: `sha256:${String(dataset.checksum)}`,
  });
  const readme = await (await fetch(`${village.url}/dataset/README.md`)).text();
  expect(readme).toContain(`> ${String(dataset.cite)}`);
}, 120_000);

it("tells the votes that the API tells", async () => {
  const votes = await rowsOf("votes");
  const { resolutions } = await village.answer(
    "{ resolutions { nodes { symbol votes(first: 200) { edges { choice node { iso3 } } } } } }",
  );
  const told = votes
    .filter(({ body, final }) => body === "PLENARY" && final === "true")
    .map(({ resolution, state, choice }) => `${resolution} ${state} ${choice}`);
  const asked = resolutions.nodes.flatMap(
    ({ symbol, votes: its }: { symbol: string; votes: { edges: { choice: string; node: { iso3: string } }[] } }) =>
      its.edges.map(({ choice, node }) => `${symbol} ${node.iso3} ${choice}`),
  );
  expect(told.sort()).toEqual(asked.sort());
});

it("tells the positions that the API tells, of each who holds them", async () => {
  const positions = await rowsOf("positions");
  const { statements } = await village.answer(
    "{ statements { nodes { key actors(first: 50) { nodes { ... on State { iso3 } ... on Coalition { slug } ... on Organisation { slug } } } positions { key stance } } } }",
  );
  const asked = statements.nodes.flatMap(
    (one: {
      key: string;
      actors: { nodes: { iso3?: string; slug?: string }[] };
      positions: { key: string; stance: string }[];
    }) =>
      one.actors.nodes.flatMap(({ iso3, slug }) =>
        one.positions.map(({ key, stance }) => `${one.key} ${iso3 ?? slug ?? ""} ${key} ${stance}`),
      ),
  );
  const told = positions.map(({ statement, actor, position, stance }) => `${statement} ${actor} ${position} ${stance}`);
  expect(told.sort()).toEqual(asked.sort());
});
