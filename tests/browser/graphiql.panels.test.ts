/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { visit } from "./visit";
import { type Workshop, answered, openedWorkshop } from "./workshop";

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openedWorkshop();
}, 180_000);

afterEach(() => workshop.tidy());
afterAll(() => workshop.close());

async function open(width: number, path = "/graphiql"): Promise<Page> {
  const viewport = { width, height: 800 };
  const { page } = await visit(workshop.browser, workshop.server.url, path, { viewport });
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const isWide = (width: number): boolean => width >= 960;

describe.each([400, 1000, 1400])("a panel on a screen of %i pixels", (width) => {
  it("shows the beginning of each line of the explorer, also when it is shown again", async () => {
    const page = await open(width);
    if (isWide(width)) await button(page, "Hide GraphiQL Explorer").click();
    await button(page, "Show GraphiQL Explorer").click();
    const argument = page.locator("[data-arg-name=includeNarrower]");
    await argument.waitFor();
    const pane = page.locator(".graphiql-plugin");
    expect(await pane.evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
    const [inside, around] = [await argument.boundingBox(), await pane.boundingBox()];
    expect(inside?.x).toBeGreaterThan(around?.x ?? Infinity);
    await pane.hover();
    await page.mouse.wheel(200, 0);
    await page.mouse.wheel(-400, 0);
    await page.waitForFunction(() => document.querySelector(".graphiql-plugin")?.scrollLeft === 0);
  }, 60_000);

  it("opens the documentation at its top", async () => {
    const page = await open(width);
    if (!isWide(width)) await button(page, "Show GraphiQL Explorer").click();
    await page.locator("[data-arg-name=includeNarrower]").waitFor();
    await page.locator(".graphiql-plugin").evaluate((pane) => {
      pane.scrollTo(0, 5000);
    });
    await button(page, "Show Documentation Explorer").click();
    await page.getByText("All Schema Types").waitFor();
    expect(await page.locator(".graphiql-plugin").evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    const first = page.locator(".graphiql-plugin .graphiql-markdown-description").first();
    expect(await first.innerText()).toMatch(/^Acquis is a knowledge graph of who stands where/);
  }, 60_000);

  it("shows the values of the explorer whole, and a question that one can read", async () => {
    const page = await open(width);
    if (!isWide(width)) await button(page, "Show GraphiQL Explorer").click();
    await page.locator("[data-arg-name=includeNarrower]").waitFor();
    const values = await page
      .locator(".graphiql-explorer-root input")
      .evaluateAll((inputs: HTMLInputElement[]) =>
        inputs.map(({ value, scrollWidth, clientWidth }) => ({ value, cut: scrollWidth > clientWidth })),
      );
    expect(values).toContainEqual({ value: "OpposedGenderLanguageButBackedThePoA", cut: false });
    expect(values).toContainEqual({ value: "gender-language", cut: false });
    expect(values.filter(({ cut }) => cut)).toEqual([]);
    const [value, panel] = await Promise.all(
      ["[data-arg-name=coalition] input", ".graphiql-plugin"].map((place) => page.locator(place).first().boundingBox()),
    );
    if (isWide(width))
      expect((value?.x ?? 0) + (value?.width ?? 0)).toBeLessThan((panel?.x ?? 0) + (panel?.width ?? 0));
    const [question, answer] = await Promise.all(
      [".graphiql-query-editor", ".graphiql-response"].map((place) => page.locator(place).boundingBox()),
    );
    expect(question?.width).toBeGreaterThan(width === 400 ? 320 : 400);
    expect((answer?.y ?? 0) > (question?.y ?? 0)).toBe(width <= 1280);
  }, 60_000);
});

describe("a panel on a phone", () => {
  it.each(["GraphiQL Explorer", "Documentation Explorer", "History"])(
    "%s covers the page",
    async (name) => {
      const page = await open(400);
      await button(page, `Show ${name}`).click();
      const covering = page.locator(".graphiql-plugin");
      expect((await covering.boundingBox())?.width).toBeGreaterThan(340);
      await button(page, `Close ${name}`).click();
      expect((await page.locator(".graphiql-query-editor").boundingBox())?.width).toBeGreaterThan(320);
      expect(await covering.evaluate((pane) => getComputedStyle(pane).opacity)).toBe("0");
    },
    60_000,
  );

  it("goes by Escape, and the keyboard is on the button that shows it again", async () => {
    const page = await open(400);
    await button(page, "Show Documentation Explorer").click();
    await page.getByText("All Schema Types").waitFor();
    await page.keyboard.press("Escape");
    await button(page, "Show Documentation Explorer").waitFor();
    const reached = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(reached).toBe("Show Documentation Explorer");
  }, 60_000);

  it("leaves the question and its answer wide enough to be read", async () => {
    const page = await open(400, "/graphiql?example=OneState");
    await answered(page, "RUS");
    for (const place of [".graphiql-query-editor .view-lines", ".result-window .view-lines"])
      expect((await page.locator(place).boundingBox())?.width).toBeGreaterThan(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
  }, 60_000);
});
