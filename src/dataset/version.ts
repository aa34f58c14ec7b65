import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of the program and of the dataset that it carries, as package.json has it. */
export const { version } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as {
  version: string;
};
