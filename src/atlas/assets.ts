import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import express, { Router } from "express";

/** The folder that `vite build --config atlas/vite.config.mjs` writes: style sheets, fonts and scripts, with their hash in their names. */
const built = join(__dirname, "..", "..", "dist", "assets");

interface Built {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
}

let known: readonly Built[] | undefined;

/** What was built, read once it is there. */
function assets(): readonly Built[] {
  const manifest = join(built, "manifest.json");
  if (known === undefined && existsSync(manifest))
    known = Object.values(JSON.parse(readFileSync(manifest, "utf8")) as Record<string, Built>);
  return known ?? [];
}

/** What every page names of it that was made of such a file, as paths from the root of the server. */
const named = (ending: string): string[] =>
  assets().flatMap(({ file, src, isEntry }) =>
    isEntry === true && src?.endsWith(ending) === true ? [`assets/${file}`] : [],
  );

/** The style sheets of every page, as paths from the root of the server. */
export const styles = (): string[] => named(".css");

/** The scripts of every page, as paths from the root of the server: they fetch what is needed when something is touched. */
export const scripts = (): string[] => named(".ts");

/** What was built, kept by the browser for a year. */
export function assetsRouter(): Router {
  const router = Router();
  router.use("/assets", express.static(built, { immutable: true, maxAge: "1y", index: false }));
  return router;
}
