/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { AxeResults, RunOptions } from "axe-core";
import { startedServer } from "../server";
import { addresses } from "./addresses";
import { visited } from "./visit";

const site = visited(() => startedServer());
let axe: string;

beforeAll(async () => {
  axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
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
    const { page, complaints, strayed } = await site.visit(address, {
      colorScheme,
      viewport: { width: 360, height: 800 },
    });
    await page.evaluate(`${axe}; undefined`);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (within: Document, options: RunOptions) => Promise<AxeResults> };
      };
      const { violations } = await axe.run(document, { resultTypes: ["violations"], selectors: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(found).toEqual([]);
    expect(
      await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        boxAtEdge: (document.querySelector("header .question button")?.getBoundingClientRect().right ?? 0) > 344,
      })),
    ).toEqual({ width: 360, boxAtEdge: false });
    // A page that is not there is a complaint of the console.
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
    await page.context().close();
  },
  60_000,
);
