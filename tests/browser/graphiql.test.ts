/// <reference lib="dom" />
import { examplesDocument } from "../../src/atlas/workshop/paths";
import { operationsOf } from "../../src/atlas/workshop/examples";
import { visit } from "./visit";
import { type Workshop, answered, inQuestion, openedWorkshop, tabs, text } from "./workshop";

const names = operationsOf(examplesDocument()).map(({ name }) => name);
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openedWorkshop();
}, 180_000);

afterEach(() => workshop.tidy());
afterAll(() => workshop.close());

const open = (path: string) => visit(workshop.browser, workshop.server.url, path);

describe("/graphiql", () => {
  it("answers the PoA question when a newcomer presses play", async () => {
    const { page, complaints, strayed } = await open("/graphiql");
    await page.getByText("opposed gender language").first().waitFor();
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await answered(page, "Sudan");
    const answer = await text(page, ".result-window");
    expect(answer.match(/"name": ".*"/g)).toEqual([`"name": "Burundi"`, `"name": "Sudan"`]);
    expect(answer).toContain(`"recorded": 20`);
    expect({ complaints, strayed }).toEqual({ complaints: [], strayed: [] });
    await page.context().setOffline(true);
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await answered(page, "The server cannot be reached from here");
    expect(await text(page, ".result-window")).not.toContain("stack");
  }, 60_000);

  it("shows the explorer and a tab for each example", async () => {
    const { page } = await open("/graphiql");
    await page.locator(".graphiql-explorer-root").getByText("stance").first().waitFor();
    expect(await tabs(page)).toEqual(names);
    expect(await page.title()).toBe("Acquis");
  }, 60_000);

  it("gives a returning reader back what was written", async () => {
    const { page } = await open("/graphiql");
    await page.getByText("opposed gender language").first().waitFor();
    await page.getByLabel(/^Question;/).focus();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText("query Mine { __typename }");
    await page.getByRole("button", { name: "Mine" }).waitFor();
    await page.waitForFunction(() => localStorage.getItem("acquis:graphiql:tabState")?.includes("query Mine"));
    await page.reload();
    await page.getByText("Mine {").waitFor();
    expect(await tabs(page)).toEqual(["Mine", ...names.slice(1)]);
  }, 60_000);
});

describe("the keyboard", () => {
  it("is left alone on opening, is in the question after a click on any tab, and changes no value in the explorer", async () => {
    const { page } = await open("/graphiql");
    const shown = page.locator(".graphiql-explorer-root");
    await shown.getByText("stance").first().waitFor();
    expect(await inQuestion(page)).toBe(false);
    for (const name of [...names.slice(1), names[0] ?? ""]) {
      await page.getByRole("button", { name, exact: true }).click();
      await page.waitForFunction(
        (said) => document.querySelector<HTMLInputElement>(".graphiql-explorer-root input")?.value === said,
        name,
      );
      await page.keyboard.insertText("# typed\n");
      await page.locator(".graphiql-query-editor").getByText("typed").waitFor();
      expect(await inQuestion(page)).toBe(true);
    }
  }, 60_000);

  it("leaves the question by Escape, and goes on to the button that asks it", async () => {
    const { page } = await open("/graphiql");
    await page.getByText("opposed gender language").first().waitFor();
    await page.getByLabel("Question; Escape, then Tab, leaves it").focus();
    expect(await inQuestion(page)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await inQuestion(page)).toBe(false);
    await page.keyboard.press("Tab");
    const reached = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(reached).toMatch(/^Execute query/);
  }, 60_000);

  it("ticks a field in the explorer", async () => {
    const { page } = await open(`/graphiql?query=${encodeURIComponent("query Mine { states { totalCount } }")}`);
    const field = page.locator("[data-field-name=pageInfo]").first();
    await field.focus();
    expect(await field.getAttribute("aria-pressed")).toBe("false");
    await page.keyboard.press("Enter");
    await page.locator(".graphiql-query-editor").getByText("pageInfo").waitFor();
    expect(await field.getAttribute("aria-pressed")).toBe("true");
  }, 60_000);
});
