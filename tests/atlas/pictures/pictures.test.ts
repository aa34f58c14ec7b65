// cspell:ignore SAMEORIGIN
import { type StartedServer, startedServer } from "../../server";
import { pageAt } from "../reader";

const question = new URLSearchParams({ q: "which states opposed gender language in 2023 but supported the PoA" });

let server: StartedServer;

beforeAll(async () => {
  server = await startedServer();
  // A graph that has just started plans for seconds.
  await Promise.all(
    [`/ask?${question}`, "/topics/poa", "/resolutions/A/RES/77/37"].map((path) => pageAt(server, path)),
  );
}, 120_000);

afterAll(() => server.stop());

/** The titles of the tiles and bars of a picture, which say what each is. */
const titlesIn = (svg: string): string[] =>
  [...svg.matchAll(/<title>([^<]+)<\/title>/g)].map(([, title = ""]) => title).slice(svg.startsWith("<?xml") ? 1 : 0);

const fileAt = async (path: string) => {
  const response = await fetch(server.url + path);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
};

/** The width and the height of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("a picture", () => {
  it("shows on /ask just the states that the API answers with", async () => {
    const { ask } = await server.answer(
      "query ($q: String!) { ask(question: $q) { states(first: 200) { nodes { name } } } }",
      { q: question.get("q") },
    );
    const { html } = await pageAt(server, `/ask?${question}`);
    const answering = titlesIn(html).filter((title) => title.endsWith(": among them"));
    expect(answering.sort()).toEqual(
      ask.states.nodes.map(({ name }: { name: string }) => `${name}: among them`).sort(),
    );
    expect(html.match(/<use href="#map-tile"/g)?.length).toBe(195);
  });

  it("leaves its page under 60 kB, however many answer", async () => {
    const { html } = await pageAt(
      server,
      `/ask?${new URLSearchParams({ q: "who supported the PoA or voted yes on A/RES/77/37 or belong to the Group of 77" })}`,
    );
    expect(html.replaceAll(/<figure.*?<\/figure>/gs, "").length).toBeLessThan(60_000);
  });

  it("shows of a vote how each state voted, as the API tells it", async () => {
    const { resolution } = await server.answer(`{ resolution(symbol: "A/RES/77/37") {
      rollCalls(body: [PLENARY], on: [WHOLE]) { nodes { votes(first: 200) { edges { choice node { name } } } } }
    } }`);
    const words = { YES: "yes", NO: "no", ABSTAIN: "abstained", ABSENT: "absent" } as const;
    const edges = resolution.rollCalls.nodes[0].votes.edges as {
      choice: keyof typeof words;
      node: { name: string };
    }[];
    const { bytes } = await fileAt("/resolutions/A/RES/77/37.svg");
    expect(titlesIn(bytes.toString())).toEqual(
      expect.arrayContaining(edges.map(({ choice, node }) => `${node.name}: ${words[choice]}`)),
    );
  });

  it("counts in its bars what the table beneath them counts", async () => {
    const { topic } = await server.answer(
      '{ topic(slug: "gender-language") { tally(by: [YEAR, STANCE]) { year stance count } } }',
    );
    const words = { SUPPORT: "supports", OPPOSE: "opposes", NEUTRAL: "neutral", NO_SIDE: "took no side" } as const;
    const { html } = await pageAt(server, "/topics/gender-language");
    const dated = (topic.tally as { year: number | null; stance: keyof typeof words; count: number }[]).filter(
      ({ year }) => year !== null,
    );
    expect(
      titlesIn(html)
        .filter((title) => /^\d{4},/.test(title))
        .sort(),
    ).toEqual(
      dated
        .map(({ year, stance, count }) => `${year}, ${words[stance]}: ${count} state${count === 1 ? "" : "s"}`)
        .sort(),
    );
  });
});

describe("a picture as a file", () => {
  it("is an SVG that stands by itself", async () => {
    const { response, bytes } = await fileAt(`/ask.svg?${question}`);
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    expect(bytes.toString()).toMatch(/^<\?xml.*Sources: .*From Acquis, .*: version \S+, revision \d+/s);
  });

  it("is a PNG with letters in it, in the fonts of the pages", async () => {
    const { response, bytes } = await fileAt("/topics/poa.png");
    expect(response.headers.get("content-type")).toBe("image/png");
    expect(sizeOf(bytes)[0]).toBe(2400);
    expect(bytes.length).toBeGreaterThan(100_000);
  });

  it("is told to those who show a link, whole and 1200 by 630", async () => {
    const { html } = await pageAt(server, "/topics/poa");
    const [, address = ""] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
    expect(address).toBe(`${server.url}/topics/poa.share.png`);
    const png = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(sizeOf(png)).toEqual([1200, 630]);
  });

  it("is had by its name where its page has several, and each is offered", async () => {
    const [{ html }, named, unknown] = await Promise.all([
      pageAt(server, "/topics/poa"),
      fileAt("/topics/poa.svg?picture=years"),
      fileAt("/topics/poa.svg?picture=nothing"),
    ]);
    expect(html).toContain('href="../topics/poa.png?picture=years"');
    expect(named.bytes.toString()).toContain("Programme of Action: states on each side, year by year");
    expect(unknown.response.status).toBe(404);
  });

  it.each(["svg", "png", "share.png"])("is refused in a sentence where the page has none, as .%s", async (ending) => {
    const { response, bytes } = await fileAt(`/glossary.${ending}`);
    expect([response.status, bytes.toString()]).toEqual([404, expect.stringMatching(/^This page has no picture\./)]);
  });
});

describe("a picture alone", () => {
  it("may be framed by any page, and no other page of Acquis may", async () => {
    const alone = await fetch(`${server.url}/embed/topics/poa`);
    const page = await fetch(`${server.url}/topics/poa`);
    expect(alone.headers.get("content-security-policy")).toContain("frame-ancestors * file:");
    expect(alone.headers.get("x-frame-options")).toBeNull();
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(page.headers.get("x-frame-options")).toBe("SAMEORIGIN");
  });

  it("leads to its page and to the states", async () => {
    const { html } = await pageAt(server, "/embed/topics/poa");
    expect(html).toContain('href="../../topics/poa"');
    expect(html).toContain('href="../../states/FRA"');
    expect(html).not.toContain("<script");
  });

  it("says so where the page has none", async () => {
    const { status, text } = await pageAt(server, "/embed/glossary");
    expect([status, text]).toEqual([404, expect.stringContaining("This page has no picture.")]);
  });
});
