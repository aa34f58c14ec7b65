import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The password of the Neo4j of a home: 192 random bits, made when first asked for and kept where only the owner can read. */
export function passwordOf(home: string): string {
  const file = join(home, "password");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const made = randomBytes(24).toString("base64url");
  writeFileSync(`${file}.new`, `${made}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return made;
}
