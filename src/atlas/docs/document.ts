import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../workshop/paths";

/** A document of the project. */
export interface ProjectDocument {
  /** As its address calls it: `figures`. */
  readonly name: string;
  /** Its path in the project: `docs/figures.md`. */
  readonly file: string;
  readonly title: string;
  /** Its first paragraph, as it is written. */
  readonly lead: string;
  readonly text: string;
}

/** What stands beside the folder docs/. */
const beside: Readonly<Record<string, string>> = { readme: "README.md", seed: "seed/README.md" };

let known: ReadonlyMap<string, ProjectDocument> | undefined;

/** The documents by their names, read once. */
export function documents(): ReadonlyMap<string, ProjectDocument> {
  known ??= new Map(
    [...Object.entries(beside), ...inDocs()]
      .filter(([, file]) => existsSync(join(projectFolder, file)))
      .map(([name, file]) => [name, documentOf(name, file)]),
  );
  return known;
}

function inDocs(): [string, string][] {
  const folder = join(projectFolder, "docs");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  return files.toSorted().map((file) => [file.replace(/\.md$/, ""), `docs/${file}`]);
}

function documentOf(name: string, file: string): ProjectDocument {
  const text = readFileSync(join(projectFolder, file), "utf8");
  const lead = text.split(/\n{2,}/).find((part) => /^[A-Z"“*]/.test(part)) ?? "";
  return { name, file, title: /^# (.+)$/m.exec(text)?.[1] ?? name, lead: lead.replaceAll("\n", " "), text };
}
