import { gzipSync } from "node:zlib";
import { visit } from "./visit";
import { type Workshop, answered, openedWorkshop } from "./workshop";

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openedWorkshop();
}, 180_000);

afterAll(() => workshop.close());

interface Loaded {
  readonly address: string;
  readonly plain: number;
  readonly packed: number;
}

/** All that the browser is given until GraphiQL shows an answer and the explorer. */
async function loadedByGraphiql(): Promise<Loaded[]> {
  const { page } = await visit(workshop.browser, workshop.server.url, "/health/ready");
  const coming: Promise<Loaded>[] = [];
  page.on("response", (response) => {
    if (!response.ok()) return;
    const loaded = response.body().then((body) => ({
      address: new URL(response.url()).pathname,
      plain: body.length,
      packed: gzipSync(body).length,
    }));
    coming.push(loaded);
  });
  await page.goto(`${workshop.server.url}/graphiql/?example=OneState`);
  await answered(page, "RUS");
  await page.locator(".graphiql-explorer-root").getByText("agreement", { exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  return await Promise.all(coming);
}

it("GraphiQL weighs well under two megabytes on the wire until it answers, and starts no worker unasked", async () => {
  const loaded = await loadedByGraphiql();
  const sum = (weights: readonly number[]): number => weights.reduce((all, weight) => all + weight, 0);
  expect(loaded.map(({ address }) => address).filter((address) => address.includes("worker"))).toEqual([]);
  expect(sum(loaded.map(({ plain }) => plain))).toBeLessThan(5_500_000);
  expect(sum(loaded.map(({ packed }) => packed))).toBeLessThan(1_500_000);
}, 60_000);
