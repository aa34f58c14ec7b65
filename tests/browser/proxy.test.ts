/// <reference lib="dom" />
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { visit } from "./visit";
import { type Workshop, answered, openedWorkshop } from "./workshop";

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openedWorkshop();
}, 180_000);

afterAll(() => workshop.close());

/** A proxy that serves the server at `url` under /acquis/, and nothing else; it takes the path off before it asks. */
async function proxyOf(url: string): Promise<{ url: string; stop: () => void }> {
  const proxy = createServer((asked, answer) => {
    if (asked.url?.startsWith("/acquis/") !== true) {
      answer.writeHead(404).end("Something else lives here");
      return;
    }
    const { method, headers } = asked;
    const passed = request(url + asked.url.slice("/acquis".length), { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(answer);
    });
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const stop = (): void => {
    proxy.closeAllConnections();
    proxy.close();
  };
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, stop };
}

describe("behind a proxy that has a path for it", () => {
  let proxy: Awaited<ReturnType<typeof proxyOf>>;

  beforeAll(async () => {
    proxy = await proxyOf(workshop.server.url);
  });

  afterAll(() => {
    proxy.stop();
  });

  it("GraphiQL loads, asks and answers", async () => {
    const { page, complaints, strayed } = await visit(workshop.browser, proxy.url, "/acquis/graphiql?example=OneState");
    await answered(page, "RUS");
    await page.locator(".graphiql-explorer-root").getByText("agreement", { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/acquis/graphiql/");
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
    await page.getByRole("link", { name: "Acquis" }).click();
    expect(await page.locator("h1").innerText()).toBe("Who stands where on the norms of cyberspace");
  }, 60_000);

  it("every link of the start page leads on", async () => {
    const { page } = await visit(workshop.browser, proxy.url, "/acquis/");
    const links = await page.locator("a").evaluateAll((all) =>
      // Those in a picture tell their address as it is written.
      all.map((link) => new URL(link.getAttribute("href") ?? "", document.baseURI).href),
    );
    const own = [...new Set(links.filter((link) => link.startsWith(proxy.url)).map((link) => link.replace(/#.*/, "")))];
    expect(own.filter((link) => !link.startsWith(`${proxy.url}/acquis/`))).toEqual([]);
    // Of pages of one kind the first is enough.
    const firsts = new Map(own.toReversed().map((link) => [link.split(/[/?]/)[4], link]));
    expect(firsts.size).toBeGreaterThan(8);
    const statuses = await Promise.all(
      [...firsts.values()].map(async (link) => [
        link,
        (await fetch(link, { headers: { accept: "text/html" } })).status,
      ]),
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  }, 60_000);
});
