import { version as program } from "../../src/dataset/version";
import { checksumOf, filesIn } from "../../src/seed/files";
import { village as folder } from "../seed/village";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

interface Dataset {
  readonly version: string;
  readonly revision: number;
  readonly checksum: string;
  readonly committedAt: string;
  readonly counts: readonly { kind: string; count: number }[];
  readonly licence: string;
  readonly cite: string;
  readonly revisions: { nodes: readonly { number: number; checksum: string; at: string }[] };
  readonly coverage: readonly { topic: { slug: string }; year: number | null; states: number; statements: number }[];
}

const dataset = async (fields: string) =>
  ((await village.answer(`{ dataset { ${fields} } }`)) as { dataset: Dataset }).dataset;

it("says which dataset answers, as every response does", async () => {
  const its = await dataset(
    "version program date title publisher creators address revision checksum committedAt licence cite revisions { nodes { number checksum at } }",
  );
  const { extensions } = await village.ask("{ dataset { version } }");
  expect(its).toMatchObject({
    version: "2024.3.2",
    program,
    date: "2024-03-09",
    title: "The village: who stands where on the well",
    publisher: "The valley",
    creators: ["The elders", "The scribes"],
    address: "https://valley.example.org/village",
  });
  expect(its).toMatchObject({ checksum: checksumOf(await filesIn(folder)) });
  expect(extensions.dataset).toEqual({ version: its.version, revision: its.revision });
  expect(its.revisions.nodes[0]).toEqual({ number: its.revision, checksum: its.checksum, at: its.committedAt });
  expect(its.cite).toContain(
    "The village: who stands where on the well (version 2024.3.2) [Data set]. The valley, 2024-03-09.",
  );
  expect(its.cite).toContain(its.checksum);
  expect(its.licence).toContain("CC BY 4.0");
});

it("counts the things of each kind", async () => {
  const { counts } = await dataset("counts { kind count }");
  expect(counts).toContainEqual({ kind: "State", count: 5 });
  expect(counts).toContainEqual({ kind: "Statement", count: 10 });
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(56);
});

it("covers topics by year, a topic with the proposal that it stands for, and the undated apart", async () => {
  const { coverage } = await dataset("coverage { topic { slug } year states statements }");
  expect(coverage).toEqual([
    { topic: { slug: "gender-language" }, year: 2021, states: 1, statements: 1 },
    { topic: { slug: "gender-language" }, year: 2023, states: 4, statements: 4 },
    { topic: { slug: "institutions" }, year: 2022, states: 1, statements: 1 },
    { topic: { slug: "institutions" }, year: 2024, states: 1, statements: 0 },
    { topic: { slug: "institutions" }, year: null, states: 1, statements: 0 },
    { topic: { slug: "poa" }, year: 2023, states: 1, statements: 1 },
    { topic: { slug: "poa" }, year: null, states: 1, statements: 1 },
    { topic: { slug: "ransomware" }, year: 2023, states: 1, statements: 1 },
  ]);
  expect(village.statements().length).toBeLessThanOrEqual(3);
});
