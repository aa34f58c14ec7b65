import { rmSync } from "node:fs";
import { join } from "node:path";
import { change, copyOfVillage, findingsIn, put, removeCopies } from "./village";

afterAll(removeCopies);

const unlisted =
  "resolutions/V-RES-2.yaml:19 roll: nobody is on record as having voted: write resolutions/V-RES-2.votes.csv, or roll: TOTALS.";

it.each([
  ["is empty", ""],
  ["is empty", "# nothing yet\n"],
  ["has a header and no rows", "rollCall,state,choice,source,locator\n"],
])("says that a table %s, beside totals that say otherwise", async (how, text) => {
  const folder = copyOfVillage();
  put(folder, "resolutions/V-RES-2.votes.csv", text);
  expect(await findingsIn(folder)).toEqual([
    `resolutions/V-RES-2.votes.csv:1: this table ${how}: write its rows, or take the file out.`,
    unlisted,
  ]);
});

it("says that a table is missing beside totals", async () => {
  const folder = copyOfVillage();
  rmSync(join(folder, "resolutions/V-RES-2.votes.csv"));
  expect(await findingsIn(folder)).toEqual([unlisted]);
});

it("says that a roll was emptied, or is missing", async () => {
  const folder = copyOfVillage();
  const lost = expect.stringMatching(/^coalitions\/signatories\.yaml:\d+: "signatories" has no members and no definition/);
  change(folder, "coalitions/signatories.yaml", "open: true\n", "");
  rmSync(join(folder, "coalitions/signatories.members.csv"));
  expect(await findingsIn(folder)).toEqual([lost]);
  put(folder, "coalitions/signatories.members.csv", "state,status\n");
  expect(await findingsIn(folder)).toEqual([expect.stringContaining("has a header and no rows"), lost]);
});

