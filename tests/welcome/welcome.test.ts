import { EngineAway } from "../../src/errors";
import type { DatasetQuestion } from "../../src/welcome/dataset-shown";
import { welcome } from "../../src/welcome/welcome";
import { listening } from "./listening";

async function get(path: string, dataset: DatasetQuestion): Promise<{ response: Response; text: string }> {
  const { url, stop } = await listening(welcome({ dataset }));
  try {
    const response = await fetch(url + path);
    return { response, text: (await response.text()).replaceAll(/\s+/g, " ") };
  } finally {
    await stop();
  }
}

const loaded: DatasetQuestion = () =>
  Promise.resolve({ version: "2026.1", revision: 7, counts: { states: 195, votes: 3276 } });

describe("the start page", () => {
  it("tells the question and its answer", async () => {
    const { response, text } = await get("/", loaded);
    expect(response.status).toBe(200);
    expect(text).toContain("Which states opposed gender language in 2023 but supported the PoA?");
    expect(text).toContain("Burundi and Sudan.");
  });

  it("leads on", async () => {
    const { text } = await get("/", loaded);
    for (const address of ["graphiql/", "graphql", "schema.graphql", "health/ready", "graphiql/?example=OneState"])
      expect(text).toContain(`href="${address}"`);
  });

  it("has no link that begins at the root of the host, where a proxy may serve something else", async () => {
    const { text } = await get("/", loaded);
    expect(text).not.toMatch(/(href|src)="\//);
  });

  it("counts what is loaded and names what to cite", async () => {
    const { text } = await get("/", loaded);
    expect(text).toContain("<dt>votes</dt> <dd>3,276</dd>");
    expect(text).toContain("Dataset 2026.1, revision 7.");
  });

  it("opens while nothing is loaded, and says so", async () => {
    const { response, text } = await get("/", () => Promise.resolve(undefined));
    expect(response.status).toBe(200);
    expect(text).toContain("The graph cannot be reached just now");
  });

  it("opens while the graph is away, and says nothing of where it would be", async () => {
    const { response, text } = await get("/", () => Promise.reject(new EngineAway("bolt://secret:7687 refused")));
    expect(response.status).toBe(200);
    expect(text).toContain("The graph cannot be reached just now");
    expect(text).not.toContain("secret");
  });

  it("does not hide a fault of the program", async () => {
    const { response } = await get("/", () => Promise.reject(new TypeError("undefined is not a function")));
    expect(response.status).toBe(500);
  });

  it("allows no script at all", async () => {
    const { response, text } = await get("/", loaded);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none';style-src 'sha256-");
    expect(text).not.toContain("<script");
  });
});

describe("the other addresses", () => {
  it("serve the icon", async () => {
    const { response, text } = await get("/favicon.svg", loaded);
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    expect(text).toMatch(/^<svg /);
  });

  it("serve the schema as text", async () => {
    const { response, text } = await get("/schema.graphql", loaded);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(text).toContain("type Query {");
  });

  it("leave /graphql to the endpoint, with a policy that lets Sandbox in", async () => {
    const { response } = await get("/graphql", loaded);
    expect(response.status).toBe(404);
    const { url, stop } = await listening(welcome({ dataset: loaded }), (_request, answer) => answer.send("endpoint"));
    for (const path of ["/graphql", "/graphql/", "/graphql/x", "/graphql/x/y"]) {
      const endpoint = await fetch(`${url}${path}`);
      expect(await endpoint.text()).toBe("endpoint");
      expect(endpoint.headers.get("content-security-policy")).toContain(
        "frame-src https://sandbox.embed.apollographql.com",
      );
    }
    await stop();
  });
});
