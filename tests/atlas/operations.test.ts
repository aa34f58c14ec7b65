import { execFile } from "node:child_process";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { textOf } from "../house/files";

const root = join(__dirname, "..", "..");

it("has the types of what the pages ask as the schema gives them; if not, run `npm run operations`", async () => {
  const script = `import { typed } from ${JSON.stringify(pathToFileURL(join(root, "scripts", "typed.mjs")))};
    process.stdout.write(JSON.stringify(await typed(false)));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const files = JSON.parse(stdout) as { filename: string; content: string }[];
  expect(files.map(({ filename }) => relative(root, filename).replaceAll("\\", "/")).sort()).toEqual([
    "src/atlas/operations/gql.ts",
    "src/atlas/operations/graphql.ts",
    "src/atlas/operations/index.ts",
  ]);
  const stale = files.filter(({ filename, content }) => textOf(relative(root, filename)) !== content);
  expect(stale.map(({ filename }) => relative(root, filename))).toEqual([]);
}, 60_000);
