import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { realSeed } from "../server";
import { textOf } from "../house/files";
import { casesOver } from "./asking";

const acquis = casesOver();

const members = async (where: string): Promise<{ node: { iso3: string }; evidence: { summary: string }[] }[]> => {
  const { states } = await acquis.answer(
    `{ states(where: ${where}) { edges { node { iso3 } evidence { summary } } } }`,
  );
  return states.edges as { node: { iso3: string }; evidence: { summary: string }[] }[];
};

it("51: a statement of the European Union of autumn 2020 is not the United Kingdom's, which had left", async () => {
  const of = (state: string) =>
    members(
      `{ state: "${state}", position: { proposal: "american-text-2020", meeting: "First Committee, 75th session", attribute: INCLUDE_COALITIONS } }`,
    );
  expect(await of("United Kingdom")).toEqual([]);
  expect(JSON.stringify(await of("Finland"))).toContain("In the statement of the European Union");
});

it.each([
  ["Croatia", "eu", "2013-06-30", "2013-07-01"],
  ["Finland", "nato", "2023-04-03", "2023-04-04"],
  ["Sweden", "nato", "2024-03-06", "2024-03-07"],
])("52: %s belongs to %s from its day and not from the first of January", async (state, coalition, before, day) => {
  const on = (date: string) => members(`{ state: "${state}", memberOf: { coalition: "${coalition}", on: "${date}" } }`);
  expect(await on(before)).toEqual([]);
  expect(await on(day)).toHaveLength(1);
});

it("52: a membership that is known by its year alone counts from the first of January, and its evidence says so", async () => {
  const summaries = async (date: string) =>
    (await members(`{ state: "Germany", memberOf: { coalition: "nato", on: "${date}" } }`)).flatMap(({ evidence }) =>
      evidence.map(({ summary }) => summary),
    );
  expect(await summaries("1955-02-01")).toEqual([
    "Member of the North Atlantic Treaty Organization since 1955; on which day of 1955 is not on record, so it may have begun later.",
  ]);
  expect(await summaries("1956-02-01")).toEqual(["Member of the North Atlantic Treaty Organization since 1955."]);
});

it("54: no cell of a table of the seed begins as a formula does", () => {
  const tables = readdirSync(realSeed, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".csv"));
  expect(tables.length).toBeGreaterThan(50);
  const formulas = tables.flatMap((file) =>
    parse(readFileSync(join(realSeed, file)))
      .flat()
      .filter((cell) => /^[=+@\t\r-]/.test(cell))
      .map((cell) => `${file}: ${cell}`),
  );
  expect(formulas).toEqual([]);
});

it("54: no summary that the API gives begins as a formula does", async () => {
  let after: string | null = null;
  const summaries: string[] = [];
  do {
    const { statements } = await acquis.answer(
      "query ($after: String) { statements(first: 200, after: $after) { nodes { summary } pageInfo { endCursor hasNextPage } } }",
      { after },
    );
    summaries.push(...(statements.nodes as { summary: string }[]).map(({ summary }) => summary));
    after = statements.pageInfo.hasNextPage === true ? (statements.pageInfo.endCursor as string) : null;
  } while (after !== null);
  expect(summaries.length).toBeGreaterThan(500);
  expect(summaries.filter((summary) => /^[=+@\t\r-]/.test(summary))).toEqual([]);
});

it("56: the recipe for a CSV file says what Excel needs to read its letters", () => {
  const [, recipe = ""] = textOf("docs/from-other-languages.md").split("## A shell, with curl and jq");
  expect(recipe.split("\n## ")[0]).toContain("byte-order mark");
});
