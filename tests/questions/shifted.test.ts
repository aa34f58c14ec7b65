import { change, copyOfVillage, removeCopies } from "../seed/village";
import { type StartedServer, startedServer, villageServer } from "../server";
import { chosen } from "./asked";

const shifted = (server: StartedServer, where: string) => chosen(server, `{shifted: {${where}}}`);

describe("in the village", () => {
  let village: StartedServer;
  beforeAll(async () => {
    village = await villageServer();
  });
  afterAll(() => village.stop());

  it("finds who changed sides between the earliest and the latest evidence", async () => {
    expect(await shifted(village, `topic: "gender-language", between: {from: "2021", to: "2023"}`)).toEqual(["ARC"]);
    expect(await shifted(village, `topic: "poa", between: {from: "2022", to: "2023"}`)).toEqual(["BOR"]);
  });

  it("asks for the side before and the side after", async () => {
    const years = `between: {from: "2021", to: "2023"}`;
    expect(await shifted(village, `topic: "gender-language", from: SUPPORT, ${years}`)).toEqual(["ARC"]);
    expect(await shifted(village, `topic: "gender-language", to: OPPOSE, ${years}`)).toEqual(["ARC"]);
    expect(await shifted(village, `topic: "gender-language", from: OPPOSE, ${years}`)).toEqual([]);
    expect(await shifted(village, `topic: "gender-language", from: SUPPORT, to: NEUTRAL, ${years}`)).toEqual([]);
  });

  it("sees no change where the period holds one side of it only", async () => {
    expect(await shifted(village, `topic: "gender-language", between: {from: "2022"}`)).toEqual([]);
    expect(await shifted(village, `topic: "gender-language", between: {to: "2022"}`)).toEqual([]);
  });

  it("takes nothing undated for a change: Utopia abstained, and spoke on no day known", async () => {
    expect(await shifted(village, `topic: "poa", from: NEUTRAL, between: {from: "2000", to: "2030"}`)).toEqual([]);
  });

  it("keeps silence apart: who has no record is silent, and not neutral; the observer is not counted on", async () => {
    expect(await chosen(village, `{silentOn: {topic: "poa"}}`)).toEqual([]);
    expect(await chosen(village, `{silentOn: {topic: "gender-language", during: {to: "2022"}}}`)).toEqual([
      "BOR",
      "SYL",
      "UTO",
    ]);
    expect(await chosen(village, `{silentOn: {norm: "a"}}`)).toEqual(["BOR", "SYL", "UTO"]);
    expect(await chosen(village, `{silentOn: {norm: "a", attribute: INCLUDE_COALITIONS}}`)).toEqual(["BOR", "UTO"]);
  });
});

describe("where a machine heard otherwise later", () => {
  let village: StartedServer;
  beforeAll(async () => {
    const folder = copyOfVillage();
    change(folder, "statements/bor.yaml", `date: "2023-07-26"\n    meeting: talks-s5`, `date: "2023-09-01"`);
    change(folder, "statements/bor.yaml", "topic: ransomware", "topic: gender-language");
    village = await startedServer(folder);
  });
  afterAll(async () => {
    await village.stop();
    removeCopies();
  });

  it("finds the machine's evidence, which is evidence", async () => {
    expect(await chosen(village, `{position: {topic: "gender-language", stance: SUPPORT}}`)).toContain("BOR");
  });

  it("lets it decide neither a change nor the latest side", async () => {
    expect(await shifted(village, `topic: "gender-language", between: {from: "2023"}`)).toEqual([]);
    const { state } = (await village.answer(
      `{ state(name: "BOR") { positions { nodes { stance contested subject { ... on Topic { slug } } } } } }`,
    )) as { state: { positions: { nodes: unknown[] } } };
    expect(state.positions.nodes).toContainEqual({
      stance: "OPPOSE",
      contested: true,
      subject: { slug: "gender-language" },
    });
  });
});
