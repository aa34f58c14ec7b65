import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The folder of the project. */
export const root = join(__dirname, "..", "..");

/** A file of the project as a text. */
export const read = (name: string): string => readFileSync(join(root, name), "utf8");

/** What one service is, as docker-compose.yml says. */
type Composed = Readonly<Record<string, unknown>>;

/** docker-compose.yml, its anchors resolved as Compose does. */
export const compose = parse(read("docker-compose.yml"), { merge: true }) as {
  readonly services: Readonly<Record<string, Composed>>;
};

/** A service by its name; without anything in it where there is none. */
export const service = (name: string): Composed => compose.services[name] ?? {};
