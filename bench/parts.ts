import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Installs what is compared with, by the lock file of this folder, where it is not there as that says. */
export function installed(): void {
  const record = join(__dirname, "node_modules", ".package-lock.json");
  const packagesIn = (file: string): Readonly<Record<string, { version?: string }>> =>
    (JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, { version?: string }> }).packages;
  const asked = packagesIn(join(__dirname, "package-lock.json"));
  const found = existsSync(record) ? packagesIn(record) : {};
  if (Object.entries(asked).every(([path, { version }]) => path === "" || found[path]?.version === version)) return;
  process.stderr.write("Installing what is compared with, by bench/package-lock.json (npm ci), once\n");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: __dirname,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("npm could not install the packages of bench/, as it says above.");
}
