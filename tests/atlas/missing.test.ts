import { missing } from "../../src/atlas/missing";
import { listening } from "./listening";

const page = "text/html,application/xhtml+xml,*/*;q=0.8";

/** What a server without any route answers; `base` is the path beneath which Acquis says it stands. */
async function told(path: string, init: RequestInit = {}, base = "") {
  const { url, stop } = await listening(missing(base));
  const response = await fetch(url + path, init);
  const text = await response.text();
  await stop();
  return { response, text: text.replaceAll(/\s+/g, " "), start: start(url + path, text) };
}

/** Where the link to the start page leads. */
const start = (from: string, text: string): string | undefined => {
  const link = /<a href="([^"]+)">the start page/.exec(text)?.[1];
  return link === undefined ? undefined : new URL(link, from).pathname;
};

it("tells a browser that there is nothing, what this is and where it begins", async () => {
  const { response, text } = await told("/health", { headers: { accept: page } });
  expect([response.status, response.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none';style-src 'self'");
  expect(text).toContain("Nothing answers <code>GET /health</code>.");
  expect(text).toContain("This is Acquis, a knowledge graph of who stands where on the ");
});

it.each([["application/json"], ["*/*"], ["application/graphql-response+json, application/json"]])(
  "tells who accepts %s the same as JSON",
  async (accept) => {
    const { response, text } = await told("/", { method: "POST", headers: { accept } });
    expect([response.status, response.headers.get("vary")]).toEqual([404, "Accept"]);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message:
            "Nothing answers POST /. This is Acquis, which says who stands where on the norms of cyberspace: send questions to /graphql; the start page at / names every other address.",
          extensions: { code: "NOT_FOUND" },
        },
      ],
    });
  },
);

it.each([
  ["/health", "", "/"],
  ["/a/b/c", "", "/"],
  ["/acquis/health", "/acquis", "/acquis/"],
  ["/acquis/a/b/", "/acquis", "/acquis/"],
  ["/", "/acquis", "/acquis/"],
  ["/else/where", "/data/acquis", "/data/acquis/"],
  ["/acquisition", "/acquis", "/acquis/"],
])("leads from %s to the start, where everything stands beneath '%s'", async (path, base, to) => {
  expect((await told(path, { headers: { accept: page } }, base)).start).toBe(to);
});

it("repeats an address as text, and no longer than can be read", async () => {
  const { text } = await told(`/<script>alert(1)</script>${"a".repeat(500)}`, { headers: { accept: page } });
  expect(text).not.toContain("alert(1)</script");
  expect(text).not.toContain("<script>");
  expect(text.length).toBeLessThan((await told("/", { headers: { accept: page } })).text.length + 400);
});
