import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const program = join(__dirname, "..");

/**
 * What tells this program from every other: a checksum of all its files, and of what package.json says that it runs on. What another
 * program wrote under the same version is never taken for its own.
 */
export function programPrint(): string {
  const print = createHash("sha256").update(readFileSync(join(program, "..", "package.json")));
  const names = readdirSync(program, { recursive: true, encoding: "utf8" }).filter((name) => /\.[jt]sx?$/.test(name));
  for (const name of names.sort()) print.update(`\0${name}\0`).update(readFileSync(join(program, name)));
  return print.digest("base64url");
}
