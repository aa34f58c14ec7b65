import { join } from "node:path";
import { filesIn } from "../../src/seed/files";
import { read } from "../../src/seed/read";
import { wordLaws } from "./word-laws";

const brokenBy = (files: Parameters<typeof read>[0]): string[] => {
  const { seed } = read(files);
  return Object.entries(wordLaws).flatMap(([law, holds]) => holds(seed).map((by) => `${law}: ${by}`));
};

it("see each word that was once read as something else", async () => {
  const files = new Map(await filesIn(join(__dirname, "..", "..", "seed")));
  const change = (file: string, from: string, to: string) =>
    files.set(file, Buffer.from(String(files.get(file)).replace(from, to)));
  change("statements/ecu.yaml", "Praised the text of the UN Convention against Cybercrime", "Praised the convention");
  change("statements/fra.yaml", "venue: UN OEWG", "venue: Paris Call for Trust and Security in Cyberspace");
  change("figures.yaml", 'value: "57"', 'value: "157-6-14"');
  change("meetings.yaml", "    - 1st session\n", "");
  change("meetings.yaml", "    - first session\n", "");
  expect(brokenBy(files)).toEqual([
    "points at nothing that the same sentence does not name: POS-C2-534",
    "gives nobody words of its own in a text that several signed: Statement ST-073",
    "repeats no totals of a roll call as a figure: Figure XF-04",
    "gives a number of a session to each body that has a session of it, or to none: first",
  ]);
}, 60_000);
