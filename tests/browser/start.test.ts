/// <reference lib="dom" />
import { startedServer } from "../server";
import { visited } from "./visit";

const site = visited(() => startedServer());

describe.each([1280, 390])("the start page on a screen of %i pixels", (width) => {
  it("is drawn in its own style, asks nobody else, and never scrolls sideways", async () => {
    const { page, complaints, strayed } = await site.visit("/", { viewport: { width, height: 800 } });
    expect(await page.locator("h1").innerText()).toBe("Who stands where on the norms of cyberspace");
    expect(await page.locator("h1").evaluate((heading) => getComputedStyle(heading).fontWeight)).toBe("600");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
  });
});

it("the keyboard reaches the content first", async () => {
  const { page } = await site.visit("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
});
