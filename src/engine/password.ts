import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "./folder";

/** The password of the Neo4j of a home: 192 random bits, made when first asked for and kept where only the owner can read. */
export function passwordOf(home: string): string {
  const file = join(home, "password");
  // One that Neo4j would not take, such as that of a file cut short, is made anew: it is set at each start.
  const kept = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (/^[!-~]{8,}$/.test(kept)) return kept;
  makeFolder(home);
  const made = randomBytes(24).toString("base64url");
  writeFileSync(`${file}.new`, `${made}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
