import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildSchema, parse, validate } from "graphql";
import { type Answer, type StartedServer, startedServer } from "../server";

const project = join(__dirname, "..", "..");
const page = readFileSync(join(project, "docs", "from-other-languages.md"), "utf8");
const schema = buildSchema(readFileSync(join(project, "schema", "schema.graphql"), "utf8"));

const blocksOf = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "gmu"))].map(([, text = ""]) => text);

const operations = blocksOf("graphql").map((text) => ({ text, name: /^query (\w+)/u.exec(text)?.[1] ?? "" }));
const [program = ""] = blocksOf("python");
const python = spawnSync("python3", ["--version"]).status === 0;

describe("the page for other languages, over the real seed", () => {
  let server: StartedServer;

  beforeAll(async () => {
    server = await startedServer();
  }, 120_000);

  afterAll(async () => {
    await server.stop();
  });

  it.each(operations)("asks $name in words that the schema knows", ({ text, name }) => {
    expect(name).not.toBe("");
    expect(validate(schema, parse(text)).map(String)).toEqual([]);
  });

  it.each(operations.filter(({ name }) => name !== "Misspelt"))("gets an answer to $name", async ({ text }) => {
    const { data, errors } = await server.ask(text);
    expect(errors).toBeUndefined();
    expect(Object.values(data ?? {})).not.toContain(null);
  });

  it("shows the error that a misspelt name gives", async () => {
    const { text = "" } = operations.find(({ name }) => name === "Misspelt") ?? {};
    expect(await server.ask(text)).toMatchObject(JSON.parse(blocksOf("json")[0] ?? "") as Answer);
  });

  it("tells of every operation in which file to save it, where a program reads it", () => {
    const read = [...page.matchAll(/(?:open\(|ask\(|rawfile query )"?([\w-]+\.graphql)/gu)].map(([, file]) => file);
    const saved = [...page.matchAll(/[Ss]ave this(?: one)? as `([\w-]+\.graphql)`/gu)].map(([, file]) => file);
    expect([...new Set(read)].sort()).toEqual(saved.toSorted());
  });

  // Where there is no Python, its loop is walked here: page by page, with the same variables and cursors.
  it("pages through all the statements, with Python where there is one", async () => {
    const text = operations[0]?.text ?? "";
    const { statements } = await server.answer(text, { topic: "ransomware", year: 2023 });
    expect(statements.totalCount).toBeGreaterThan(10);
    if (!python) {
      const small = text.replace("first: 100", "first: 5");
      const keys: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { statements: rows } = await server.answer(small, { topic: "ransomware", year: 2023, after });
        keys.push(...rows.nodes.map(({ key }: { key: string }) => key));
        [after, more] = [rows.pageInfo.endCursor, rows.pageInfo.hasNextPage];
      }
      expect(new Set(keys).size).toBe(statements.totalCount);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), "acquis-python-"));
    writeFileSync(join(folder, "statements.graphql"), text.replace("first: 100", "first: 5"));
    const asked = program.replace("http://127.0.0.1:4000", server.url);
    const { stdout } = await promisify(execFile)("python3", ["-c", asked], {
      cwd: folder,
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    rmSync(folder, { recursive: true });
    const lines = stdout.trim().split("\n");
    expect(lines[0]).toMatch(
      new RegExp(`^${String(statements.totalCount)} statements, Acquis \\S+, revision \\d+$`, "u"),
    );
    expect(lines.slice(1).map((line) => line.split(" | ").length)).toEqual(Array(statements.totalCount).fill(5));
  });
});
