import { Asking } from "../village/asking";
import { copyOfVillage, put, removeCopies } from "../seed/village";

let village: Asking;
beforeAll(async () => {
  const folder = copyOfVillage();
  const cited = "source: chronicle\nlocator: para 9\n";
  const head = "kind: RESOLUTION\ntrack: PoA\nadoption:";
  put(
    folder,
    "resolutions/V-RES-3.yaml",
    `symbol: V/RES/3\ntitle: Good wishes\n${head} WITHOUT_VOTE\ndate: "2024-01-10"\n${cited}`,
  );
  put(folder, "resolutions/V-RES-3.sponsors.csv", "state,role,source,locator\nUTO,LEAD,chronicle,para 9\n");
  put(folder, "resolutions/V-RES-4.yaml", `symbol: V/RES/4\ntitle: Lost\n${head} VOTE\ndate: "2024-01-11"\n${cited}`);
  village = await Asking.of(folder);
});
afterAll(async () => {
  await village.close();
  removeCopies();
});

const every = "The question is not about a position on a subject, so every member state counts.";
const of = (known: number) =>
  known === 0
    ? "Of none of the 4 member states is it on record what is asked, which is no answer either way."
    : `Of ${known} of 4 member states it is on record what is asked; of the others it is not, which is no answer either way.`;
const partly =
  "Of the vote in committee on V/RES/1 (2 in favour, 1 against, 1 abstaining) only the states that a source names are on record.";
const totals =
  "Of the vote in committee on V/RES/2 (2 in favour, 1 against) only the totals are on record, and the choice of no state.";
const silent = "V/RES/3 was adopted without a vote, which says nothing of the choice of any state.";

it.each([
  [`voted: {resolution: "V/RES/1"}`, 4, every],
  [`voted: {resolution: "V/RES/1", year: 2021}`, 4, every],
  [`voted: {resolution: "V/RES/1", body: COMMITTEE}`, 1, `${of(1)} ${partly}`],
  [`voted: {resolution: "V/RES/1", body: COMMITTEE, choice: YES}`, 1, `${of(1)} ${partly}`],
  [`not: {voted: {resolution: "V/RES/1", body: COMMITTEE, choice: NO}}`, 1, `${of(1)} ${partly}`],
  [`voted: {resolution: "V/RES/2", body: COMMITTEE}`, 0, `${of(0)} ${totals}`],
  [`voted: {resolution: "V/RES/3"}`, 0, `${of(0)} ${silent}`],
  [`voted: {resolution: "V/RES/4"}`, 0, `${of(0)} No vote in plenary on V/RES/4 is on record.`],
  [`voted: {resolution: "V/RES/4", body: COMMITTEE}`, 0, `${of(0)} No vote in committee on V/RES/4 is on record.`],
  [`voted: {resolutions: {symbol: ["V/RES/1", "V/RES/3"]}}`, 4, `${every} ${silent}`],
  [`voted: {resolutions: {symbol: ["V/RES/1", "V/RES/2"]}, body: COMMITTEE}`, 1, `${of(1)} ${partly} ${totals}`],
  [`voted: {body: COMMITTEE}, not: {voted: {resolution: "V/RES/2"}}`, 1, `${of(1)} ${partly} ${totals}`],
  [`voted: {}`, 4, every],
])("says what is not on record of the votes in {%s}", async (where, recorded, note) => {
  const { states } = await village.answer(`{ states(where: {${where}}) { coverage { recorded note } } }`);
  expect(states).toEqual({ coverage: { recorded, note } });
});

it.each([
  [`sponsored: {resolution: "V/RES/1"}`, 4, every],
  [`sponsored: {resolution: "V/RES/3"}`, 1, `${of(1)} Of the sponsors of V/RES/3 the lead alone is on record.`],
  [`not: {sponsored: {resolution: "V/RES/3"}}`, 1, `${of(1)} Of the sponsors of V/RES/3 the lead alone is on record.`],
  [`sponsored: {resolution: "V/RES/2"}`, 0, `${of(0)} Of the sponsors of V/RES/2 no state is on record.`],
  [`sponsored: {proposal: "programme"}`, 4, every],
])("says of whom it is not on record whether they sponsored in {%s}", async (where, recorded, note) => {
  const { states } = await village.answer(`{ states(where: {${where}}) { coverage { recorded note } } }`);
  expect(states).toEqual({ coverage: { recorded, note } });
});

it("counts of an open coalition those that are on its list", async () => {
  const { states } = await village.answer(
    `{ states(where: {memberOf: {coalition: "signatories"}}) { totalCount coverage { recorded note } } }`,
  );
  const { totalCount, coverage } = states as { totalCount: number; coverage: { recorded: number; note: string } };
  expect(coverage.recorded).toBe(totalCount);
  expect(coverage.note).toContain("is not complete");
});

it("means of resolutions adopted without a vote no vote of any state", async () => {
  const { states } = await village.answer(
    `{ states(where: {not: {voted: {resolution: "V/RES/3"}}}) { totalCount coverage { recorded } } }`,
  );
  expect(states).toEqual({ totalCount: 5, coverage: { recorded: 0 } });
});
