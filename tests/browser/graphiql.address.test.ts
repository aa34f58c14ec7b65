/// <reference lib="dom" />
import { visit } from "./visit";
import { type Workshop, answered, openedWorkshop, tabs } from "./workshop";

let workshop: Workshop;

beforeAll(async () => {
  workshop = await openedWorkshop();
}, 180_000);

afterEach(() => workshop.tidy());
afterAll(() => workshop.close());

const open = async (path: string) => (await visit(workshop.browser, workshop.server.url, path)).page;

const asking = (asked: Record<string, string>): string => `/graphiql?${new URLSearchParams(asked).toString()}`;

describe("an address with a question", () => {
  it("opens it in a tab of its own and asks it, with its variables", async () => {
    const query = "query Named($name: String!) { state(name: $name) { iso3 } }";
    const page = await open(asking({ query, variables: `{"name":"France"}` }));
    await answered(page, "FRA");
    expect((await tabs(page))[0]).toBe("Named");
    expect((await tabs(page)).length).toBe(7);
  }, 60_000);

  it("asks the operation that it names, of several", async () => {
    const query = `query A { state(name: "France") { iso3 } } query B { state(name: "Kenya") { iso3 } }`;
    const page = await open(asking({ query, operationName: "B" }));
    await answered(page, "KEN");
  }, 60_000);

  it("opens at the example that it names, and asks it", async () => {
    const page = await open("/graphiql?example=HowTheyVoted");
    await answered(page, "A/RES/77/37");
    expect((await tabs(page))[0]).toBe("HowTheyVoted");
    expect((await tabs(page)).length).toBe(6);
    expect(new URL(page.url()).search).toBe("?example=HowTheyVoted");
  }, 60_000);
});

describe("the address", () => {
  it("follows the reader from tab to tab, and to what is written, so that it can be sent", async () => {
    const page = await open("/graphiql");
    await page.getByText("opposed gender language").first().waitFor();
    expect(new URL(page.url()).search).toBe("");
    await page.getByRole("button", { name: "OneState", exact: true }).click();
    await page.waitForURL(/\?example=OneState$/);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(`query { state(name: "Tuvalu") { iso3 } }`);
    await page.waitForURL(/\?query=/);
    const { pathname, search } = new URL(page.url());
    const received = await open(pathname + search);
    await answered(received, "TUV");
  }, 60_000);

  it("keeps a question that is too long for a server behind a #, where no server reads it", async () => {
    const page = await open("/graphiql");
    await page.getByText("opposed gender language").first().waitFor();
    await page.getByLabel(/^Question;/).focus();
    await page.keyboard.press("ControlOrMeta+A");
    // "And so on", each letter of which an address writes as nine: the editor takes long over what is typed at length.
    await page.keyboard.insertText(`query { state(name: "Tuvalu") { iso3 } } # ${"等等，".repeat(1000)}`);
    await page.waitForURL(/#query=/);
    const { pathname, search, hash } = new URL(page.url());
    expect(search).toBe("");
    const received = await open(pathname + hash);
    await answered(received, "TUV");
  }, 60_000);
});

it("a link to a question of the API leads to where it is answered, and Apollo Sandbox, without the internet, to GraphiQL too", async () => {
  const page = await open(
    `/graphql?${new URLSearchParams({ query: `{ state(name: "Tuvalu") { iso3 } }` }).toString()}`,
  );
  await answered(page, "TUV");
  const sandbox = await open("/graphql");
  await sandbox.getByRole("link", { name: "GraphiQL" }).click();
  await sandbox.waitForURL("**/graphiql/");
}, 60_000);
