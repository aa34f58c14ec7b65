import { read } from "./reading";
import { removeWritten, votesTable } from "./written";

afterAll(removeWritten);

it("takes midnight for its day, and says what of a total is no number and which roll call has no votes", async () => {
  const beside = [
    "rollcall_id,resolution,session,date,title,yes,no,abstain,amend,para",
    'rc:1,V/RES/9,60,2005-11-01 00:00:00,"Wells\u0008 and\tfog","1,001",1,1.0,1,0',
    "rc:7,V/RES/7,60,2005-11-01,Roofs,1,1,1,1,0",
  ].join("\n");
  const { rollCalls, notices } = await read(votesTable(), beside);
  const [told] = rollCalls.map((one) => one.told);
  expect([told?.date, told?.title]).toEqual(["2005-11-01", "Wells and fog"]);
  expect(told?.totals).toMatchObject({ no: 1, unread: ['its total of yes is "1,001", which is no number'] });
  expect(notices.all.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
    "votes1.csv:3 no file has votes of the roll call rc:7",
  ]);
});

it("tells a few of each sort of what it notices, so that no sort hides another", async () => {
  const rows = Array.from({ length: 30 }, () => "rc:1,V/RES/9,60,2005-11-01,ARC,Arcadia,Y,valley");
  const { notices } = await read(votesTable(...rows, "rc:1,V/RES/9,60,2005-11-01,ZZZ,Ruritania,Y,valley"));
  expect(notices.fewOfEach(2).map(({ some, times }) => [...some.map(({ line }) => line), times])).toEqual([
    [5, 6, 30],
    [35, 1],
  ]);
});

it("reads the UN's machine-readable resolutions, one a line, and passes over what was adopted without a vote", async () => {
  const told = {
    title: "Wells",
    pv: "V/60/PV.1",
    MS_in_favour_count: "1",
    MS_against_count: "1",
    MS_abstaining_count: "0",
  };
  const lists = { MS_in_favour: ["ARCADIA"], MS_against: ["BORDURIA"], MS_abstaining: [] };
  const file = [
    JSON.stringify({
      symbol: "A/RES/60/9",
      adoption_date: "1\u00A0November 2005",
      ...told,
      ...lists,
      subjects: [["WELLS", "UNBIS Thesaurus"]],
    }),
    JSON.stringify({
      symbol: "A/RES/60/10",
      adoption_date: "2 November 2005",
      title: "Roofs",
      adoption_type: "Without a vote",
    }),
    "{ broken",
  ].join("\n");
  const { rollCalls, notices } = await read(file);
  expect(rollCalls.map(({ told: { id, date, session, subjects } }) => [id, date, session, subjects])).toEqual([
    ["ux:A/RES/60/9", "2005-11-01", "60", ["WELLS"]],
  ]);
  expect(rollCalls[0]?.votes().map(({ choice, line }) => [choice, line])).toEqual([
    ["YES", 1],
    ["NO", 1],
  ]);
  expect(notices.all).toEqual([{ file: "votes.csv", line: 3, reason: "this is no JSON", left: true }]);
});
