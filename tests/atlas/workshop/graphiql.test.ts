import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphiql } from "../../../src/atlas/workshop/graphiql";
import { listening } from "../listening";

let folder: string;
let server: Awaited<ReturnType<typeof listening>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "graphiql-"));
  server = await listening(graphiql(folder));
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function build(): Promise<void> {
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<title>Acquis</title>");
  await writeFile(join(folder, "assets", "index-B3kd9.js"), "export {}");
}

describe("/graphiql", () => {
  it("says which command builds it, as long as it is not built", async () => {
    const response = await fetch(`${server.url}/graphiql/`);
    expect(response.status).toBe(503);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toContain("npx vite build --config graphiql/vite.config.mjs");
  });

  it.each(["/graphiql", "/graphiql/", "/graphiql?example=OneState", "/graphiql/?query=%7Ba%7D"])(
    "serves the page at %s once it is built",
    async (path) => {
      await build();
      const response = await fetch(server.url + path);
      expect(await response.text()).toBe("<title>Acquis</title>");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      expect(response.headers.get("content-security-policy")).toContain("worker-src 'self' blob:");
    },
  );

  it("leads from the address without a stroke to the one with it, and takes the question along", async () => {
    const response = await fetch(`${server.url}/graphiql?query=%7Ba%7D&variables=%7B%22b%22%3A%22%3F%22%7D`, {
      redirect: "manual",
    });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("graphiql/?query=%7Ba%7D&variables=%7B%22b%22%3A%22%3F%22%7D");
  });

  it("lets the browser keep what bears a hash in its name", async () => {
    await build();
    const response = await fetch(`${server.url}/graphiql/assets/index-B3kd9.js`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-type")).toContain("text/javascript");
  });

  it("has no other files", async () => {
    await build();
    expect((await fetch(`${server.url}/graphiql/assets/index-old.js`)).status).toBe(404);
    expect((await fetch(`${server.url}/graphiql/assets/..%2findex.html`)).status).toBeGreaterThanOrEqual(400);
  });
});
