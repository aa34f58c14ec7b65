import { type StartedServer, villageServer } from "../server";
import { posted, sent } from "./posted";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

it("lets any site's page ask, by the methods that there are, and says so for a day", async () => {
  const preflight = await sent(`${village.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin: "https://example.org",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-methods")).toBe("GET,HEAD,POST");
  expect(preflight.headers.get("access-control-allow-headers")).toBe("content-type");
  expect(preflight.headers.get("access-control-max-age")).toBe("86400");
});

it("lets another site's page read the ETag and when to come again", async () => {
  const { headers } = await posted(village.url, { query: "{ __typename }" });
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.get("access-control-expose-headers")).toBe("ETag,Retry-After");
});

it.each(["/", "/graphql", "/graphiql", "/schema.graphql", "/health/live"])(
  "asks no browser for HTTPS at %s, and protects whoever reads it",
  async (path) => {
    const { headers } = await sent(village.url + path, { headers: { accept: "text/html,*/*;q=0.8" } });
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("cross-origin-opener-policy")).toBeNull();
    expect(headers.get("content-security-policy") ?? "").not.toMatch(/upgrade-insecure-requests/);
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  },
);
