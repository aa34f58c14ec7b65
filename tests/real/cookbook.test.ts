import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type StartedServer, startedServer } from "../server";

interface Recipe {
  readonly question: string;
  readonly operation: string;
  readonly answer: unknown;
}

const page = readFileSync(join(__dirname, "..", "..", "docs", "cookbook.md"), "utf8");

/** The text of the only block in a language within a part of the page. */
function blockOf(part: string, language: string): string {
  const blocks = [...part.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gmu"))];
  if (blocks.length !== 1) throw new Error(`${String(blocks.length)} blocks of ${language} in: ${part.slice(0, 60)}`);
  return blocks[0]?.[1] ?? "";
}

const recipes: readonly Recipe[] = page
  .split(/^## /mu)
  .slice(1)
  .map((part) => ({
    question: part.slice(0, part.indexOf("\n")),
    operation: blockOf(part, "graphql"),
    answer: JSON.parse(blockOf(part, "json")) as unknown,
  }));

/** Numbers to four places, as the page has them. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === "number" ? Number(each.toFixed(4)) : each));

describe("the cookbook, over the real seed", () => {
  let server: StartedServer;

  beforeAll(async () => {
    server = await startedServer();
  }, 120_000);

  afterAll(async () => {
    await server.stop();
  });

  it("has a dozen questions and more", () => {
    expect(recipes.length).toBeGreaterThanOrEqual(12);
  });

  it.each(recipes)("$question", async ({ operation, answer }) => {
    expect(rounded(await server.answer(operation))).toMatchObject(answer as object);
  });

  it("says of each question what to change to ask another", () => {
    const parts = page.split(/^## /mu).slice(1);
    expect(parts.filter((part) => !part.includes("_Change_"))).toEqual([]);
  });
});
