// cspell:ignore spinbutton
/// <reference lib="dom" />
import { villageServer } from "../server";
import { visited } from "./visit";

const site = visited(villageServer);

const asked = "/ask?q=who+opposed+gender+language+in+2023";

describe.each([
  ["with a script, at once", true],
  ["without a script, by its button", false],
])("a condition is changed in its place, %s", (_how, javaScriptEnabled) => {
  it("and the answer is that of the question that comes of it", async () => {
    const { page, complaints, strayed } = await site.visit(asked, { javaScriptEnabled });
    const form = page.getByRole("form", { name: "Change condition 1" });
    await form.getByLabel("What they did").focus();
    await form.getByLabel("What they did").selectOption("supported");
    if (!javaScriptEnabled) await form.getByRole("button", { name: "Change" }).click();
    await page.locator(".answer", { hasText: "2 states: Syldavia and Utopia." }).waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toMatch(/gender language in 2023$/);
    expect(await page.locator("header input").inputValue()).toBe(new URL(page.url()).searchParams.get("q"));
    if (javaScriptEnabled) expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("did");
    await page.goBack();
    await page.locator(".answer", { hasText: "2 states: Arcadia and Borduria." }).waitFor();
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
  }, 60_000);
});

it("years are dragged over their bars, and the map is that of these years", async () => {
  const { page, complaints } = await site.visit("/topics/gender-language");
  const bar = page.locator("#years-title ~ svg a", { hasText: "2021" });
  const box = await page.locator("#years-title ~ svg a").first().boundingBox();
  expect(await bar.count()).toBe(1);
  if (box === null) throw new Error("There is no bar");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.locator("#years-title ~ .told-of").waitFor();
  await page.mouse.down();
  await page.mouse.move(x + 8, y, { steps: 3 });
  await page.mouse.up();
  await page.waitForURL("**/topics/gender-language?from=2021&to=2021");
  await page.locator("#map-title", { hasText: "Where each state stood: Gender language, 2021" }).waitFor();
  expect(await page.locator("#years-title ~ svg a.aside").count()).toBe(2);
  expect(await page.locator("#map-title ~ .legend").innerText()).toMatch(/supports: 1 state\s+nothing on record: 19\d/);
  expect(complaints).toEqual([]);
}, 60_000);

it("years are chosen by fields without a script, and by sliders with one", async () => {
  const plain = await site.visit("/topics/gender-language", { javaScriptEnabled: false });
  await plain.page.getByRole("spinbutton", { name: "To" }).fill("2022");
  await plain.page.getByRole("button", { name: "Show these years" }).click();
  await plain.page.waitForURL("**/topics/gender-language?from=2021&to=2022");
  const { page } = await site.visit("/topics/gender-language");
  await page.getByRole("spinbutton", { name: "To" }).focus();
  await page.getByRole("slider", { name: "To" }).waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL("**/topics/gender-language?from=2021&to=2022");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("to");
}, 60_000);
