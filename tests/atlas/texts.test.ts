import { type StartedServer, startedServer, villageServer } from "../server";
import { brokenLinks, linksOf, pageAt, rowsAt } from "./reader";

describe("the texts of the village", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await villageServer();
  });
  afterAll(() => acquis.stop());

  it("shows a report paragraph by paragraph, with its draft and what changed since", async () => {
    const { text } = await pageAt(acquis, "/reports/V/79/1");
    expect(text).toMatch(/Drafts of it V\/79\/1 draft/);
    expect(text).toMatch(/Weakened \(1\)/);
    expect(text).toMatch(/Unchanged \(1\)/);
    expect(text).toContain("3 paragraphs on record");
    const rows = await rowsAt(acquis, "/reports/V/79/1.csv");
    expect(rows.map(({ paragraph }) => paragraph)).toEqual(["PA-3", "PA-4", "PA-5"]);
  });

  it("leads from any name of a paragraph to its page, which says where it came from and who spoke on it", async () => {
    const { text } = await pageAt(acquis, `/paragraphs/${encodeURIComponent("V/79/1 draft#2")}`);
    expect(text).toContain("V/79/1 draft, paragraph 2");
    expect(text).toMatch(/From it comes V\/79\/1.*weakened/);
    expect(text).toMatch(/Who spoke on it Arcadia.*opposes/);
    expect(await rowsAt(acquis, "/paragraphs/PA-2.csv")).toMatchObject([{ actor: "Arcadia", stance: "OPPOSE" }]);
  });

  it("follows a passage step by step", async () => {
    const { text } = await pageAt(acquis, "/lineages/LIN-1");
    expect(text).toMatch(/Step by step.*V\/79\/1 draft.*V\/79\/1/);
    expect(await rowsAt(acquis, "/lineages/LIN-1.csv")).toMatchObject([
      { step: "1", station: "V/79/1 draft", paragraphs: "PA-2" },
      { step: "2", station: "V/79/1", paragraphs: "PA-4" },
    ]);
  });

  it.each([
    ["/paragraphs?document=V/79/1", "3 paragraphs."],
    ["/paragraphs?status=DRAFT", "2 paragraphs."],
    ["/reports?draft=no", "1 document."],
    ["/lineages?change=KEPT", "No passage is like this"],
    ["/sources?machine=yes", "1 source."],
    ["/meetings?year=2021", "1 meeting."],
    ["/processes", "1 process."],
    ["/figures", "1 figure."],
    ["/recommendations", "1 recommendation."],
  ])("counts at %s %s", async (path, words) => {
    expect((await pageAt(acquis, path)).text).toContain(words);
  });

  it("tells of a meeting what was said there, the newest first", async () => {
    const [{ meetings }] = [await acquis.answer("{ meetings(where: { year: 2023 }) { nodes { slug } } }")];
    const { slug } = meetings.nodes[0];
    const { text } = await pageAt(acquis, `/meetings/${slug}`);
    expect(text).toMatch(/What was said.*Arcadia/);
    expect((await rowsAt(acquis, `/meetings/${slug}.csv`)).length).toBeGreaterThan(3);
  });
});

describe("the texts on record, and who is behind them", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await startedServer();
  });
  afterAll(() => acquis.stop());

  it("says what became of the passage on spyware, who criticised it, and who regretted that", async () => {
    const { text } = await pageAt(acquis, "/lineages/LN-01");
    expect(text).toMatch(/On the whole: taken out.*2nd APR final draft.*: in.*A\/78\/265.*: out/);
    expect(text).toMatch(/Asked for what became of it: Israel.*Objected to what became of it: Global Partners Digital/);
  });

  it("finds by misspelt words, and offers what was meant", async () => {
    const { text } = await pageAt(acquis, "/search?q=gendre+langauge");
    expect(text).toMatch(/Did you mean Gender language/);
    expect(text).toContain("Was this a question?");
  });

  it("shows of a search those of one kind", async () => {
    const all = await pageAt(acquis, "/search?q=spyware");
    const [, count] = /statements \((\d+)\)/.exec(all.text) ?? [];
    const { text } = await pageAt(acquis, "/search?q=spyware&type=STATEMENT");
    expect(text).toContain(`${count} things found`);
    expect(all.html).toContain("<mark>");
  });

  it.each([
    "/reports",
    "/reports/A/78/265",
    "/reports/3rd%20APR%20Rev2",
    "/paragraphs?topic=ransomware",
    "/paragraphs/PA-049",
    "/lineages",
    "/lineages/LN-26",
    "/meetings/oewg2-s5",
    "/processes/oewg-2021-2025",
    "/sources/S-GPD",
    "/figures/XF-C2-02",
    "/recommendations/REC-SF-A16",
    "/search?q=ransomware",
  ])("leads on %s nowhere that is not, and weighs little without its pictures", async (path) => {
    expect(await brokenLinks(acquis, path, /^(?!\/dataset)/)).toEqual([]);
    const { html } = await pageAt(acquis, path);
    expect(html.replaceAll(/<figure class="picture".*?<\/figure>/gs, "").length).toBeLessThan(60_000);
  });

  it("has the votes on the texts that a state sponsored", async () => {
    const { resolutions } = await acquis.answer(
      '{ resolutions(first: 60, where: { sponsor: "Mexico", adoption: VOTE }) { nodes { symbol } } }',
    );
    const rows = await rowsAt(acquis, "/votes.csv?sponsor=Mexico&choice=NO");
    const symbols = new Set(rows.map(({ resolution }) => resolution));
    expect(rows.length).toBeGreaterThan(0);
    expect([...symbols].toSorted()).toEqual(resolutions.nodes.map((one: never) => one["symbol"]).toSorted());
  });

  it("leads to the lists of who has a key that others have as a short name", async () => {
    const links = await Promise.all(
      ["/states/CRI", "/coalitions/au", "/coalitions/pall-mall-code-of-practice"].map(async (path) =>
        linksOf(acquis, path, await pageAt(acquis, path)).filter((link) => /[?&](actor|sponsor|subject)=/.test(link)),
      ),
    );
    expect(links.map(({ length }) => length > 0)).toEqual([true, true, true]);
    const answers = await Promise.all(links.flat().map((link) => pageAt(acquis, link)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it("draws no votes of a group of whose members none is known, and explains each word once", async () => {
    const { html, text } = await pageAt(acquis, "/coalitions/african-group");
    expect(text).toContain("Who belongs to it is not on record.");
    expect(text).toContain("No vote is on record in which anyone who is known to belong to it took part.");
    expect(html).not.toContain("nobody voted");
    expect(text).toMatch(/Cite this “African Group”, http:\S+\/coalitions\/african-group\?revision=1, in: The Acquis/);
    const glossary = await pageAt(acquis, "/glossary");
    expect(glossary.html.match(/id="word-oewg"/g)?.length).toBe(1);
    expect(glossary.text).not.toContain("Words on this page");
  });
});
