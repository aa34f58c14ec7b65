/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { pages } from "../../src/atlas/pages";
import { type StartedServer, startedServer } from "../server";
import { startedBrowser } from "./chromium";
import { visit } from "./visit";

/** What stands in the place of each part of a path. */
const parts: Readonly<Record<string, string>> = {
  ":state": "BDI",
  ":other": "SDN",
  ":organisation": "apc",
  ":coalition": "poa-supporters",
  ":topic": "gender-language",
  ":norm": "f",
  ":proposal": "threat-repository",
  ":key": "RC-77-37-plenary",
  "*paragraph": "PA-049",
  ":lineage": "LN-01",
  ":meeting": "oewg2-s5",
  ":process": "oewg-2021-2025",
  ":statement": "ST-190",
  ":recommendation": "REC-SF-G39",
  ":figure": "XF-C2-02",
  ":source": "S-C2-DW-GM",
  ":name": "how-viet-nam-voted-on-the-poa",
};

const asked: Readonly<Record<string, string>> = {
  "/ask": "?q=who+opposed+gender+language",
  "/search": "?q=spyware",
  "/states/:state/on": "?topic=gender-language",
  "/compare": "?q=who+opposed+gender+language&q=who+supported+the+PoA",
};

const documents: Readonly<Record<string, string>> = {
  "/resolutions/*symbol": "/resolutions/A/RES/77/37",
  "/reports/*symbol": "/reports/A/79/214",
  "/docs/:name": "/docs/figures",
};

const addresses = pages.map(({ path }) => {
  const whole = documents[path] ?? path.replaceAll(/[:*]\w+/g, (part) => parts[part] ?? part);
  return whole + (asked[path] ?? "");
});

let browser: Browser;
let server: StartedServer;
let axe: string;

beforeAll(async () => {
  server = await startedServer();
  browser = await startedBrowser();
  axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

it("has an address for each kind of page", () => {
  expect(addresses.filter((address) => /[:*]\w/.test(address))).toEqual([]);
  expect(addresses.length).toBeGreaterThan(30);
});

// One light for each kind of page, and the other for the next: both would take twice as long.
const inOneLight = addresses.map((address, at) => [address, at % 2 === 0 ? "light" : "dark"] as const);

it.each(inOneLight)(
  "%s can be used by everybody, in %s colours, on a phone, and asks nobody else",
  async (address, colorScheme) => {
    const { page, complaints, strayed } = await visit(browser, server.url, address, {
      colorScheme,
      viewport: { width: 360, height: 800 },
    });
    await page.evaluate(`${axe}; undefined`);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (within: Document) => Promise<AxeResults> } };
      const { violations } = await axe.run(document);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // A page that is not there is a complaint of the console.
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
    await page.context().close();
  },
  60_000,
);
