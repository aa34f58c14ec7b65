import { withoutRepeated } from "../../src/imports/repeated";
import { Voters } from "../../src/imports/voters";
import { votesRead } from "../../src/imports/votes-read";
import { removeWritten, votesTable, written } from "./written";

afterAll(removeWritten);

const voters = new Voters(
  ["Arcadia", "Borduria", "Syldavia"].map((name) => {
    const iso3 = name.slice(0, 3).toUpperCase();
    return { iso3, properties: { iso3, iso2: "none", name, admittedFirst: "1945-10-24" } };
  }),
);

/** The votes of rc:1 again, under another id. */
const again = (id: string, { dataset = "valley", day = "2005-11-01", last = "A" } = {}) =>
  ["ARC,Arcadia,Y", "BOR,Borduria,N", `SYL,Syldavia,${last}`].map((row) => `${id},V/RES/9,60,${day},${row},${dataset}`);

/** What is kept of a file and a table beside it, and what is noticed. */
async function keptOf(rows: readonly string[], beside: readonly string[] = []) {
  const header = "rollcall_id,resolution,session,date,title,yes,no,abstain,amend,para";
  const calls = beside.length === 0 ? [] : [written("calls.csv", [header, ...beside, ""].join("\n"))];
  const read = await votesRead([written("votes.csv", votesTable(...rows)), ...calls], voters);
  return { kept: withoutRepeated(read).map(({ told }) => told.id), noticed: read.notices.all };
}

const titled = (id: string, title: string, marks = "0,0") => `${id},V/RES/9,60,2005-11-01,${title},1,1,1,${marks}`;

it.each([
  ["the same words", [titled("rc:1", "Wells"), titled("rc:2", "Wells")], {}, ["rc:1"]],
  ["the same words of a part", [titled("rc:1", "Para 2", "0,1"), titled("rc:2", "Para 2", "0,1")], {}, ["rc:1"]],
  ["other words", [titled("rc:1", "Paragraph 2", "0,1"), titled("rc:2", "Paragraph 3", "0,1")], {}, ["rc:1", "rc:2"]],
  ["the whole and a part", [titled("rc:1", "Wells"), titled("rc:2", "Wells", "0,1")], {}, ["rc:1", "rc:2"]],
  ["no words", [], {}, ["rc:1", "rc:2"]],
  ["no words of another dataset", [], { dataset: "hill" }, ["rc:1"]],
  ["another day", [], { dataset: "hill", day: "2005-11-02" }, ["rc:1", "rc:2"]],
  ["another vote", [], { dataset: "hill", last: "N" }, ["rc:1", "rc:2"]],
])("of two with %s keeps the right ones", async (_, beside, unlike, ids) => {
  expect((await keptOf(again("rc:2", unlike), beside)).kept).toEqual(ids);
});

it("tells each row of what it leaves out, and lets each answer once for another dataset", async () => {
  const rows = [...again("h:1", { dataset: "hill" }), ...again("h:2", { dataset: "hill" })];
  const { kept, noticed } = await keptOf(rows);
  expect(kept).toEqual(["rc:1", "h:2"]);
  expect(noticed.map(({ line, left }) => [line, left])).toEqual([5, 6, 7].map((line) => [line, true]));
  expect(noticed[0]?.reason).toBe("the roll call h:1 is rc:1 again: the same text, day and votes");
});
