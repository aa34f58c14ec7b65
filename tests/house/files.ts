import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "..", "..");
const made = new Set([".git", ".acquis", "coverage", "dist", "node_modules"]);
/** What `npm run operations` writes. */
const operations = "src/atlas/operations";

/** The files of the project below a folder, as paths from the project's own with `/` between their parts; what is made by a tool is left out. */
export function filesIn(folder = ""): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true })
    .filter(({ name }) => !made.has(name) && !name.endsWith(".tsbuildinfo") && !(folder === "" && name === "releases"))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (path === operations) return [];
      return entry.isDirectory() ? filesIn(path) : [path];
    })
    .sort();
}

/** The text of a file of the project. */
export const textOf = (file: string): string => readFileSync(join(project, file), "utf8");

/** The lines of a file of the project, without the empty one that its last line break makes. */
export const linesOf = (file: string): string[] => textOf(file).replace(/\n$/, "").split("\n");
