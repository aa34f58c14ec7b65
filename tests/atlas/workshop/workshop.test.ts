import { workshop } from "../../../src/atlas/workshop/workshop";
import { listening } from "../listening";

async function get(path: string): Promise<{ response: Response; text: string }> {
  const { url, stop } = await listening(workshop());
  try {
    const response = await fetch(url + path);
    return { response, text: (await response.text()).replaceAll(/\s+/g, " ") };
  } finally {
    await stop();
  }
}

describe("the addresses beside the pages", () => {
  it("serve the icon", async () => {
    const { response, text } = await get("/favicon.svg");
    expect(response.headers.get("content-type")).toContain("image/svg+xml");
    expect(text).toMatch(/^<svg /);
  });

  it("serve the schema as text", async () => {
    const { response, text } = await get("/schema.graphql");
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(text).toContain("type Query {");
  });

  it("leave /graphql to the endpoint, with a policy that lets Sandbox in", async () => {
    const { response } = await get("/graphql");
    expect(response.status).toBe(404);
    const { url, stop } = await listening(workshop(), (_request, answer) => answer.send("endpoint"));
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
