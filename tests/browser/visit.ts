import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { StartedServer } from "../server";
import { startedBrowser } from "./chromium";

/** A page in a profile of its own, with what a reader would not see: complaints of the console and requests that left the server. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly strayed: string[];
}

/** A server and a browser, both there while the tests of a file run. */
export interface Visited {
  /** Where the server answers, once the tests run. */
  readonly url: string;
  /** Opens a path of it as a reader would who has never been there. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** Starts a server and a browser before the tests of the file that says so, and ends both after them. */
export function visited(started: () => Promise<StartedServer>): Visited {
  let browser: Browser;
  let server: StartedServer;
  beforeAll(async () => {
    server = await started();
    browser = await startedBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return {
    get url() {
      return server.url;
    },
    visit: (path, options) => visit(browser, server.url, path, options),
  };
}

/** Opens `path` of the server at `url` as a reader would who has never been there. */
export async function visit(
  browser: Browser,
  url: string,
  path: string,
  options?: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 2400 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const strayed: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && origin !== new URL(url).origin) strayed.push(request.url());
  });
  await page.goto(url + path);
  return { page, complaints, strayed };
}
