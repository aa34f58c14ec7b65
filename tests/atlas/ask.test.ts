import { parse } from "csv-parse/sync";
import { type StartedServer, startedServer } from "../server";
import { linksIn, read } from "./reading-pages";

const principal = "which states opposed gender language in 2023 but supported the PoA";

interface RowTold {
  readonly node: { readonly iso3: string };
  readonly evidence: readonly { readonly summary: string; readonly locator: string | null }[];
}

let server: StartedServer;

beforeAll(async () => {
  server = await startedServer();
  // A graph that has just started plans for seconds.
  await asked(principal);
}, 120_000);

afterAll(() => server.stop());

const asked = (question: string, ending = "") =>
  read(server.url, `/ask${ending}?${new URLSearchParams({ q: question })}`);

describe("a question in words, as a page", () => {
  it("is answered with the states, each with its facts and their sources", async () => {
    const { text, html } = await asked(principal);
    expect(text).toContain("States that opposed gender language in 2023 and supported the Programme of Action");
    expect(text).toContain("2 states: Burundi and Sudan.");
    expect(text).toContain("Weakening or deletion of key language");
    expect(linksIn(html)).toEqual(expect.arrayContaining(["/states/BDI", "/states/SDN", "/resolutions/A/RES/77/37"]));
  });

  it("is a table too, one fact a row, which says what the API says", async () => {
    const { text, response } = await asked(principal, ".csv");
    expect(response.headers.get("content-type")).toContain("text/csv");
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    const { ask } = await server.answer(
      `query ($q: String!) { ask(question: $q) { states { edges { node { iso3 } evidence { summary locator } } } } }`,
      { q: principal },
    );
    const told = (ask.states.edges as RowTold[]).flatMap(({ node, evidence }) =>
      evidence.map(({ summary, locator }) => `${node.iso3} ${summary} ${locator ?? ""}`),
    );
    expect(rows.map(({ iso3, fact, locator }) => `${iso3} ${fact} ${locator}`)).toEqual(told);
    expect(told.length).toBeGreaterThan(3);
  });

  it("says which words were left out of the answer, and which it would have read", async () => {
    const { text, html } = await asked("which states opposed gender languag in 2023 xyzzy but supported the PoA");
    expect(html).toContain("<mark>xyzzy</mark>");
    expect(text).toContain("Not all of it could be read");
    expect(text).toContain("2 states: Burundi and Sudan.");
  });

  it("leads to what else it may mean", async () => {
    const { html } = await asked(principal);
    const other = linksIn(html).find((link) => link.includes("belong+to+the+PoA+supporters"));
    const { text } = await read(server.url, other ?? "/none");
    expect(text).toContain("States that opposed gender language in 2023 and belong to the PoA supporters");
    expect(text).toContain("2 states: Burundi and Sudan.");
  });

  it("is changed condition by condition, each way with how many would answer then", async () => {
    const { html } = await asked(principal);
    const ways = linksIn(html).filter((link) => link.startsWith("/ask?q="));
    const without = ways.find(
      (link) => link === `/ask?${new URLSearchParams({ q: "States that supported the Programme of Action" })}`,
    );
    const { totalCount } = (
      await server.answer('{ states(where: { position: { topic: "poa", stance: SUPPORT } }) { totalCount } }')
    ).states;
    expect(html.replaceAll(/<[^>]+>/g, "")).toContain(`without it (${String(totalCount)})`);
    expect((await read(server.url, without ?? "/none")).text).toContain(`${String(totalCount)} states`);
    const turned = ways.filter((link) => link.includes("show+no+record+that+they"));
    expect(turned.length).toBeGreaterThanOrEqual(2);
  });

  it("takes another condition from a form, and has the address of the question that comes of it", async () => {
    const added = new URLSearchParams({ q: principal, join: "not", did: "yes", on: "A/RES/78/16" });
    const response = await fetch(`${server.url}/ask?${added}`, { redirect: "manual" });
    const whole =
      "States that opposed gender language in 2023 and supported the Programme of Action and show no record that they voted yes on A/RES/78/16";
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      `./ask?${new URLSearchParams({ q: whole })}`,
    ]);
    expect((await asked(whole)).text).toContain("1 state: Burundi.");
  });

  it("says whether the facts have changed since a link to it was made", async () => {
    const { html, text } = await asked(principal);
    expect(text).not.toContain("This link was made at revision");
    const link = linksIn(html).find((one) => one.includes("revision=")) ?? "/none";
    expect((await read(server.url, link)).text).not.toContain("This link was made at revision");
    const older = link.replace(/revision=\d+/, "revision=0");
    expect((await read(server.url, older)).text).toContain("This link was made at revision 0. The facts have changed");
  });

  it("says what to do where nobody answers, and has no place for facts where their absence is asked for", async () => {
    const { text } = await asked("which states opposed gender language in 1999");
    expect(text).toContain("0 states");
    expect(text).toContain("Silence is not opposition");
    expect((await asked("who did not vote for 77/37")).text).not.toContain("By these facts");
  });

  it("marks what was not read where only a name was, and leads to its page by a link alone", async () => {
    const { response, text, html } = await asked("who danced with Russia");
    expect([response.status, new URL(response.url).pathname]).toEqual([200, "/ask"]);
    expect(text).toContain("Not all of it could be read");
    expect(html).toContain("<mark>danced with</mark>");
    expect(linksIn(html)).toContain("/states/RUS");
  });

  it("is refused with what to write instead where it is too long", async () => {
    const { response, text } = await asked("a ".repeat(400));
    expect(response.status).toBe(400);
    expect(text).toContain("may have 500");
  });
});

describe("a state's page", () => {
  it("has one address, to which any of its names leads", async () => {
    const response = await fetch(`${server.url}/states/Russia?x=1`, { redirect: "manual" });
    expect([response.status, response.headers.get("location")]).toEqual([302, "../states/RUS?x=1"]);
  });

  it("says of a name that nothing has what may have been meant", async () => {
    const { response, text, html } = await read(server.url, "/states/Burundy");
    expect(response.status).toBe(404);
    expect(text).toContain("Nothing has this name");
    expect(linksIn(html)).toContain("/states/BDI");
  });

  it("comes whole as a file, however many parts its list has", async () => {
    const { text } = await read(server.url, "/statements.csv");
    const rows = parse(text, { bom: true, columns: true });
    const { statements } = await server.answer("{ statements { totalCount } }");
    expect(rows.length).toBeGreaterThanOrEqual(statements.totalCount as number);
  }, 60_000);

  it("as JSON says of which revision it is, how to cite it and how to ask for it again", async () => {
    const { text } = await read(server.url, "/states/BDI.json");
    const told = JSON.parse(text);
    expect([typeof told.revision, told.cite.includes("Acquis: who stands where")]).toEqual(["number", true]);
    expect(told.rows.length).toBeGreaterThan(5);
    const { state } = await server.answer(told.operation, told.variables);
    expect(state.name).toBe("Burundi");
  });
});
