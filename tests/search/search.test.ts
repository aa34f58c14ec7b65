import fc from "fast-check";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

interface Found {
  readonly totalCount: number;
  readonly sentence: string;
  readonly facets: readonly { type: string; count: number }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
  readonly edges: readonly {
    type: string;
    title: string;
    score: number;
    excerpt: { marked: string } | null;
    node: { id: string };
  }[];
}

const operation = `query ($query: String!, $types: [SearchType!], $year: Int, $first: Int, $after: String) {
  search(query: $query, types: $types, year: $year, first: $first, after: $after) {
    totalCount sentence facets { type count } pageInfo { hasNextPage endCursor }
    edges { type title score excerpt { marked } node { id } }
  }
}`;
const search = async (variables: Record<string, unknown>) =>
  ((await village.answer(operation, variables)) as { search: Found }).search;
const ids = ({ edges }: Found) => edges.map(({ node }) => node.id);

it("puts first what is called just so: a name, another name, a symbol, our own id", async () => {
  expect(ids(await search({ query: "arkadia" }))[0]).toBe("State:ARC");
  expect(ids(await search({ query: "PoA" }))[0]).toBe("Topic:poa");
  expect(ids(await search({ query: "V/79/1" }))[0]).toBe("Report:V/79/1");
  expect(ids(await search({ query: "ST-2" }))[0]).toBe("Statement:ST-2");
  expect(ids(await search({ query: "V/79/1#2" }))[0]).toBe("Paragraph:PA-4");
});

it("finds what has a name that the index does not know as a word", async () => {
  expect(ids(await search({ query: "A" }))[0]).toBe("Norm:a");
});

it("finds what was said, says who said it, and marks the words", async () => {
  const { edges } = await search({ query: "found the sentence", types: ["STATEMENT"] });
  expect(edges).toEqual([
    {
      type: "STATEMENT",
      title: "Statement of Arcadia, 2023-07-25",
      score: expect.any(Number) as number,
      excerpt: { marked: expect.stringContaining("«Found» the «sentence» on equal numbers") as string },
      node: { id: "Statement:ST-2" },
    },
  ]);
});

it("takes the last word as unfinished, and a wrong letter in a long word, below what fits", async () => {
  const begun = await search({ query: "gender lang" });
  expect(ids(begun)[0]).toBe("Topic:gender-language");
  expect(begun.edges[0]?.score).toBeGreaterThan(2);
  const near = await search({ query: "equal nunbers" });
  expect(ids(near)).toContain("Statement:ST-1");
  for (const { score } of near.edges) expect(Math.floor(score)).toBe(1);
  const almost = await search({ query: "gendar language" });
  expect(ids(almost)[0]).toBe("Topic:gender-language");
  expect(almost.edges[0]?.score).toBeLessThan(3);
});

it("counts the types of all that was found, whichever are asked for", async () => {
  const all = await search({ query: "women" });
  const some = await search({ query: "women", types: ["PARAGRAPH"] });
  expect(some.facets).toEqual(all.facets);
  expect(some.totalCount).toBe(all.facets.find(({ type }) => type === "PARAGRAPH")?.count);
  expect(all.facets.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
});

it("keeps to what is dated in a year, a paragraph as its document", async () => {
  expect(ids(await search({ query: "women", year: 2023, types: ["PARAGRAPH"] }))).toContain("Paragraph:PA-4");
  expect(ids(await search({ query: "women", year: 2021 }))).toEqual(["Statement:ST-1"]);
  expect(ids(await search({ query: "gains and costs", year: 2023 }))).toEqual([]);
});

it("shows what has some of the words where nothing has all, and says so", async () => {
  const { edges, sentence } = await search({ query: "ransomware xyzzyx" });
  expect(edges[0]).toMatchObject({ node: { id: "Topic:ransomware" } });
  expect(edges[0]?.score).toBeLessThan(1);
  expect(sentence).toContain("nothing has all of these words");
});

it("turns its pages without losing or repeating anything", async () => {
  const whole = ids(await search({ query: "talk", first: 200 }));
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page: Found = await search({ query: "talk", first: 2, after });
    paged.push(...ids(page));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(whole.length).toBeGreaterThan(4);
  expect(paged).toEqual(whole);
});

it("refuses what has no word, and a year that is none", async () => {
  const [nothing] = (await village.ask(operation, { query: "🙂" })).errors ?? [];
  expect(nothing).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "query" } });
  const [never] = (await village.ask(operation, { query: "women", year: 3 })).errors ?? [];
  expect(never).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "year" } });
});

it("goes to the graph twice, and a third time only where nothing has all the words", async () => {
  await search({ query: "women" });
  expect(village.statements().length).toBeLessThanOrEqual(2);
  await search({ query: "ransomware xyzzyx" });
  expect(village.statements().length).toBeLessThanOrEqual(3);
});

it("answers or refuses whatever is typed, and never breaks", async () => {
  const typed = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...Array.from('+-&|!(){}[]^"~*?:\\/ aAND OR NOT TO')) }),
    fc.constantFrom(
      '"((( OR " ~',
      "🙂".repeat(50),
      "x".repeat(10_000),
      "word ".repeat(2_000),
      "AND",
      "a*b?c~2",
      "{!func}1",
    ),
  );
  const answered = fc.asyncProperty(typed, async (query) => {
    const { errors } = await village.ask(operation, { query, first: 3 });
    for (const { extensions } of errors ?? []) expect(extensions.code).toBe("BAD_USER_INPUT");
  });
  await fc.assert(answered, { numRuns: 80 });
});
