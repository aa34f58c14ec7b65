import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

const project = join(__dirname, "..", "..");
const text = readFileSync(join(project, "docs", "clients.md"), "utf8");

/** What the page tells of one client: the files to write, and the commands to give in their folder. */
export interface Section {
  readonly client: string;
  readonly files: ReadonlyMap<string, string>;
  readonly commands: readonly string[];
}

/** The sections of docs/clients.md, in order. */
export const sections: readonly Section[] = text
  .split(/^## /mu)
  .slice(1)
  .map((part) => ({
    client: part.slice(0, part.indexOf("\n")),
    files: new Map(
      [...part.matchAll(/^`([^`\n]+)`\n\n```\w+\n([^]*?)^```/gmu)].map(([, name = "", body = ""]) => [name, body]),
    ),
    commands: [...part.matchAll(/^```sh\n([^]*?)^```/gmu)].flatMap(([, body = ""]) => body.trim().split("\n")),
  }));

/** What a command prints. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** A section by the name of its client. Throws where the page has none. */
export function sectionOf(client: string): Section {
  const section = sections.find((candidate) => candidate.client === client);
  if (section === undefined) throw new Error(`docs/clients.md has no section "${client}"`);
  return section;
}

const installs = /^(?:npm|pip) install /u;

/** The packages that a section tells to install with npm or with pip, as the section writes them. */
export const packagesOf = ({ commands }: Section, installer: "npm" | "pip"): readonly string[] =>
  commands
    .filter((command) => command.startsWith(`${installer} install `))
    .flatMap((command) => command.split(" ").slice(2))
    .filter((word) => !word.startsWith("--"))
    .map((word) => word.replace(/"/gu, ""));

/**
 * Does what a section tells, in a new folder beside the packages of the project, at another address than the page names.
 * Packages are there already. Answers what the last command printed, and everything that the commands warned of.
 */
export async function followed(section: Section, address: string, programs: readonly string[] = []): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), "acquis-client-"));
  const here = (words: string): string => words.replaceAll("http://127.0.0.1:4000", address);
  const PATH = [...programs, join(project, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH, PYTHONIOENCODING: "utf-8", NO_COLOR: "1" };
  try {
    symlinkSync(join(project, "node_modules"), join(folder, "node_modules"), "junction");
    for (const [name, body] of section.files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), here(body));
    }
    let printed: Printed = { stdout: "", stderr: "" };
    for (const command of section.commands.filter((line) => !installs.test(line))) {
      printed = await given(here(command), folder, env);
    }
    return printed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives one command. What curl fetches is fetched here, since not every machine has curl. */
async function given(command: string, cwd: string, env: NodeJS.ProcessEnv): Promise<Printed> {
  const [program = "", ...words] = command.replace(/^npx /u, "").split(" ");
  if (program === "curl") {
    const url = new URL(words.at(-1) ?? "");
    writeFileSync(join(cwd, url.pathname.slice(1)), await (await fetch(url)).text());
    return { stdout: "", stderr: "" };
  }
  try {
    return await promisify(execFile)(program, words, { cwd, env, timeout: 100_000 });
  } catch (error) {
    const { stdout, stderr } = error as Printed;
    throw new Error(`${command} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
