import { type StartedServer, villageServer } from "../server";
import { pageAt, rowsAt } from "./reader";

let server: StartedServer;

beforeAll(async () => {
  server = await villageServer();
});

afterAll(() => server.stop());

describe("a coalition", () => {
  it("has its members on a day, with those who left and those who are no state", async () => {
    const { text } = await pageAt(server, "/coalitions/river-league?on=2015-01-01");
    expect(text).toMatch(/1 January 2015: 2 states\. Now .* Arcadia \(chair, from May 2001\)\d+ Utopia/s);
    expect(text).toContain("Elbonia: named beside it: observer, former or disputed");
    expect(text).toContain("Guild of Weavers (associate member)");
    expect((await pageAt(server, "/coalitions/river-league")).text).toMatch(/Elbonia \(observer\)/);
  });

  it("by a rule leads to its question, and shows who broke ranks and what it shares", async () => {
    const { text } = await pageAt(server, "/coalitions/poa-supporters?with=river-league");
    expect(text).toContain("Rule States that voted yes on V/RES/1");
    expect(text).toContain(
      "V/RES/2, 4 December 2023 0.25 1 yes, 1 no, 0 abstained, 0 absent there is no line to break",
    );
    expect(text).toContain("1 state of 2 in both, with River League");
  });
});

describe("statements", () => {
  it("are chosen by who, on what, and when", async () => {
    expect((await pageAt(server, "/statements?actor=ARC")).text).toContain("2 statements.");
    expect((await pageAt(server, "/statements?actor=ARC&year=2021")).text).toContain("1 statement.");
    const none = await pageAt(server, "/statements?actor=ARC&topic=ransomware");
    expect(none.text).toMatch(
      /No statement is like this.* 2 statements without “On the topic: Ransomware”.*What else is on record of it: .*Ransomware/,
    );
    // Whoever reads it need not know the keys of things.
    expect(none.html).toMatch(/<input name="actor" value="Arcadia".*<input name="topic" value="Ransomware"/s);
    const wrong = await pageAt(server, "/statements?year=lately");
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining("such as 2023, 2023-07")]);
  });

  it("have a file with one side a row", async () => {
    const rows = await rowsAt(server, "/statements.csv?actor=UTO&meeting=talks-s5");
    const sides = rows.map((row) => `${row["subject_id"]} ${row["stance"]}`);
    expect(sides.toSorted()).toEqual(["Topic:gender-language SUPPORT", "Topic:threats NO_SIDE"]);
  });

  it("are told one by one with who signed and who joined", async () => {
    const { text } = await pageAt(server, "/statements/ST-8");
    expect(text).toContain("Who joined it Syldavia");
    expect(text).toContain("supports Norm (a)");
    expect((await pageAt(server, "/statements/ST-5")).text).toContain("Said together with Utopia");
  });
});

describe("why a state is in an answer", () => {
  const why = async (state: string, q: string) =>
    (await pageAt(server, `/ask/why?${new URLSearchParams({ state, q })}`)).text;

  it("is told by its facts, condition by condition", async () => {
    expect(await why("BOR", "who opposed gender language in 2023")).toMatch(
      /Borduria: why it is in the answer .*Fulfilled: opposed gender language in 2023 opposes/,
    );
  });

  it("is told of one that is not in it too: what it lacks, and what stands against it", async () => {
    expect(await why("SYL", "who opposed gender language in 2023")).toMatch(
      /Syldavia: why it is not in the answer .*Not fulfilled: .*Nothing on record shows it of this state/,
    );
    expect(await why("BOR", "states that show no record that they opposed gender language")).toMatch(
      /why it is not in the answer .*Not fulfilled: no record that they opposed gender language opposes/,
    );
  });
});

describe("questions compared", () => {
  it("have an address without the boxes that were left empty", async () => {
    const response = await fetch(`${server.url}/compare?q=a&q=&q=b&q=`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "./compare?q=a&q=b"]);
  });

  it("are eight at the most, and none is read where more are sent", async () => {
    const { status, text } = await pageAt(server, `/compare?${"q=a&".repeat(9)}`);
    expect(status).toBe(400);
    expect(text).toContain("A comparison takes up to eight questions, and 9 were sent. Take some away.");
  });

  const compared = (...questions: readonly string[]) =>
    new URLSearchParams(questions.map((question) => ["q", question])).toString();
  const two = compared("states that opposed gender language in 2023", "who voted yes on V/RES/2?");

  it("show who answers which, and each area leads to a question of its own", async () => {
    const { text, html } = await pageAt(server, `/compare?${two}`);
    expect(text).toContain("A and B 1 Borduria");
    expect(text).toContain("A and B 1 3 0.33");
    const [, both = ""] = /href="\.\/(ask\?q=[^"]+)">A and B</.exec(html) ?? [];
    expect((await pageAt(server, `/${both}`)).text).toContain("1 state: Borduria.");
  });

  it("have a file with one state a row and one column a question", async () => {
    const rows = await rowsAt(server, `/compare.csv?${two}`);
    expect(rows.map(({ iso3, a, b }) => [iso3, a, b]).toSorted()).toEqual([
      ["ARC", "true", "false"],
      ["BOR", "true", "true"],
      ["SYL", "false", "true"],
    ]);
  });

  it("say which of them could not be read", async () => {
    const { text } = await pageAt(
      server,
      `/compare?${compared("states that opposed gender language", "colourless ideas")}`,
    );
    expect(text).toContain("Question B, “colourless ideas”, could not be read as a question about states");
  });
});

describe("an address that cannot be asked", () => {
  it.each([
    ["/states?region=nowhere", '“region” cannot be "nowhere". Choose one of these instead:', "AFRICAN, African states"],
    ["/resolutions?year=abc", '“year” cannot be "abc". Write a year, a month or a day', "the same without “year”"],
    ["/votes?year=20x3", '“year” cannot be "20x3". Write a year, a month or a day', "such as 2023"],
    ["/blocs?shared=2x3", '“shared” cannot be "2x3". Write a whole number in figures', "such as"],
    ["/resolutions?recorded=perhaps", '“recorded” cannot be "perhaps". Choose one of these instead:', "yes no"],
  ])("says in plain words what may be written instead: %s", async (path, why, instead) => {
    const { status, text } = await pageAt(server, path);
    expect(status).toBe(400);
    expect(text).toContain(why);
    expect(text).toContain(instead);
  });

  it("leads a form to the address without what was left empty in it", async () => {
    const led = async (path: string) =>
      (await fetch(server.url + path, { redirect: "manual" })).headers.get("location");
    expect(await led("/statements?actor=&topic=poa&text=")).toBe("./statements?topic=poa");
    expect(await led("/states/ARC.csv?topic=")).toBe("./ARC.csv");
    expect(await led("/statements?topic=poa")).toBeNull();
  });

  it("takes the ending of a file in capitals", async () => {
    expect(await rowsAt(server, "/states/ARC.CSV")).toEqual(await rowsAt(server, "/states/ARC.csv"));
  });
});
