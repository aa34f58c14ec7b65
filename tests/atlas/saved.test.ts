import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { savedQuestions } from "../../src/atlas/saved/saved-question";
import { givenFor } from "../../src/atlas/saved/variables";
import { withIds } from "../../src/atlas/saved/with-ids";
import { type StartedServer, startedServer } from "../server";
import { brokenLinks, pageAt, rowsAt } from "./reader";

describe("a saved question", () => {
  const folder = join(__dirname, "..", "..", "queries");
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));

  it("is every operation of the folder, with its words", () => {
    const operations = files.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/^query /gm) ?? []);
    const all = [...savedQuestions().values()];
    expect(all).toHaveLength(operations.length);
    expect(all.filter(({ title }) => !/[?.]$/.test(title))).toEqual([]);
    expect(all.every(({ name }) => /^[a-z\d-]+$/.test(name))).toBe(true);
  });

  it("takes its variables as a form sends them", () => {
    const asked = [
      { name: "states", type: "String", isList: true, isRequired: false, usual: "", isPlain: true },
      { name: "year", type: "Int", isList: false, isRequired: false, usual: "2023", isPlain: true },
      { name: "stance", type: "Stance", isList: true, isRequired: false, usual: "", isPlain: true },
      { name: "must", type: "String", isList: false, isRequired: true, usual: "it", isPlain: true },
      { name: "where", type: "StateWhere", isList: false, isRequired: false, usual: "", isPlain: false },
    ];
    const query = new URLSearchParams("states=Estonia, France&year=2024&stance=oppose&must=&where={}");
    expect(givenFor(asked, { path: "/q/x", query, part: () => "" })).toEqual({
      states: ["Estonia", "France"],
      year: 2024,
      stance: ["OPPOSE"],
    });
  });

  it("asks of everything its id, and leaves alone what has none", () => {
    expect(withIds("{ states { nodes { iso3 } totalCount } dataset { version } }").replace(/\s+/g, " ")).toBe(
      "{ states { nodes { id iso3 } totalCount } dataset { version } }",
    );
  });
});

describe("the page of a saved question", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await startedServer();
  });
  afterAll(() => acquis.stop());

  it("is there for every one, and answers", async () => {
    const { html } = await pageAt(acquis, "/q");
    const names = [...savedQuestions().keys()];
    expect(names.filter((name) => !html.includes(`q/${name}"`))).toEqual([]);
    const pages = [];
    for (const name of names) pages.push(await pageAt(acquis, `/q/${name}`));
    expect(pages.filter(({ status }) => status !== 200)).toEqual([]);
    expect(
      pages.filter(({ html: its }) => !its.includes("<table") && !its.includes("<dl")).map(({ text }) => text),
    ).toEqual([]);
  });

  it("answers as the API does, with each state a link", async () => {
    const name = "opposed-gender-language-but-backed-the-poa";
    const { html } = await pageAt(acquis, `/q/${name}`);
    expect(html).toMatch(/Voted for the first.*states\/BDI">Burundi<.*states\/SDN">Sudan</s);
    expect((await rowsAt(acquis, `/q/${name}.csv`)).length).toBeGreaterThan(1);
  });

  it("is asked with other variables by its form", async () => {
    const [row] = await rowsAt(acquis, "/q/how-viet-nam-voted-on-the-poa.csv?state=Kenya");
    expect(row).toBeDefined();
    const { html } = await pageAt(acquis, "/q/how-viet-nam-voted-on-the-poa?state=Kenya");
    expect(html).toContain('name="state" value="Kenya"');
    expect(html).toContain("states/KEN");
  });

  it("says what was meant by a name that nothing has, and asks that", async () => {
    const { status, html } = await pageAt(acquis, "/q/how-viet-nam-voted-on-the-poa?state=Viet+Nan");
    expect(status).toBe(404);
    expect(html).toMatch(/how-viet-nam-voted-on-the-poa\?state=VNM"/);
  });

  it("leads nowhere that is not", async () => {
    expect(
      await brokenLinks(acquis, "/q/who-criticised-the-spyware-passage-and-what-became-of-it", /^(?!\/dataset)/),
    ).toEqual([]);
  });
});
