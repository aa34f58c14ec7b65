import { type StartedServer, startedServer, villageServer } from "../server";
import { copyOfVillage, put, removeCopies } from "../seed/village";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());
afterAll(removeCopies);

const steps = async (server: StartedServer, state: string, about: string) => {
  const { state: found } = await server.answer(
    `{ state(name: "${state}") { timeline(${about}) { date stance changed evidence { __typename } } } }`,
  );
  return (found.timeline as { date: string; stance: string; changed: boolean }[]).map(({ date, stance, changed }) => [
    date,
    stance,
    changed,
  ]);
};

it("tells where a state changed sides, and that the first step is no change", async () => {
  expect(await steps(village, "Arcadia", `topic: "gender-language"`)).toEqual([
    ["2021-12-14", "SUPPORT", false],
    ["2023-07-25", "OPPOSE", true],
  ]);
  expect(await steps(village, "Borduria", `proposal: "programme"`)).toEqual([
    ["2022-12-07", "SUPPORT", false],
    ["2022-12-07", "SUPPORT", false],
    ["2023-12-04", "OPPOSE", true],
  ]);
});

it("begins with what has no date, and sees no change in it nor in being absent from a vote", async () => {
  expect(await steps(village, "Utopia", `topic: "poa"`)).toEqual([
    [null, "NEUTRAL", false],
    ["2022-12-07", "NEUTRAL", false],
  ]);
});

it("is empty where nothing is on record", async () => {
  expect(await steps(village, "Elbonia", `topic: "poa"`)).toEqual([]);
});

it("tells all subjects in one order, each with changes of its own", async () => {
  const onSubjects = async (about: string) => {
    const { state } = await village.answer(
      `{ state(name: "BOR") { timeline${about} { date stance changed subject { ... on Topic { slug } } } } }`,
    );
    return (state.timeline as { date: string; changed: boolean; subject: { slug: string } }[]).map(
      ({ date, changed, subject }) => [date, subject.slug, changed],
    );
  };
  const onPoa = [
    ["2022-12-07", "poa", false],
    ["2022-12-07", "poa", false],
  ];
  const onGender = ["2023-07-24/2023-07-28", "gender-language", false];
  const last = ["2023-12-04", "poa", true];
  const onInstitutions = ["2022-06-01", "institutions", false];
  expect(await onSubjects("")).toEqual([onInstitutions, ...onPoa, ["2023-07-26", "ransomware", false], onGender, last]);
  expect(await onSubjects(`(subjects: [{topic: "gender-language"}, {topic: "poa"}, {proposal: "programme"}])`)).toEqual(
    [...onPoa, onGender, last],
  );
  expect(await onSubjects(`(subjects: [])`)).toEqual([]);
});

it("takes subjects in one way", async () => {
  const { errors } = await village.ask(
    `{ state(name: "ARC") { timeline(topic: "poa", subjects: [{norm: "a"}]) { date } } }`,
  );
  expect(errors?.[0]).toMatchObject({
    message: "Give subjects, or one of topic, norm, proposal and paragraph, not both.",
    extensions: { code: "BAD_USER_INPUT" },
  });
});

it("lists what a machine wrote down and sees no change in it", async () => {
  const folder = copyOfVillage();
  put(
    folder,
    "statements/syl.yaml",
    `actor: SYL
statements:
  - id: ST-5
    date: "2023-07-27"
    positions:
      - { id: POS-6, topic: gender-language, stance: SUPPORT, act: ENDORSED, summary: For it., confidence: HIGH, locator: para 20 }
    source: minutes-2023
  - id: ST-10
    date: "2023-07-28"
    positions:
      - { id: POS-12, topic: gender-language, stance: OPPOSE, act: CRITICISED, summary: Against it., confidence: LOW, locator: minute 1 }
    source: notes-2023
`,
  );
  const server = await startedServer(folder);
  expect(await steps(server, "Syldavia", `topic: "gender-language"`)).toEqual([
    ["2023-07-27", "SUPPORT", false],
    ["2023-07-28", "OPPOSE", false],
  ]);
  const { state } = await server.answer(
    `{ state(name: "SYL") { positions(topic: "gender-language") { nodes { stance contested since } } } }`,
  );
  expect(state.positions.nodes).toEqual([{ stance: "SUPPORT", contested: true, since: "2023-07-27" }]);
  await server.stop();
});
