import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The version of the program, as package.json has it. That of the dataset is its own, and stands in the seed. */
export const { version } = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as {
  version: string;
};
