/// <reference lib="dom" />
import type { Browser } from "playwright-core";
import { type StartedServer, startedServer } from "../server";
import { startedBrowser } from "./chromium";
import { visit } from "./visit";

let browser: Browser;
let server: StartedServer;

beforeAll(async () => {
  server = await startedServer();
  browser = await startedBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each([1280, 390])("the start page on a screen of %i pixels", (width) => {
  it("is drawn in its own style, asks nobody else, and never scrolls sideways", async () => {
    const { page, complaints, strayed } = await visit(browser, server.url, "/", { viewport: { width, height: 800 } });
    expect(await page.locator("h1").innerText()).toBe("Who stands where on the norms of cyberspace");
    expect(await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe("600");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
  });
});

it("the keyboard reaches the content first", async () => {
  const { page } = await visit(browser, server.url, "/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});
