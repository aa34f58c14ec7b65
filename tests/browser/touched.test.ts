/// <reference lib="dom" />
import { villageServer } from "../server";
import { visited } from "./visit";

const site = visited(villageServer);

it("suggests what is typed, from the keyboard alone, and goes where it is told", async () => {
  const { page, complaints, strayed } = await site.visit("/states/BOR");
  await page.keyboard.press("/");
  await page.keyboard.type("arcad");
  const box = page.getByRole("combobox", { name: "Ask in words" });
  const found = page.getByRole("option", { name: "Arcadia State" });
  await found.waitFor();
  expect(await box.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowDown");
  expect(await page.getByRole("option").first().getAttribute("aria-selected")).toBe("true");
  expect(await box.getAttribute("aria-activedescendant")).toBe(
    await page.getByRole("option").first().getAttribute("id"),
  );
  await page.keyboard.press("Escape");
  expect(await found.isVisible()).toBe(false);
  await page.keyboard.type("i");
  await found.waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/states/ARC");
  expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
}, 60_000);

it("says where it is typed that nothing can be suggested without the server, until it is back", async () => {
  const { page } = await site.visit("/states/BOR");
  await page.keyboard.press("/");
  await page.keyboard.type("arc");
  await page.getByRole("option", { name: "Arcadia State" }).waitFor();
  const told = page.getByText("Nothing can be suggested: the server is not reached just now.");
  await page.context().setOffline(true);
  await page.keyboard.type("adi");
  await told.waitFor();
  await page.context().setOffline(false);
  await page.keyboard.type("a");
  await page.getByRole("option", { name: "Arcadia State" }).waitFor();
  expect(await told.count()).toBe(0);
}, 60_000);

it("completes each question of a comparison, which is sent without its empty boxes", async () => {
  const { page, complaints } = await site.visit("/compare");
  await page.getByLabel("Question A").fill("who opposed gender language");
  await page.getByLabel("Question B").focus();
  await page.keyboard.type("which states supported gen");
  await page.getByRole("option", { name: /^Gender language/ }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await page.getByLabel("Question B").inputValue()).toBe("which states supported Gender language ");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/compare?q=who+opposed+gender+language&q=which+states+supported+Gender+language");
  expect(complaints).toEqual([]);
}, 60_000);

it("asks what is typed where nothing is chosen", async () => {
  const { page } = await site.visit("/states/BOR");
  await page.keyboard.press("/");
  await page.keyboard.type("who opposed gender language");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/ask?q=who+opposed+gender+language");
}, 60_000);

it("puts the rows of a table in the order of a column, and back", async () => {
  const { page } = await site.visit("/roll-calls");
  const column = async (at: number): Promise<string[]> =>
    page.locator(`main table tbody td:nth-child(${at})`).allInnerTexts();
  await page.locator("main table").first().hover();
  const titles = await page.locator("main table th").allInnerTexts();
  const dates = titles.findIndex((title) => title.startsWith("Date")) + 1;
  const before = await column(dates);
  expect(new Set(before).size).toBeGreaterThan(1);
  const title = page.locator(`main table th:nth-child(${dates})`);
  await title.getByRole("button").click();
  const rising = await column(dates);
  expect(await title.getAttribute("aria-sort")).toBe("ascending");
  await title.getByRole("button").click();
  expect(await column(dates)).toEqual([...rising].reverse());
  expect([...rising].sort()).toEqual([...before].sort());
  const days = rising.map((day) => Date.parse(`${day} UTC`)).filter((day) => !Number.isNaN(day));
  expect(days.length).toBeGreaterThan(2);
  expect(days).toEqual([...days].sort((one, other) => one - other));
}, 60_000);
