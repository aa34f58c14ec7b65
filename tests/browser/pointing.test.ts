// cspell:ignore bord
/// <reference lib="dom" />
import type { Page } from "playwright-core";
import { villageServer } from "../server";
import { visited } from "./visit";

const site = visited(villageServer);

const tileOf = (page: Page, code: string) => page.locator(`#map-title ~ svg a[href$="states/${code}"]`);

const who = (page: Page) => page.locator(".told-of > a").innerText();

it("tells under a mouse who a tile is and by which facts it stands there, and leads to the state", async () => {
  const { page, complaints, strayed } = await site.visit("/ask?q=who+opposed+gender+language+in+2023");
  await tileOf(page, "BOR").hover();
  const row = await page.locator("main tbody tr", { hasText: "Borduria" }).locator("td.why p").allInnerTexts();
  const reasons = page.locator(".told-of p");
  await reasons.first().waitFor();
  expect(await who(page)).toBe("Borduria: among them");
  // What is told stands in the table too, where it has its footnotes.
  expect((await reasons.allInnerTexts()).map((text) => text.trim())).toEqual(
    row.slice(-3).map((text) => text.replace(/\d+$/, "").trim()),
  );
  await tileOf(page, "BOR").click();
  await page.waitForURL("**/states/BOR");
  expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
}, 60_000);

it("finds a state while its name is typed, and marks it by its address", async () => {
  const { page, complaints } = await site.visit("/topics/gender-language?from=2021");
  const field = page.getByRole("searchbox", { name: "Find a state" });
  await field.focus();
  await page.keyboard.type("bord");
  await page.locator(".told-of a", { hasText: "Borduria" }).waitFor();
  // Its page is asked for the reasons after a pause: one that the village does not know would answer that it is not there.
  await page.locator(".told-of p").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/topics/gender-language?from=2021&mark=bord#map-title");
  expect(await page.locator("#map-title ~ svg .found text").allTextContents()).toEqual(["Borduria"]);
  await page.goto(`${site.url}/topics/gender-language?mark=atlantis`);
  await page.getByText("No state of the picture is called “atlantis”.").waitFor();
  expect(complaints).toEqual([]);
}, 60_000);

it("is one stop of the keyboard, from which arrows and the letters of a name lead on, and Escape ends it", async () => {
  const { page } = await site.visit("/topics/gender-language");
  // What tells of the tiles comes only after the first letters.
  let come = (): void => undefined;
  const typed = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/told-of*.js", async (route) => {
    await typed;
    await route.continue();
  });
  await tileOf(page, "ARC").focus();
  await page.keyboard.type("tuv");
  come();
  await page.locator(".told-of a", { hasText: "Tuvalu: nothing on record" }).waitFor();
  await tileOf(page, "ARC").focus();
  await page.locator(".told-of p").first().waitFor();
  expect(await who(page)).toBe("Arcadia: opposes");
  expect(await page.locator('#map-title ~ svg a[tabindex="0"]').count()).toBe(1);
  await tileOf(page, "TUV").focus();
  for (const [key, name] of [
    ["ArrowUp", "Kiribati"],
    ["ArrowLeft", "Nauru"],
    ["ArrowDown", "Solomon Islands"],
    ["ArrowRight", "Tuvalu"],
  ] as const) {
    await page.keyboard.press(key);
    expect(await who(page)).toBe(`${name}: nothing on record`);
  }
  await page.keyboard.press("Escape");
  expect(await page.locator(".told-of").isVisible()).toBe(false);
  await page.keyboard.press("ArrowUp");
  expect(await who(page)).toBe("Kiribati: nothing on record");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".told-of") !== null)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/states/KIR");
}, 60_000);

it("tells at the first touch, and leads on at the second", async () => {
  const { page } = await site.visit("/topics/gender-language", {
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  await tileOf(page, "SYL").tap();
  await page.locator(".told-of p").first().waitFor();
  expect(await who(page)).toBe("Syldavia: supports");
  expect(new URL(page.url()).pathname).toBe("/topics/gender-language");
  await tileOf(page, "SYL").tap();
  await page.waitForURL("**/states/SYL");
}, 60_000);

it("is a way to each state without a script too", async () => {
  const { page } = await site.visit("/topics/gender-language", { javaScriptEnabled: false });
  await tileOf(page, "ARC").click();
  await page.waitForURL("**/states/ARC");
}, 60_000);
