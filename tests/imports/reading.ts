import { votesRead } from "../../src/imports/votes-read";
import { Voters } from "../../src/imports/voters";
import { written } from "./written";

/** Four members of one valley. */
export const voters = new Voters(
  ["Arcadia", "Borduria", "Syldavia", "Utopia"].map((name) => {
    const iso3 = name.slice(0, 3).toUpperCase();
    return { iso3, properties: { iso3, iso2: "none", name, admittedFirst: "1945-10-24" } };
  }),
);

/** Reads files of these contents. */
export const read = (...contents: readonly string[]) =>
  votesRead(
    contents.map((content, index) => written(`votes${index === 0 ? "" : index}.csv`, content)),
    voters,
  );
