import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { type StartedServer, startedServer } from "../server";
import { startedBrowser } from "./chromium";

const project = join(__dirname, "..", "..");

/** A browser, and a server of the real seed with GraphiQL built from the source as it is now. */
export interface Workshop {
  readonly browser: Browser;
  readonly server: StartedServer;
  readonly close: () => Promise<void>;
}

/** Opens the workshop; the page is built once for all files of a run. */
export async function openedWorkshop(): Promise<Workshop> {
  const stamp = join(project, "dist", "graphiql.tested");
  const run = `${process.pid} ${Math.round(performance.timeOrigin)}`;
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== run) {
    const vite = join(project, "node_modules", "vite", "bin", "vite.js");
    const build = [vite, "build", "--config", "graphiql/vite.config.mjs"];
    await promisify(execFile)(process.execPath, build, { cwd: project });
    writeFileSync(stamp, run);
  }
  const server = await startedServer();
  const browser = await startedBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  return { browser, server, close };
}

/** The names on the tabs, as they stand. */
export const tabs = (page: Page): Promise<string[]> => page.locator(".graphiql-tab-button").allInnerTexts();

/** What stands in an editor; the editor writes its spaces as unbreakable ones. */
export const text = async (page: Page, place: string): Promise<string> =>
  (await page.locator(place).innerText()).replaceAll("\u00a0", " ");

/** Waits until the answer shows these words. Throws with what it shows instead. */
export async function answered(page: Page, words: string): Promise<void> {
  const shown = page.locator(".result-window").getByText(words).first();
  await shown.waitFor().catch(async (cause: unknown) => {
    throw new Error(`Not "${words}" but: ${await page.locator(".result-window").innerText()}`, { cause });
  });
}

/** Whether the keyboard is in the question. */
export const inQuestion = (page: Page): Promise<boolean> =>
  page.locator(".graphiql-query-editor .graphiql-editor textarea").evaluate((area) => area.matches(":focus"));
