import { votesRead } from "../../src/imports/votes-read";
import { ungaVotes } from "../../src/imports/unga.layout";
import { read, voters } from "./reading";
import { removeWritten, votesTable, written } from "./written";

afterAll(removeWritten);

/** What is noticed of rows behind three good ones. */
async function noticed(...rows: readonly string[]): Promise<string[]> {
  const { notices } = await read(votesTable(...rows));
  return notices.all.map(({ line, reason, left }) => `${line} ${left ? "left out: " : ""}${reason}`);
}

it.each([
  ["rc:1,V/RES/9,60,2005-11-01,ZZZ,Ruritania,Y,valley", "no state is known as ZZZ, Ruritania"],
  ["rc:1,V/RES/9,60,2005-11-01,UTO,Utopia,maybe,valley", '"maybe" is no vote; it is one of Y, N, A, X'],
  ["rc:1,V/RES/9,60,2005-11-01,UTO,Utopia", "the row has 6 cells, the header 8"],
  [
    "rc:1,V/RES/9,60,2005-11-02,UTO,Utopia,Y,valley",
    'the roll call rc:1 has "2005-11-02" as its date here, and "2005-11-01" before',
  ],
  ["rc:2,V/RES/8,60,01/11/2005,UTO,Utopia,Y,valley", '"01/11/2005" is no date; write it like 2022-12-07'],
  ["rc:2,V/RES/8,60,2005-02-30,UTO,Utopia,Y,valley", '"2005-02-30" is no date; write it like 2022-12-07'],
  ["rc:2,V/RES/8,60,2985-02-03,UTO,Utopia,Y,valley", "2985-02-03 is a day to come"],
  [
    "rc:2,V/RES/8,60,1485-02-03,UTO,Utopia,Y,valley",
    "1485-02-03 is before the United Nations were founded, on 1945-10-24",
  ],
  ["rc:2,60,V/RES/8,2005-11-01,UTO,Utopia,Y,valley", '"60" is no symbol of a text; write it like A/RES/77/37'],
  ["V/RES/8,rc:2,60,2005-11-01,UTO,Utopia,Y,valley", '"rc:2" is no symbol of a text; write it like A/RES/77/37'],
  ["rc:2,V/RES/8,V/60,2005-11-01,UTO,Utopia,Y,valley", '"V/60" is no session; write it like 77, or ES-11'],
  ["\u0001rc:1,V/RES/9,60,2005-11-01,UTO,Utopia,Y,valley", "the id of the roll call has signs that are no letters"],
  [",V/RES/8,60,2005-11-01,UTO,Utopia,Y,valley", "the column rollcall_id is empty"],
  ["rc:1,V/RES/9,60,2005-11-01,ARC,Arcadia,Y,valley", "the vote stands on line 2 already"],
  ["rc:1,V/RES/9,60,2005-11-01,ARC,Arcadia,N,valley", "line 2 has another vote of the same state, so neither is taken"],
])("leaves out the row %s and says why", async (row, why) => {
  expect(await noticed(row)).toEqual([`5 left out: ${why}`]);
});

it("takes neither of two votes of one state that contradict each other", async () => {
  const { rollCalls } = await read(votesTable("rc:1,V/RES/9,60,2005-11-01,ARC,Arcadia,N,valley"));
  expect(rollCalls.map((one) => one.votes().map(({ state }) => voters.states[state]?.iso3))).toEqual([["BOR", "SYL"]]);
});

it("leaves out a roll call that stands twice with the same votes, by which nothing is lost of it nor of the file", async () => {
  const rows = ["ARC,Arcadia,Y", "BOR,Borduria,N", "SYL,Syldavia,A"].map(
    (row) => `rc:1,V/RES/9,60,2005-11-01,${row},valley`,
  );
  const { rollCalls, notices } = await read(votesTable(...Array.from({ length: 10 }, () => rows).flat()));
  expect(rollCalls.map((one) => [one.votes().length, one.lost])).toEqual([[3, 0]]);
  expect([notices.left, notices.all[0]?.reason]).toEqual([30, "the vote stands on line 2 already"]);
});

it("takes the good rows of a file of which one in a hundred is broken", async () => {
  const rows = Array.from({ length: 2_000 }, (_, row) =>
    row % 100 === 0 ? "###" : `rc:${row + 10},V/RES/9,60,2005-11-01,UTO,Utopia,Y,valley`,
  );
  const { rollCalls, notices } = await read(votesTable(...rows));
  expect([rollCalls.length, notices.left]).toEqual([1_981, 20]);
});

it("takes nothing of a file whose columns are swapped, and asks whether they are", async () => {
  const rows = Array.from({ length: 100 }, (_, row) => `rc:${row},V/RES/9,60,2005-11-01,Y,Utopia,UTO,valley`);
  await expect(read(votesTable(...rows))).rejects.toThrow(
    /^votes\.csv: 100 of 103 rows cannot be taken, so nothing of it is; are its columns in their places\?\n {2}votes\.csv:5 "UTO" is no vote/,
  );
});

it("reads what stands in a table beside that of the votes, whichever is named first", async () => {
  const beside =
    "rollcall_id,resolution,session,date,title,yes,no,abstain,amend,para\nrc:1,V/RES/9,60,2005-11-01,Wells,1,1,1,1,0\n";
  for (const files of [
    [beside, votesTable()],
    [votesTable(), beside],
  ])
    expect((await read(...files)).rollCalls.map(({ told }) => [told.title, told.on])).toEqual([["Wells", "AMENDMENT"]]);
});

it("asks for the table of roll calls where the votes have no dates", async () => {
  const votes = `rcid,country,country_code,vote\n${"3,Arcadia,ARC,yes\n".repeat(20)}`;
  await expect(read(votes)).rejects.toThrow(
    "the roll call rcid 3 has no date: name the table of roll calls too, such as un_roll_calls.csv",
  );
  const calls = "rcid,session,importantvote,date,unres,amend,para,short,descr\n3,1,0,1946-01-01,R/1/66,1,0,RULES,\n";
  const { rollCalls } = await read(
    "rcid,country,country_code,vote\n3,Arcadia,ARC,yes\n",
    calls,
    "rcid,short_name,issue\n3,hr,Human rights\n",
  );
  expect(rollCalls.map(({ told: { id, symbol, subjects } }) => [id, symbol, subjects])).toEqual([
    ["uv:3", "A/RES/1/66", ["Human rights"]],
  ]);
});

it("refuses files that have no votes, and an empty one", async () => {
  await expect(read("rcid,short_name,issue\n3,hr,Human rights\n")).rejects.toThrow(
    "no file has votes; name that of the votes too.",
  );
  const file = written("votes.csv", votesTable());
  await expect(votesRead([file, file], voters)).rejects.toThrow("votes.csv is named twice; name it once.");
  await expect(read("")).rejects.toThrow("votes.csv is empty.");
  await expect(read(`${ungaVotes.columns.join(",")}\n`)).rejects.toThrow("votes.csv: below its header stands nothing.");
});
