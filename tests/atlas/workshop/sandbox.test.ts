import { ApolloServer, HeaderMap } from "@apollo/server";
import { examplesDocument } from "../../../src/atlas/workshop/paths";
import { landingPage } from "../../../src/atlas/workshop/sandbox";

async function page(nodeEnv: string): Promise<string> {
  const server = new ApolloServer({ typeDefs: "type Query { a: Int }", nodeEnv, plugins: [landingPage()] });
  await server.start();
  const headers = new HeaderMap([["accept", "text/html"]]);
  const httpGraphQLRequest = { method: "GET", headers, search: "", body: {} };
  const { body } = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve({}) });
  await server.stop();
  if (body.kind !== "complete") throw new Error("A landing page comes in one piece");
  return body.string;
}

describe.each(["production", "development"])("the landing page of /graphql in %s", (nodeEnv) => {
  it("is Apollo Sandbox with the six examples ready in it", async () => {
    const html = await page(nodeEnv);
    expect(html).toContain("new window.EmbeddedSandbox(");
    const config = /embeddedSandboxConfig = (\{.*\});/.exec(html)?.[1] ?? "{}";
    expect((JSON.parse(config) as { initialState: { document: string } }).initialState.document).toBe(
      examplesDocument(),
    );
  });

  it("bears the name of Acquis", async () => {
    expect(await page(nodeEnv)).toContain("<title>Acquis: Sandbox</title>");
  });

  it("leads to GraphiQL where Sandbox cannot be reached", async () => {
    const html = await page(nodeEnv);
    expect(html).toContain(`<a id="graphiql" href="graphiql/">GraphiQL</a> does the same without the internet.`);
    expect(html).toContain("#embeddableSandbox:empty { display: none; }");
    expect(html).toContain("document.getElementById('graphiql').search = window.location.search;");
    expect(html).not.toContain("Welcome to Apollo Server");
  });
});
