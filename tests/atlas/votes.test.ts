import { type StartedServer, startedServer, villageServer } from "../server";
import { brokenLinks, pageAt, rowsAt } from "./reader";

describe("the votes of the village", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await villageServer();
  });
  afterAll(() => acquis.stop());

  it("lists the resolutions with their votes", async () => {
    const { status, text } = await pageAt(acquis, "/resolutions");
    expect(status).toBe(200);
    expect(text).toContain("2 resolutions.");
    expect(text).toContain("2 yes, 1 no, 1 abstained");
    expect(await rowsAt(acquis, "/resolutions.csv?sponsor=Arcadia")).toMatchObject([
      { resolution: "V/RES/1", yes: "2", no: "1", abstain: "1" },
    ]);
  });

  it("shows of one how each state voted, by regional group, in committee and on a part", async () => {
    const { html, text } = await pageAt(acquis, "/resolutions/V/RES/1");
    expect(html).toMatch(/Yes: 2 states.*Arcadia.*Borduria/s);
    expect(html).toMatch(/id="SYL"/);
    expect(text).toContain("Eastern European states 1 1 0 0");
    expect(text).toContain("a yes supports it");
    expect(text).toContain("adopted part of the roll");
    expect(text).toContain("Put forward by (1)");
  });

  it("says of a roll call that the totals alone are on record", async () => {
    const { text } = await pageAt(acquis, "/roll-calls/RC-V2-committee");
    expect(text).toContain("2 yes, 1 no");
    expect(text).toContain("the totals alone: no source here says how each state voted");
  });

  it("has every vote of every state in one table", async () => {
    const rows = await rowsAt(acquis, "/votes.csv");
    expect(rows.map(({ iso3, roll_call, choice }) => `${roll_call} ${iso3} ${choice}`)).toEqual([
      "RC-V2-plenary ARC NO",
      "RC-V2-plenary BOR YES",
      "RC-V2-plenary SYL YES",
      "RC-V2-plenary UTO ABSENT",
      "RC-V1-plenary ARC YES",
      "RC-V1-plenary BOR YES",
      "RC-V1-plenary SYL NO",
      "RC-V1-plenary UTO ABSTAIN",
      "RC-V1-committee SYL NO",
    ]);
    expect(rows.every(({ source, locator }) => source !== "" && locator !== "")).toBe(true);
  });

  it.each([
    ["state=Arcadia", ["RC-V2-plenary ARC NO", "RC-V1-plenary ARC YES"]],
    ["choice=ABSTAIN", ["RC-V1-plenary UTO ABSTAIN"]],
    ["resolution=V/RES/2&region=AFRICAN", ["RC-V2-plenary ARC NO"]],
    ["body=COMMITTEE", ["RC-V1-committee SYL NO"]],
    ["state=Syldavia&year=2022&body=PLENARY", ["RC-V1-plenary SYL NO"]],
    ["topic=poa&year=2023&choice=YES", ["RC-V2-plenary BOR YES", "RC-V2-plenary SYL YES"]],
  ])("has of them those with %s", async (search, expected) => {
    const rows = await rowsAt(acquis, `/votes.csv?${search}`);
    expect(rows.map(({ iso3, roll_call, choice }) => `${roll_call} ${iso3} ${choice}`)).toEqual(expected);
  });

  it("lays the first vote of each state beside its last, on a page and in its file, and is led to from the lists", async () => {
    const { html, text } = await pageAt(acquis, "/votes/shifts?from=2022&state=Arcadia");
    expect(text).toMatch(/over 2 recorded votes in.*1 state voted.*1 state that voted otherwise in the end\./);
    expect(text).toMatch(/Arcadia yes, 7 December 2022: V\/RES\/1.*no, 4 December 2023: V\/RES\/2/);
    expect(html).toContain('href="../roll-calls/RC-V2-plenary"');
    expect(await rowsAt(acquis, "/votes/shifts.csv?to=2023")).toMatchObject([
      { iso3: "ARC", first_choice: "YES", first_resolution: "V/RES/1", last_choice: "NO", changes: "1", votes: "2" },
      { iso3: "SYL", first_choice: "NO", last_choice: "YES", last_date: "2023-12-04" },
    ]);
    expect((await pageAt(acquis, "/votes/shifts?from=soon")).status).toBe(400);
    const { html: list } = await pageAt(acquis, "/roll-calls?year=2022&on=WHOLE");
    expect(list).toContain('href="./votes/shifts?on=WHOLE&amp;from=2022&amp;to=2022"');
    expect(html).toContain('href="../roll-calls?from=2022&amp;body=PLENARY"');
    expect((await pageAt(acquis, "/roll-calls/RC-V1-plenary")).text).not.toContain("who changed their vote between");
  });

  it.each([
    ["/votes.csv?state=UTO&year=2023/", ["RC-V2-plenary"]],
    ["/votes.csv?state=UTO&to=2022", ["RC-V1-plenary"]],
    ["/votes.csv?state=UTO&sponsor=Arcadia", ["RC-V1-plenary"]],
    ["/roll-calls.csv?from=2022-12-01&to=2022-12-31", ["RC-V1-plenary"]],
    ["/roll-calls.csv?year=2023/&body=PLENARY", ["RC-V2-plenary"]],
    ["/roll-calls.csv?topic=poa&to=2022&body=PLENARY", ["RC-V1-plenary"]],
  ])("narrows to a span at %s", async (path, ids) => {
    expect((await rowsAt(acquis, path)).map(({ roll_call }) => roll_call)).toEqual(ids);
  });

  it("tells how to write a year, and what was meant by a name", async () => {
    expect((await pageAt(acquis, "/votes?year=soon")).status).toBe(400);
    expect((await pageAt(acquis, "/roll-calls?year=2022&from=2021")).text).toContain("“from” and “to”, not both");
    const { status, html } = await pageAt(acquis, "/resolutions?topic=gender+langage&year=2023");
    expect(status).toBe(404);
    expect(html).toContain('href="./resolutions?topic=gender-language&amp;year=2023"');
  });
});

describe("the votes on record", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await startedServer();
  });
  afterAll(() => acquis.stop());

  it("shows A/RES/77/37 as the API counts it, with the texts before, beside and after it", async () => {
    const { html, text } = await pageAt(acquis, "/resolutions/A/RES/77/37");
    expect(text).toContain("156 yes, 7 no, 14 abstained, 16 absent");
    expect(html.match(/<li id="[A-Z]{3}">/g)).toHaveLength(193);
    expect(text).toMatch(
      /In the same session, on other lines.*A\/RES\/77\/36.*Later, on the same line.*A\/RES\/78\/16/,
    );
    expect(html.replace(/<figure class="picture".*?<\/figure>/gs, "").length).toBeLessThan(60_000);
  });

  it("takes with a topic the line of texts that is about it, wherever votes or sponsors are chosen by one", async () => {
    expect(await rowsAt(acquis, "/roll-calls.csv?topic=cybercrime")).toHaveLength(4);
    expect((await pageAt(acquis, "/votes/shifts?topic=cybercrime")).text).toContain("over 2 recorded votes");
    expect((await pageAt(acquis, "/blocs?topic=cybercrime")).text).toContain("belong to the track cybercrime: over 2");
    const [first] = await rowsAt(acquis, "/sponsors.csv?topic=cybercrime");
    const texts = await rowsAt(acquis, `/resolutions.csv?topic=cybercrime&sponsor=${first?.["key"] ?? ""}`);
    expect(String(texts.length)).toBe(first?.["resolutions"]);
    expect((await pageAt(acquis, "/contradictions?topic=cybercrime")).html).toContain("./votes?topic=cybercrime");
  });

  it("has as many rows as there are votes on record", async () => {
    const { resolutions } = await acquis.answer(
      `{ resolutions(first: 200, where: { adoption: VOTE }) { nodes { rollCalls(first: 9, on: WHOLE) { nodes { votes(first: 0) { totalCount } } } } } }`,
    );
    const counts = (resolutions.nodes as { rollCalls: { nodes: { votes: { totalCount: number } }[] } }[]).flatMap(
      ({ rollCalls }) => rollCalls.nodes.map(({ votes }) => votes.totalCount),
    );
    const rows = await rowsAt(acquis, "/votes.csv");
    expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    expect(new Set(rows.map(({ iso3, roll_call }) => `${iso3} ${roll_call}`)).size).toBe(rows.length);
  });

  it.each([
    "/resolutions",
    "/resolutions/A/RES/75/240",
    "/resolutions/A/RES/79/237",
    "/roll-calls",
    "/votes?state=KEN",
  ])("leads on %s nowhere that is not", async (path) => {
    expect(await brokenLinks(acquis, path, /^(?!\/dataset)/)).toEqual([]);
  });
});
