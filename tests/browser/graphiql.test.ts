/// <reference lib="dom" />
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { examplesDocument } from "../../src/welcome/files";
import { operationsOf } from "../../src/welcome/operations";
import { startedServer } from "../server";
import { startedBrowser } from "./chromium";
import { visit } from "./visit";

const project = join(__dirname, "..", "..");
const names = operationsOf(examplesDocument()).map(({ name }) => name);
let browser: Browser;
let server: Awaited<ReturnType<typeof startedServer>>;

beforeAll(async () => {
  const vite = join(project, "node_modules", "vite", "bin", "vite.js");
  await promisify(execFile)(process.execPath, [vite, "build", "--config", "graphiql/vite.config.mjs"], {
    cwd: project,
  });
  server = await startedServer();
  browser = await startedBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const tabs = (page: Page): Promise<string[]> => page.locator(".graphiql-tab-button").allInnerTexts();
const play = (page: Page): Promise<void> => page.getByRole("button", { name: /^Execute query/ }).click();

// The editor writes its spaces as unbreakable ones.
const text = async (page: Page, place: string): Promise<string> =>
  (await page.locator(place).innerText()).replaceAll("\u00a0", " ");

describe("/graphiql", () => {
  it("answers the PoA question when a newcomer presses play", async () => {
    const { page, complaints, strayed } = await visit(browser, server.url, "/graphiql");
    await page.getByText("opposed gender language").first().waitFor();
    await play(page);
    await page.locator(".result-window").getByText("Sudan").first().waitFor();
    const answer = await text(page, ".result-window");
    expect(answer.match(/"name": ".*"/g)).toEqual([`"name": "Burundi"`, `"name": "Sudan"`]);
    expect(answer).toContain(`"recorded": 20`);
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
  }, 60_000);

  it("shows the explorer and a tab for each example", async () => {
    const { page } = await visit(browser, server.url, "/graphiql");
    await page.locator(".graphiql-explorer-root").getByText("stance").first().waitFor();
    expect(await tabs(page)).toEqual(names);
    expect(await page.title()).toBe("Acquis");
  }, 60_000);

  it("opens at the example that the address names", async () => {
    const { page } = await visit(browser, server.url, "/graphiql?example=HowTheyVoted");
    await page.getByText("HowTheyVoted {").waitFor();
    expect(new Set(await tabs(page))).toEqual(new Set(names));
    expect(new URL(page.url()).search).toBe("");
  }, 60_000);

  it("gives a returning reader back what was written", async () => {
    const { page } = await visit(browser, server.url, "/graphiql");
    await page.getByText("opposed gender language").first().waitFor();
    await page.locator(".graphiql-query-editor textarea").focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("query Mine { __typename }");
    await page.getByRole("tab", { name: "Mine" }).waitFor();
    await page.waitForFunction(() => localStorage.getItem("acquis:graphiql:tabState")?.includes("query Mine"));
    await page.reload();
    await page.getByText("Mine {").waitFor();
    expect(await tabs(page)).toEqual(["Mine", ...names.slice(1)]);
  }, 60_000);
});
