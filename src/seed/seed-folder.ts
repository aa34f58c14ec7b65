import { join } from "node:path";

/** The seed that comes with the program. */
export const seedFolder = join(__dirname, "..", "..", "seed");
