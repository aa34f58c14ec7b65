import { type StartedServer, villageServer } from "../server";
import { pageAt, rowsAt } from "./reader";

let server: StartedServer;

beforeAll(async () => {
  server = await villageServer();
});

afterAll(() => server.stop());

/** What a page says from one text up to another. */
const between = (text: string, from: string, to: string): string =>
  text.slice(text.lastIndexOf(from), text.indexOf(to, text.lastIndexOf(from)));

describe("a state", () => {
  it("stands where its latest fact puts it, and what changed is told step by step", async () => {
    const { text, status } = await pageAt(server, "/states/ARC");
    expect(status).toBe(200);
    expect(text).toContain("Opposes: 2 subjects");
    const changes = between(text, "Gender language supports 14", "How it voted");
    expect(changes).toMatch(/Gender language supports 14 December 2021.*then opposes 25 July 2023/);
  });

  it("shows each vote, or those on one topic alone", async () => {
    const { text } = await pageAt(server, "/states/ARC");
    expect(text).toContain("2 recorded votes of Arcadia");
    expect(text).toMatch(/4 December 2023 no V\/RES\/2, The talks to go on\d+/);
    expect((await pageAt(server, "/states/ARC?topic=poa")).text).toContain(
      "2 recorded votes of Arcadia on “Programme of action”",
    );
    expect((await pageAt(server, "/states/ARC?topic=ransomware")).text).toContain("0 recorded votes of Arcadia on");
  });

  it("says on what it is silent, and that this is no side", async () => {
    const { text } = await pageAt(server, "/states/BOR");
    const silence = between(text, "Silence Of", "Of the 3 norms");
    expect(silence).toContain("neither support nor opposition");
    expect(silence).toContain("Principles, Threats");
    expect(silence).not.toContain("Ransomware");
  });

  it("has a file with one fact a row, each with its place", async () => {
    const rows = await rowsAt(server, "/states/BOR.csv");
    const ransomware = rows.filter((row) => row["subject_id"] === "Topic:ransomware");
    expect(ransomware).toMatchObject([
      { iso3: "BOR", stance: "SUPPORT", date: "2023-07-26", confidence: "LOW", kind: "StatementEvidence" },
    ]);
    expect(rows.every((row) => row["source"] !== "")).toBe(true);
  });

  it("leads from a subject to all facts on it", async () => {
    const { text } = await pageAt(server, "/states/ARC/on?topic=gender-language");
    expect(text).toContain("Arcadia on Gender language: opposes");
    expect(text).toContain("2 facts, the earliest first");
    const nothing = await pageAt(server, "/states/SYL/on?topic=ransomware");
    expect(nothing.text).toContain("Nothing of Syldavia is on record on this");
  });

  it("is found by any name, and a wrong name leads to those that are near", async () => {
    expect((await pageAt(server, "/states/arcadia")).text).toContain("Opposes: 2 subjects");
    const wrong = await pageAt(server, "/states/Arcadi");
    expect(wrong.status).toBe(404);
    expect(wrong.html).toContain('href="../states/ARC"');
    const two = await pageAt(server, "/states/ARC/with/Borduri");
    expect(two.html).toContain('href="../../../states/ARC/with/BOR"');
    const filter = await pageAt(server, "/statements?actor=Arcadi&year=2021");
    expect(filter.html).toContain('href="./statements?actor=ARC&amp;year=2021"');
  });
});

describe("two states", () => {
  it("differ in one vote of two, and stand side by side by a form", async () => {
    const { text } = await pageAt(server, "/states/ARC/with?other=borduria");
    expect(text).toContain("They differ in 1 vote and on");
    expect(text).toContain("The same choice in 1 of 2 votes");
    expect(await rowsAt(server, "/states/ARC/with/BOR.csv")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "vote", name: "V/RES/2", of_state: "NO", of_other: "YES" }),
      ]),
    );
  });

  it("share what both signed", async () => {
    const { text } = await pageAt(server, "/states/SYL/with/UTO");
    expect(between(text, "What both joined", "About this page")).toContain("Signatories of the July letter");
  });
});

describe("a topic", () => {
  it("names the states of each side, by year and by region, and who is silent", async () => {
    const { text } = await pageAt(server, "/topics/gender-language");
    expect(text).toMatch(/supports: 2 states Syldavia\d+, Utopia\d+\./);
    expect(text).toMatch(/opposes: 2 states Arcadia\d+ \(not always\), Borduria\d+\./);
    expect(text).toContain("2023 2 2 0");
    expect(text).toContain("2021 1 0 0");
    expect(text).toContain("African states 0 1 0 0");
  });

  it("leads by each number to the positions that it counts", async () => {
    const { text } = await pageAt(server, "/topics/gender-language/positions?stance=oppose&year=2023");
    expect(text).toContain("2 positions.");
    const rows = await rowsAt(server, "/topics/gender-language/positions.csv?stance=OPPOSE&year=2023");
    expect(new Set(rows.map((row) => row["iso3"]))).toEqual(new Set(["ARC", "BOR"]));
  });
});

it("says of a proposal what became of it, who put it forward, and who is for and against", async () => {
  const { text } = await pageAt(server, "/proposals/programme");
  expect(text).toContain("taken up in V/RES/1, 7 December 2022: Called for by a vote.");
  expect(text).toMatch(/Put it forward for the others: Arcadia \(2022\)/);
  expect(text).toMatch(/A yes counts for it/);
  expect((await pageAt(server, "/proposals?outcome=WEAKENED")).text).toContain("1 proposal.");
});

it("says of a norm who spoke for it by name", async () => {
  const { text } = await pageAt(server, "/norms/a");
  expect(text).toMatch(/supports: 1 state Arcadia\d+\./);
});
