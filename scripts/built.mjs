// What scripts/ready.mjs must know of a build: of which sources it is, and what is left in it of sources that are gone.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...path) => join(root, ...path);

/** Names, sizes and times of all files of these paths. */
export function fingerprint(paths) {
  const hash = createHash("sha256").update(process.version);
  const there = paths.filter((path) => existsSync(inRoot(path)));
  const below = (path) =>
    statSync(inRoot(path)).isDirectory() ? readdirSync(inRoot(path), { recursive: true }) : [""];
  for (const file of there.flatMap((path) => below(path).map((name) => join(path, name))).sort()) {
    const { size, mtimeMs } = statSync(inRoot(file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Takes from the built program every module whose source is gone or has moved: the compiler only adds. */
export function removeOrphans(folder = "") {
  for (const entry of readdirSync(inRoot("dist", folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      // What a browser is sent is built by another tool, which empties its folder itself.
      if (path !== "graphiql" && path !== "assets") removeOrphans(path);
    } else if (path.endsWith(".js") && sourcesOf(path).every((source) => !existsSync(source))) {
      rmSync(inRoot("dist", path));
    }
  }
  if (folder !== "" && readdirSync(inRoot("dist", folder)).length === 0)
    rmSync(inRoot("dist", folder), { recursive: true });
}

const sourcesOf = (path) => [".ts", ".tsx"].map((ending) => inRoot("src", path.replace(/\.js$/, ending)));
