import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { realSeed } from "../server";

/** Every recorded vote of the seed in plenary, read from its files: by resolution, each state's choice. */
export function rollCallsOfSeed(): Map<string, Map<string, string>> {
  const folder = join(realSeed, "resolutions");
  const files = readdirSync(folder).filter((file) => file.endsWith(".votes.csv"));
  return new Map(
    files.map((file) => {
      const symbol =
        /^symbol: (.*)$/m.exec(readFileSync(join(folder, file.replace("votes.csv", "yaml")), "utf8"))?.[1] ?? "";
      const rows = parse<Record<"rollCall" | "state" | "choice", string>>(readFileSync(join(folder, file)), {
        columns: true,
      });
      return [
        symbol,
        new Map(
          rows.filter(({ rollCall }) => rollCall.endsWith("-plenary")).map(({ state, choice }) => [state, choice]),
        ),
      ];
    }),
  );
}
