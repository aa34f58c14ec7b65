import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page in a profile of its own, with what a reader would not see: complaints of the console and requests that left the server. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly strayed: string[];
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
