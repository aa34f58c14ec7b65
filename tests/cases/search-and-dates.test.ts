import { casesOver } from "./asking";

const acquis = casesOver();

it.each(["war", "AI", "UN", "US", "port", "ally"])(
  "24: `text` finds the word %s, and not its letters within other words",
  async (word) => {
    const { statements } = await acquis.answer(
      `{ statements(where: { text: "${word}" }, first: 200) { totalCount nodes { heading summary } } }`,
    );
    const whole = new RegExp(`(^|[^\\p{L}\\p{N}])${word.split("").join("\\.?")}($|[^\\p{L}\\p{N}])`, "iu");
    const summaries = (statements.nodes as { heading: string | null; summary: string }[]).map(
      ({ heading, summary }) => `${heading ?? ""} ${summary}`,
    );
    expect(summaries.filter((summary) => !whole.test(summary))).toEqual([]);
  },
);

it.each([
  "A/RES/77/37",
  "state-of-the-art",
  '"capacity building"',
  "cyber*",
  "what? ~yes^2 (no) [maybe] {x}",
  "a:b && c || d",
  "NOT war OR peace AND TO",
  "back\\slash",
])("25: the signs in %s break no search", async (query) => {
  const { errors } = await acquis.ask("query ($query: String!) { search(query: $query) { totalCount } }", { query });
  expect(errors).toBeUndefined();
});

it.each([
  ["Türkiye", "Turkiye", "TÜRKİYE", "Turkey"],
  ["São Tomé", "Sao Tome", "SAO TOMÉ"],
  ["Côte d'Ivoire", "Cote d’Ivoire", "COTE DIVOIRE"],
])("27 and 47: %s is found with its accents and without", async (...spellings) => {
  const ids = new Set<string>();
  for (const query of spellings) {
    const { search } = await acquis.answer(
      "query ($query: String!) { search(query: $query, first: 1) { nodes { id } } }",
      { query },
    );
    ids.add((search.nodes as { id: string }[])[0]?.id ?? "nothing");
  }
  expect([...ids]).toHaveLength(1);
});

it.each([
  ["الصين", "CHN"],
  ["日本", "JPN"],
])("28: %s is searched for without an error", async (query, iso3) => {
  const { search } = await acquis.answer(
    "query ($query: String!) { search(query: $query, first: 1) { nodes { id } } }",
    { query },
  );
  expect(search.nodes).toEqual([{ id: `State:${iso3}` }]);
});

it.each([
  ["N.A.T.O.", "Coalition:nato"],
  ["E.U.", "Coalition:eu"],
  ["D.P.R. Korea", "State:PRK"],
  ["D.R. Congo", "State:COD"],
  ["Lao P.D.R.", "State:LAO"],
])("29: %s is what it is without its dots", async (query, id) => {
  const { search } = await acquis.answer(
    "query ($query: String!) { search(query: $query, first: 1) { nodes { id } } }",
    { query },
  );
  expect(search.nodes).toEqual([{ id }]);
});

const asked = (during: string) => acquis.ask(`{ statements(where: { during: ${during} }) { totalCount } }`);

it("31: a part of a date is its first day as a beginning and its last day as an end", async () => {
  const counts = [];
  for (const during of [
    '{from: "2023-07", to: "2023-07"}',
    '{from: "2023-07-01", to: "2023-07-31"}',
    '{from: "2023-07-01/2023-07-31", to: "2023-07-01/2023-07-31"}',
  ])
    counts.push((await asked(during)).data);
  expect(new Set(counts.map((data) => JSON.stringify(data))).size).toBe(1);
  expect(JSON.stringify(counts[0])).not.toContain(":0");
});

it.each([
  ['{from: "2023-02-30"}', "there is no day 2023-02-30"],
  ['{from: "2023-7"}', "write 2023, 2023-07, 2023-07-25"],
  ['{from: "24/07/2023"}', "write one span, such as 2023-07-24/2023-07-28"],
  ['{from: "2024", to: "2023"}', "2023"],
])("31: %s is refused in words that say what to write", async (during, words) => {
  const { errors } = await asked(during);
  expect(errors?.[0]?.message).toContain(words);
});
