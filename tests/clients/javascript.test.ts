import { type StartedServer, startedServer } from "../server";
import { textOf } from "../house/files";
import { followed, packagesOf, sectionOf, sections } from "./page";

let server: StartedServer;

beforeAll(async () => {
  server = await startedServer();
}, 120_000);

afterAll(() => server.stop());

/** The lines that the program of a section prints, where it warns of nothing. */
async function linesOf(client: string): Promise<readonly string[]> {
  const { stdout, stderr } = await followed(sectionOf(client), server.url);
  expect(stderr).toBe("");
  return stdout.trim().split("\n");
}

describe("a client in JavaScript, over the real seed", () => {
  it("is one of the packages that are installed here", () => {
    const asked = new Set(sections.flatMap((section) => packagesOf(section, "npm")));
    const { dependencies, devDependencies } = JSON.parse(textOf("package.json")) as Record<string, object>;
    expect([...asked].filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
    expect(asked.size).toBeGreaterThan(8);
  });

  it("asks by the default of urql", async () => {
    expect(await linesOf("urql")).toEqual(["Viet Nam 18"]);
  });

  it("pages with Graphcache, and is warned of no type without a key", async () => {
    expect(await linesOf("urql with Graphcache")).toEqual(["80 of 193", "160 of 193", "193 of 193"]);
  });

  it("pages with Apollo Client by GET, and is warned of nothing that is lost", async () => {
    expect(await linesOf("Apollo Client")).toEqual(["80 of 193", "160 of 193", "193 of 193"]);
  });

  it("names operations by their checksum with Apollo Client, and tells each text once", async () => {
    const { africa, asia } = await server.answer(
      "{ africa: states(where: {region: AFRICAN}) { totalCount } asia: states(where: {region: ASIA_PACIFIC}) { totalCount } }",
    );
    expect(await linesOf("Apollo Client with persisted queries")).toEqual([
      `AFRICAN ${String(africa.totalCount)}`,
      `ASIA_PACIFIC ${String(asia.totalCount)}`,
      "GET name, POST text, GET name",
    ]);
  });

  it("pages forward and backward with Relay, whose compiler takes the schema as it is", async () => {
    const { coalition } = await server.answer('{ coalition(slug: "poa-supporters") { members { totalCount } } }');
    expect(await linesOf("Relay")).toEqual([`193 votes, ${String(coalition.members.totalCount)} members`]);
  }, 60_000);

  it("gets types from GraphQL Code Generator that hold under the strict compiler", async () => {
    const among = '{ sponsored: { resolution: "A/RES/77/37" }, voted: { resolution: "A/RES/77/37" } }';
    const { states } = await server.answer(`{ states(where: ${among}) { totalCount } }`);
    const lines = await linesOf("GraphQL Code Generator");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/ voted YES on A\/RES\/77\/37; [A-Z]+ of A\/RES\/77\/37$/u);
    expect(lines[3]).toBe(`${String(states.totalCount)} rows`);
  }, 120_000);

  it("asks with graphql-request", async () => {
    expect(await linesOf("graphql-request")).toEqual(["a b c of 11"]);
  });

  it("asks with a bare address", async () => {
    expect(await linesOf("fetch, in Node and in a browser")).toEqual(["Viet Nam ASIA_PACIFIC"]);
  });
});
