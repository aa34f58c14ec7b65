import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type StartedServer, startedServer } from "../server";
import { rollCallsOfSeed } from "./roll-calls";

const readme = readFileSync(join(__dirname, "..", "..", "README.md"), "utf8");

/** The blocks of the README in one language, in order. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp("^```" + language + "\\n(.*?)^```", "gms"))].map(([, text]) => text ?? "");

let server: StartedServer;
beforeAll(async () => {
  server = await startedServer();
}, 120_000);
afterAll(() => server.stop());

describe("the README", () => {
  it("asks what the saved question asks, word for word", () => {
    const saved = readFileSync(join(__dirname, "..", "..", "queries", "examples.graphql"), "utf8");
    expect(saved).toContain(blocks("graphql")[0]);
  });

  it("shows the answer that the server gives", async () => {
    const { states } = await server.answer(blocks("graphql")[0] ?? "");
    const [sudan] = states.edges.filter(({ node }: { node: { iso3: string } }) => node.iso3 === "SDN");
    expect(JSON.parse(blocks("json")[0] ?? "")).toEqual({
      totalCount: states.totalCount,
      coverage: states.coverage,
      edges: [sudan],
    });
    expect(states.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual(["Burundi", "Sudan"]);
  });

  it("gives a line for curl that works", async () => {
    const line =
      blocks("sh")
        .join("")
        .split("\n")
        .find((candidate) => candidate.startsWith("curl")) ?? "";
    const [, body = ""] = /-d '([^']+)'/.exec(line) ?? [];
    const { query } = JSON.parse(body) as { query: string };
    const votes = { totalCount: [...rollCallsOfSeed().values()].filter((roll) => roll.has("VNM")).length };
    expect(await server.answer(query)).toEqual({ state: { name: "Viet Nam", votes } });
  });
});
