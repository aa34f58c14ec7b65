// cspell:ignore qqqq
import { type StartedServer, villageServer } from "../server";
import { linksIn, read } from "./reading-pages";

let server: StartedServer;

beforeAll(async () => {
  server = await villageServer();
}, 120_000);

afterAll(() => server.stop());

const after = async (question: string) => {
  const { html } = await read(server.url, `/ask/next?${new URLSearchParams({ q: question })}`);
  return {
    html,
    wholes: [...html.matchAll(/<li data-completes="([^"]+)"/g)].map(([, whole = ""]) => whole),
  };
};

describe("what may follow in a question", () => {
  it.each([
    ["", "which states"],
    ["wh", "who"],
    ["which states ", "which states opposed"],
    ["which states opp", "which states opposed"],
    ["which states opposed ", "which states opposed Gender language"],
    ["which states opposed gen", "which states opposed Gender language"],
    ["which states opposed gender language ", "which states opposed gender language but not"],
    ["which states opposed gender language in", "which states opposed gender language in 2023"],
    ["which states opposed gender language in ", "which states opposed gender language in 2023"],
    ["which states opposed gender language since ", "which states opposed gender language since 2021"],
    ["which states opposed gender language but not ", "which states opposed gender language but not supported"],
    ["who voted yes on ", "who voted yes on V/RES/1"],
    ["who voted yes on 2", "who voted yes on V/RES/2"],
    ["which states belong to riv", "which states belong to River League"],
    ["how did Arcadia vote on ", "how did Arcadia vote on V/RES/1"],
  ])("after “%s” is “%s”", async (begun, whole) => {
    expect((await after(begun)).wholes).toContain(whole);
  });

  it.each([
    ["which states opposed gender language ", "which states opposed gender language which states"],
    ["which states opposed gender language ", "which states opposed gender language opposed"],
    ["which states belong to ", "which states belong to Gender language"],
    ["which states qqqq ", "which states qqqq supported"],
    ["arcad", "arcad supported"],
  ])("after “%s” is not “%s”", async (begun, whole) => {
    expect((await after(begun)).wholes).not.toContain(whole);
  });

  it("tells votes before topics where one votes", async () => {
    expect((await after("who voted yes on ")).wholes[0]).toMatch(/^who voted yes on V/);
  });

  it("says of names how much is on record, and leads on to the answer or to what follows then", async () => {
    const names = await after("which states opposed gen");
    expect(names.html).toMatch(/Gender language<\/a>\s*<span class="note">topic, \d+ statements/);
    expect(linksIn(names.html)).toContain("/ask?q=which+states+opposed+Gender+language");
    expect(linksIn((await after("which states opp")).html)).toContain("/ask/next?q=which+states+opposed+");
  });
});
