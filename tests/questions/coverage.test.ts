import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

interface Coverage {
  readonly recorded: number;
  readonly outOf: number;
  readonly note: string;
}

const coverage = async (where: string): Promise<Coverage> =>
  (
    (await village.answer(`{ states(where: ${where}) { coverage { recorded outOf note } } }`)) as {
      states: { coverage: Coverage };
    }
  ).states.coverage;
const recorded = async (where: string) => (await coverage(where)).recorded;

it("counts the members, and never the observer, where no subject is named", async () => {
  expect(await coverage("{}")).toMatchObject({ recorded: 4, outOf: 4 });
  expect(await recorded(`{voted: {resolution: "V/RES/1", choice: NO}}`)).toBe(4);
});

it("counts who is on record on the subject in its period, whatever the side", async () => {
  expect(await recorded(`{position: {topic: "gender-language", stance: OPPOSE, year: 2023}}`)).toBe(4);
  expect(await recorded(`{position: {topic: "gender-language", stance: OPPOSE, year: 2021}}`)).toBe(1);
  expect(await recorded(`{position: {topic: "poa", stance: NEUTRAL, year: 2023}}`)).toBe(3);
  expect(await recorded(`{position: {topic: "ransomware"}}`)).toBe(1);
});

it("names the states of which what is asked is not on record, the observer among them", async () => {
  const unrecorded = async (where: string) =>
    (
      (await village.answer(`{ states(where: ${where}) { coverage { unrecorded } } }`)) as {
        states: { coverage: { unrecorded: string[] } };
      }
    ).states.coverage.unrecorded;
  expect(await unrecorded("{}")).toEqual([]);
  expect(await unrecorded(`{position: {topic: "poa", stance: NEUTRAL, year: 2023}}`)).toEqual(["ELB", "UTO"]);
});

it("counts alike for silence and for a change", async () => {
  expect(await recorded(`{silentOn: {topic: "ransomware"}}`)).toBe(1);
  expect(await recorded(`{shifted: {topic: "poa", between: {from: "2023", to: "2023"}}}`)).toBe(3);
});

it("counts on every subject at once where several are named, under not and or too", async () => {
  expect(await recorded(`{position: {topic: "poa"}, not: {position: {topic: "ransomware"}}}`)).toBe(1);
  expect(await recorded(`{or: [{position: {norm: "a"}}, {position: {paragraph: "V/79/1#1"}}]}`)).toBe(0);
});

it("counts on the subject, whatever the manner or the meeting", async () => {
  expect(await recorded(`{position: {topic: "gender-language", act: CRITICISED, meeting: "talks-s5"}}`)).toBe(4);
});

it("says in words what silence is not", async () => {
  expect((await coverage(`{position: {topic: "ransomware"}}`)).note).toBe(
    "1 of 4 member states have a recorded position on what is asked, in its period. Of the others nothing is on record: silence is neither support nor opposition.",
  );
});

it("says of whom it is not known whether a membership had begun by then", async () => {
  const note = async (on: string) => (await coverage(`{memberOf: {coalition: "river-league", on: "${on}"}}`)).note;
  const every = "The question is not about a position on a subject, so every member state counts.";
  const open =
    "Of 1 of those who belong it is not on record on which day that began or ended, and it may not have been by then.";
  expect(await note("2001-05-10")).toBe(`${every} ${open}`);
  expect(await note("2010-03-01")).toBe(`${every} ${open}`);
  expect(await note("2015")).toBe(every);
  expect((await coverage(`{memberOf: {coalition: "river-league"}}`)).note).toBe(every);
});

it("counts of words and signatures only who is on record with them, since others may have spoken all the same", async () => {
  const some =
    "Of 1 of 4 member states it is on record what is asked; of the others it is not, which is no answer either way.";
  const spoken = await coverage(`{spoke: {topic: "ransomware"}}`);
  expect(spoken).toEqual({
    recorded: 1,
    outOf: 4,
    note: expect.stringMatching(/may have spoken all the same\.$/) as string,
  });
  expect(spoken.note).toContain(some);
  expect(await coverage(`{not: {spoke: {topic: "ransomware"}}}`)).toEqual(spoken);
  expect((await coverage(`{aligned: {actor: "river-league"}}`)).note).toContain(some);
});
