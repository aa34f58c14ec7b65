/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { visit } from "./visit";
import { type Workshop, answered, openedWorkshop } from "./workshop";

let axe: string;
let workshop: Workshop;

beforeAll(async () => {
  axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  workshop = await openedWorkshop();
}, 180_000);

afterEach(() => workshop.tidy());
afterAll(() => workshop.close());

/** What axe finds that keeps somebody out, each with the element. Sifted in the page, since handing over all of it takes longer. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(`${axe}; undefined`);
  const { passes, found } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (within: Document) => Promise<AxeResults> } };
    const { violations, passes } = await axe.run(document);
    const barring = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    return {
      passes: passes.length,
      found: barring.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    };
  });
  expect(passes).toBeGreaterThan(10);
  return found;
}

describe.each([
  [400, "light"],
  [1400, "dark"],
] as const)("on a screen of %i pixels in %s colours", (width, colorScheme) => {
  const open = async (path: string): Promise<Page> => {
    const options = { colorScheme, viewport: { width, height: 800 } };
    return (await visit(workshop.browser, workshop.server.url, path, options)).page;
  };

  it("everybody can use the start page", async () => {
    expect(await barriers(await open("/"))).toEqual([]);
  }, 60_000);

  it("everybody can use GraphiQL and its panels", async () => {
    const page = await open("/graphiql?example=OneState");
    await answered(page, "RUS");
    expect(await barriers(page)).toEqual([]);
    for (const name of ["Documentation Explorer", "History", "GraphiQL Explorer"]) {
      const show = page.getByRole("button", { name: `Show ${name}` });
      if ((await show.count()) === 1) await show.click();
      await page.getByRole("button", { name: `Hide ${name}` }).waitFor();
      // What appears fades in; half faded it has too little contrast.
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
      expect(await barriers(page)).toEqual([]);
    }
  }, 60_000);
});
