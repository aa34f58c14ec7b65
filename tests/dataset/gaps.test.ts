import { gapsText } from "../../src/dataset/gaps-text";
import type { Gap } from "../../src/dataset/gap";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const gaps = async (kinds: string) =>
  (
    (await village.answer(`{ dataset { gaps(kind: ${kinds}) { kind name onRecord summary thing { id } } } }`)) as {
      dataset: { gaps: (Gap & { thing: { id: string } | null })[] };
    }
  ).dataset.gaps;
const said = async (kinds: string) => (await gaps(kinds)).map(({ summary }) => summary);

it("tells in a sentence of what there is little, how much there is, and leads to it", async () => {
  expect(await gaps("MEETING")).toEqual([
    {
      kind: "MEETING",
      name: "First session of the talks",
      onRecord: 1,
      summary: "First session of the talks (2021-12-13/2021-12-17): of the statements made there, 1 is on record.",
      thing: { id: "Meeting:talks-s1" },
    },
  ]);
  expect(await gaps("YEAR")).toContainEqual({
    kind: "YEAR",
    name: "2022",
    onRecord: 1,
    summary: "2022: of the statements of the year, 1 is on record; of its resolutions, 1.",
    thing: null,
  });
});

it("tells each kind of gap in its own words", async () => {
  expect(await said("STATE")).toContain(
    "Elbonia: of the statements that it made or signed, none is on record; of its votes, 0.",
  );
  expect(await said("TOPIC")).toContain(
    "Threats: of the statements that take a side on it, none is on record; those on its narrower topics are counted apart.",
  );
  expect(await said("NORM")).toContain("Help each other: of the statements that take a side on it, 2 are on record.");
  expect(await said("ROLL_CALL")).toEqual([
    "V/RES/1, in committee: of the 4 votes, 1 is on record by name.",
    "V/RES/2, in committee: neither totals nor names of a vote are on record.",
  ]);
  expect(await said("[TEXT, COALITION]")).toEqual([
    "V/RES/2: of its paragraphs, none is on record, and its whole text was read for no topic.",
    "Signatories of the July letter: of its members, 2 are on record, and the source says that there are others.",
  ]);
});

it("gives none of no kind, and all where nothing is said, in one statement", async () => {
  expect(await gaps("[]")).toEqual([]);
  const all = await gaps("null");
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(8);
  expect(village.statements().length).toBeLessThanOrEqual(4);
});

it("makes a chapter of each kind, also of one that has no gap", () => {
  const text = gapsText([{ kind: "YEAR", summary: "1999: nothing." }]);
  expect(text).toContain("## Years\n\nA year of which fewer than 20 statements");
  expect(text).toContain("\n\n- 1999: nothing.\n\n## Meetings\n\n");
  expect(text).toContain(
    "## Norms\n\nA norm on which fewer than 10 statements on record take a side.\n\nThere is none.\n",
  );
});
