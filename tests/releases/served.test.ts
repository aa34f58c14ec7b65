import { parse } from "csv-parse/sync";
import type { Loaded } from "../../src/dataset/loaded";
import { unreleased } from "../../src/dataset/cite";
import { EngineAway } from "../../src/errors";
import { unzipped } from "../../src/files/zip";
import { releaseAtHand } from "../../src/releases/at-hand";
import { madeApart } from "../../src/releases/made-apart";
import { packed } from "../../src/releases/packed";
import { released } from "../../src/releases/released";
import { seedAt } from "../../src/releases/seed-at-hand";
import { seedChecksum } from "../../src/seed/files";
import { change, copyOfVillage, removeCopies, village } from "../seed/village";
import { listening } from "../atlas/listening";
import { maker } from "./maker";

const making = async (place: string) => packed(await seedAt(place), place);
const loadedAs = async (checksum: string): Promise<Pick<Loaded, "checksum" | "release">> =>
  Promise.resolve({ checksum, release: unreleased("2024-03-09") });
const ofVillage = async () => loadedAs(await seedChecksum(village));

afterAll(removeCopies);

describe("what is served", () => {
  let at: Awaited<ReturnType<typeof listening>>;
  beforeAll(async () => {
    at = await listening(released(ofVillage, releaseAtHand(village, making)));
  });
  afterAll(() => at.stop());
  const get = (path: string, headers: Record<string, string> = {}) => fetch(at.url + path, { headers });

  it("is the release as an archive, with its length, its name and its mark", async () => {
    const response = await get("/dataset.zip");
    const archive = Buffer.from(await response.arrayBuffer());
    expect(archive.equals((await making(village)).archive)).toBe(true);
    const header = (name: string) => response.headers.get(name);
    expect(header("content-type")).toBe("application/zip");
    expect(header("content-length")).toBe(String(archive.length));
    expect(header("content-disposition")).toBe("attachment; filename=acquis-2024.3.2.zip");
    expect(header("content-security-policy")).toMatch(/^default-src 'none'/);
    const again = await get("/dataset.zip", { "if-none-match": response.headers.get("etag") ?? "" });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is each table by itself, and what describes it beside it", async () => {
    const response = await get("/dataset/votes.csv");
    const rows = parse(await response.text(), { columns: true, bom: true });
    expect(rows[0]).toMatchObject({ state: expect.stringMatching(/^[A-Z]{3}$/) as string });
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    const [, beside = ""] = /^<([^>]+)>; rel="describedby"/.exec(response.headers.get("link") ?? "") ?? [];
    const described = (await (await get(`/dataset/${beside}`)).json()) as {
      url: string;
      tableSchema: { columns: { name: string }[] };
    };
    expect(described.url).toBe("votes.csv");
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] as object));
  });

  it.each([
    ["csv-metadata.json", "application/csvm+json"],
    ["datapackage.json", "application/json"],
    ["dataset.jsonld", "application/ld+json"],
    ["codebook.md", "text/markdown"],
    ["CITATION.cff", "text/plain"],
    ["README.md", "text/markdown"],
    ["positions.csv", "text/csv"],
    ["edge-voted.csv", "text/csv"],
  ])("is %s as %s", async (file, type) => {
    const response = await get(`/dataset/${file}`);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, expect.stringContaining(type)]);
  });

  it("is nothing else", async () => {
    for (const path of ["/dataset/nothing.csv", "/dataset/seed", "/dataset/.hidden"])
      expect((await get(path)).status).toBe(404);
  });
});

it("says what to do where the graph holds other facts than the seed at hand", async () => {
  const at = await listening(released(() => loadedAs("ab".repeat(32)), releaseAtHand(village, making)));
  const response = await fetch(`${at.url}/dataset.zip`);
  expect(response.status).toBe(409);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  expect(errors[0]?.message).toMatch(/other facts .*abab.*npm run seed -- load/);
  expect(errors[0]?.extensions).toEqual({ code: "OTHER_DATASET" });
  const page = await fetch(`${at.url}/dataset/votes.csv`, { headers: { accept: "text/html,*/*;q=0.8" } });
  expect([page.status, page.headers.get("content-type")]).toEqual([409, "text/html; charset=utf-8"]);
  expect(page.headers.get("content-security-policy")).toContain("style-src 'self'");
  expect(await page.text()).toMatch(/<h1>There is no download just now.*other facts/s);
  // What a page has of its own is told by the page.
  expect((await fetch(`${at.url}/dataset/gaps.csv`)).status).toBe(404);
  await at.stop();
});

it("says when to come again where the graph is away, or holds nothing yet", async () => {
  for (const loaded of [() => Promise.resolve(undefined), () => Promise.reject(new EngineAway("It is away."))]) {
    const at = await listening(released(loaded, releaseAtHand(village, making)));
    const response = await fetch(`${at.url}/dataset/votes.csv`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "10"]);
    await at.stop();
  }
});

describe("the release at hand", () => {
  it("is made once for all who ask at once, and anew when the seed has changed", async () => {
    const folder = copyOfVillage();
    let made = 0;
    const ask = releaseAtHand(folder, (place) => {
      made += 1;
      return making(place);
    });
    const checksum = await seedChecksum(folder);
    const all = await Promise.all([ask(checksum), ask(checksum), ask(checksum)]);
    expect(new Set(all).size).toBe(1);
    expect(await ask(checksum)).toBe(all[0]);
    expect(made).toBe(1);
    change(folder, "version.yaml", "The valley", "The hill");
    expect(await ask("ab".repeat(32))).toBeUndefined();
    expect((await ask(await seedChecksum(folder)))?.checksum).toBe(await seedChecksum(folder));
    expect(made).toBe(2);
  });

  it("is tried again after a failure", async () => {
    let failed = false;
    const ask = releaseAtHand(village, (place) => {
      if (failed) return making(place);
      failed = true;
      return Promise.reject(new Error("no memory"));
    });
    const checksum = await seedChecksum(village);
    await expect(ask(checksum)).rejects.toThrow("no memory");
    expect((await ask(checksum))?.version).toBe("2024.3.2");
  });

  it("is made in a thread of its own, which keeps nobody waiting, and is the same there", async () => {
    let [longest, last] = [0, performance.now()];
    const beat = setInterval(() => {
      const now = performance.now();
      [longest, last] = [Math.max(longest, now - last), now];
    }, 5);
    const release = await madeApart(village, maker);
    clearInterval(beat);
    expect(Buffer.from(release.archive).equals((await making(village)).archive)).toBe(true);
    expect(unzipped(release.archive, (path) => path === "README.md", 1e6).size).toBe(1);
    expect(release.files.get("votes.csv")?.length).toBeGreaterThan(100);
    expect(longest).toBeLessThan(1_000);
    const broken = copyOfVillage();
    change(broken, "norms.yaml", "type: POSITIVE", "type: POSITIV");
    await expect(madeApart(broken, maker)).rejects.toThrow(/POSITIV/);
  }, 120_000);
});
