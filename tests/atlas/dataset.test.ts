import { documents } from "../../src/atlas/docs/document";
import { type StartedServer, villageServer } from "../server";
import { brokenLinks, linksOf, pageAt, rowsAt } from "./reader";

describe("the page of the dataset", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await villageServer();
  });
  afterAll(() => acquis.stop());

  it("counts what is on record, each count a way to its list", async () => {
    const { html, text } = await pageAt(acquis, "/dataset");
    expect(text).toMatch(/5 states|states 5/);
    expect(text).toContain("Nothing is imported here: every answer rests on the dataset alone.");
    expect((await acquis.answer("{ dataset { imports { name kind sources { title } } } }")).dataset.imports).toEqual(
      [],
    );
    expect(html).toContain('href="./states"');
    expect(await rowsAt(acquis, "/dataset.csv")).toContainEqual({ kind: "RollCall", count: "5" });
  });

  it("leads to the codebook of its files, which explains their columns", async () => {
    const { html } = await pageAt(acquis, "/dataset");
    expect(html).toContain('href="./dataset/codebook.md"');
    const codebook = await (await fetch(`${acquis.url}/dataset/codebook.md`)).text();
    const [header = ""] = (await (await fetch(`${acquis.url}/dataset/votes.csv`)).text()).split("\n");
    for (const column of header.replace("\uFEFF", "").trim().split(",")) expect(codebook).toContain(`\`${column}\``);
  });

  it("is told to machines as schema.org names it", async () => {
    const { html } = await pageAt(acquis, "/dataset");
    const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { checksum, version } = (await acquis.answer("{ dataset { checksum version } }")).dataset;
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Dataset",
      version,
      identifier: `sha256:${checksum}`,
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
  });

  it("says what is not on record, by kind, as the API does", async () => {
    const { gaps } = (await acquis.answer("{ dataset { gaps(kind: YEAR) { name } } }")).dataset;
    const { text } = await pageAt(acquis, "/dataset/gaps?kind=YEAR");
    expect(text).toContain(`${gaps.length} gap`);
    expect(await rowsAt(acquis, "/dataset/gaps.csv?kind=YEAR")).toHaveLength(gaps.length);
  });

  it("shows how much there is of each topic in each year", async () => {
    const { html } = await pageAt(acquis, "/dataset/coverage");
    expect(html).toMatch(/<th scope="col">2021<\/th>.*<th scope="col">2023<\/th>/s);
    expect(await rowsAt(acquis, "/dataset/coverage.csv")).toContainEqual(
      expect.objectContaining({ topic: "Gender language", year: "2021", statements: "1" }),
    );
  });
});

describe("the documents", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await villageServer();
  });
  afterAll(() => acquis.stop());

  it("are listed and rendered, each heading with an id", async () => {
    const { html } = await pageAt(acquis, "/docs");
    const names = [...documents().keys()];
    expect(names).toEqual(expect.arrayContaining(["readme", "figures", "data-dictionary", "cookbook"]));
    expect(names.filter((name) => !html.includes(`docs/${name}"`))).toEqual([]);
    const { html: figures } = await pageAt(acquis, "/docs/figures");
    expect(figures).toContain('<h2 id="two-states-agreement">');
    expect(figures).toContain("<table>");
  });

  it("lead to one another and nowhere that is not, a heading of another among them", async () => {
    for (const name of documents().keys()) {
      const path = `/docs/${name}`;
      expect(await brokenLinks(acquis, path, /^\/(docs|q)\b/)).toEqual([]);
      const page = await pageAt(acquis, path);
      const anchors = [...page.html.matchAll(/ href="#([^"]+)"/g)].map(([, id = ""]) => decodeURIComponent(id));
      expect(anchors.filter((id) => !page.html.includes(` id="${id}"`))).toEqual([]);
      expect(linksOf(acquis, path, page).filter((link) => link.endsWith(".md"))).toEqual([]);
    }
  });

  it("have their pictures", async () => {
    const response = await fetch(`${acquis.url}/docs/answer.png`);
    expect(response.headers.get("content-type")).toBe("image/png");
    expect((await pageAt(acquis, "/docs/nothing")).status).toBe(404);
  });
});
