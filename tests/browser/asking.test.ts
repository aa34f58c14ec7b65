/// <reference lib="dom" />
import { startedServer } from "../server";
import { visited } from "./visit";

const question = "which states opposed gender language in 2023 but supported the PoA";

const site = visited(() => startedServer());

beforeAll(async () => {
  // A graph that has just started plans for seconds.
  await fetch(`${site.url}/ask?${new URLSearchParams({ q: question })}`);
}, 180_000);

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("a journalist, %s", (_how, javaScriptEnabled) => {
  it("types the question at the front door and reads the states with their sources", async () => {
    const { page, complaints, strayed } = await site.visit("/", { javaScriptEnabled });
    await page.locator("main").getByRole("searchbox").fill(question);
    await page.locator("main").getByRole("button", { name: "Ask" }).click();
    await page.getByText("2 states: Burundi and Sudan.").waitFor();
    expect(await page.locator("h1").innerText()).toContain("opposed gender language in 2023");
    await page.getByRole("link", { name: "Footnote 1" }).first().click();
    expect(new URL(page.url()).hash).toBe("#note-1");
    await page.locator("#note-1").getByRole("link").first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/sources\//);
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
  }, 60_000);
});

it("the address of an answer opens the same answer for somebody else, and leads back to its question", async () => {
  const first = await site.visit(`/ask?${new URLSearchParams({ q: question })}`);
  const other = await site.visit(new URL(first.page.url()).pathname + new URL(first.page.url()).search);
  const said = await other.page.locator("main").innerText();
  expect(said).toBe(await first.page.locator("main").innerText());
  await other.page.getByRole("link", { name: "Burundi" }).first().click();
  expect(await other.page.locator("h1").innerText()).toBe("Burundi");
  await other.page.goBack();
  expect(await other.page.locator("main").innerText()).toBe(said);
}, 60_000);

it("the answer on paper has its own address and those of its sources, unfolded, and nothing to press", async () => {
  const { page } = await site.visit("/topics/gender-language", {
    viewport: { width: 680, height: 900 },
  });
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const told = await page.evaluate(() => ({
    pressed: Array.from(document.querySelectorAll("form, nav, .about-page details, .off-paper")).filter((one) =>
      one.checkVisibility(),
    ).length,
    folded: document.querySelector("main details > p")?.checkVisibility(),
    source: getComputedStyle(document.querySelector('.notes cite a[href^="http"]') ?? document.body, "::after").content,
    ink: getComputedStyle(document.body).color,
    width: document.documentElement.scrollWidth,
  }));
  expect(told).toMatchObject({ pressed: 0, folded: true, ink: "rgb(0, 0, 0)", width: 680 });
  expect(told.source).toMatch(/https?:/);
  expect(await page.locator(".about-page").innerText()).toContain(`${site.url}/topics/gender-language?revision=`);
}, 60_000);

it("a tile that is not in the answer tells what it lacks, which stands on a page of its own too", async () => {
  const { page } = await site.visit(`/ask?${new URLSearchParams({ q: question })}`);
  await page.locator('#map-title ~ svg a[href$="states/FRA"]').hover();
  expect(await page.locator(".told-of > a").innerText()).toBe("France: not on record");
  await page.locator(".told-of p", { hasText: "Nothing on record shows it of this state: opposed gender" }).waitFor();
}, 60_000);

it("what a page was made of opens in GraphiQL and is answered there", async () => {
  const { page } = await site.visit("/states/BDI");
  await page.getByText("The GraphQL of this page").click();
  await page.getByRole("link", { name: "Open it in GraphiQL" }).click();
  await page.locator(".result-window").getByText("Republic of Burundi").first().waitFor();
}, 60_000);
