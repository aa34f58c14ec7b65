import { execFile } from "node:child_process";
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
  /** Closes every page that was opened, since an open one goes on drawing. */
  readonly tidy: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the workshop; the page is built where its sources have changed since it was. */
export async function openedWorkshop(): Promise<Workshop> {
  await promisify(execFile)(process.execPath, [join(project, "scripts", "ready.mjs"), "page"], { cwd: project });
  const server = await startedServer();
  const browser = await startedBrowser();
  const tidy = async (): Promise<void> => {
    for (const context of browser.contexts()) await context.close();
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
  };
  return { browser, server, tidy, close };
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
