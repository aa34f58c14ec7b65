import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { version } from "../dataset/version";
import { printedSchema } from "./schema.command";

const folder = join(__dirname, "..", "..", "schema");
const open = "## Since the last release\n";

/** schema/breaking.md when a version is released: what was declared since the release before now stands under the version. */
export function settled(text: string, released: string): string {
  const [before = "", after] = text.split(open);
  if (after === undefined) throw new Error(`schema/breaking.md has lost its heading "${open.trim()}": write it again.`);
  const next = after.search(/^## /m);
  const [declared, rest] = next < 0 ? [after, ""] : [after.slice(0, next), after.slice(next)];
  if (declared.trim() === "") return text;
  const heading = `## Version ${released}\n`;
  const older = rest.startsWith(heading) ? rest.slice(heading.length).trim() : rest.trim();
  return [`${before}${open}`, heading, `${declared.trim()}\n`, ...(older === "" ? [] : [`${older}\n`])].join("\n");
}

/** Makes today's schema the one that later ones are compared with, and settles what was declared on the way to it. */
export async function release(): Promise<void> {
  const breaking = join(folder, "breaking.md");
  const text = settled(await readFile(breaking, "utf8"), version);
  const note = `# The schema as version ${version} was released with it; written by \`npm run schema -- release\`.\n`;
  await writeFile(join(folder, "released.graphql"), `${note}${await printedSchema()}`);
  await writeFile(breaking, text);
}
