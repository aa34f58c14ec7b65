import { atom } from "../../src/atlas/feeds/atom";
import { type StartedServer, villageServer } from "../server";
import { pageAt } from "./reader";

/** The parts of each entry of a feed. */
function entriesIn(xml: string): Record<"id" | "title" | "updated" | "link", string>[] {
  return [...xml.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = ""]) => ({
    id: /<id>(.*?)<\/id>/.exec(entry)?.[1] ?? "",
    title: /<title>(.*?)<\/title>/s.exec(entry)?.[1] ?? "",
    updated: /<updated>(.*?)<\/updated>/.exec(entry)?.[1] ?? "",
    link: /<link rel="alternate"[^>]*href="(.*?)"/.exec(entry)?.[1] ?? "",
  }));
}

describe("a feed", () => {
  let acquis: StartedServer;
  beforeAll(async () => {
    acquis = await villageServer();
  });
  afterAll(() => acquis.stop());

  it.each([
    ["/changes.atom", ["Arcadia on", "V/RES/2 adopted by 2 yes, 1 no, 0 abstained"]],
    ["/states/ARC.atom", ["Arcadia voted no on V/RES/2", "Arcadia voted yes on V/RES/1"]],
    ["/topics/gender-language.atom", ["Arcadia opposes Gender language", "Borduria opposes Gender language"]],
  ])("at %s has facts by their own dates, the newest first, each with an id of its own", async (path, titles) => {
    const response = await fetch(acquis.url + path);
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await response.text();
    const entries = entriesIn(xml);
    const told = entries.map(({ title }) => title).join("\n");
    for (const title of titles) expect(told).toContain(title);
    expect(entries.every(({ updated }) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(updated))).toBe(true);
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .toReversed(),
    );
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(xml).toContain(`<updated>${entries[0]?.updated}</updated>\n<author>`);
    expect(await (await fetch(acquis.url + path)).text()).toBe(xml);
  });

  it("leads to the page of each fact", async () => {
    const entries = entriesIn(await (await fetch(`${acquis.url}/states/ARC.atom`)).text());
    const votes = entries.filter(({ link }) => link.includes("/resolutions/"));
    expect(votes).toHaveLength(2);
    for (const { link } of votes) expect((await fetch(link)).status).toBe(200);
  });

  it("is named in the head of the page that it belongs to", async () => {
    expect((await pageAt(acquis, "/dataset")).html).toContain(
      '<link rel="alternate" type="application/atom+xml" title="What is new" href="./changes.atom"',
    );
    expect((await pageAt(acquis, "/states/ARC")).html).toContain('href="../states/ARC.atom"');
  });

  it("says of a name that nothing has what was meant", async () => {
    const response = await fetch(`${acquis.url}/states/Nowhere.atom`);
    expect(response.status).toBe(404);
  });

  it("escapes what XML would read, and leaves out what it cannot hold", () => {
    const entry = { key: "a", title: '<b> & "c"\u0000', summary: "", day: "2024-01-02", path: "/x?a=1&b=2" };
    const xml = atom({ title: "T", path: "/", entries: [entry] }, "http://h", "/changes.atom", "2020-01-01");
    expect(xml).toContain("<title>&lt;b&gt; &amp; &quot;c&quot;</title>");
    expect(xml).toContain('href="http://h/x?a=1&amp;b=2"');
    expect(xml).toContain("<updated>2024-01-02T00:00:00Z</updated>\n<author>");
  });

  it("without entries was updated when the facts were", () => {
    expect(atom({ title: "T", path: "/", entries: [] }, "", "/f", "2020-01-01")).toContain("<updated>2020-01-01T00");
  });
});
