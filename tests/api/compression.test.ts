import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
  // The start page opens without its answer where that takes long, as the first time on a busy machine.
  while (!(await wire("/", "identity")).body.includes("By topic"));
}, 60_000);
afterAll(() => village.stop());

/** What stands on the wire, which fetch would have unpacked. */
const wire = (path: string, encoding: string) =>
  new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>((resolve, reject) => {
    request(`${village.url}${path}`, { headers: { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        resolve({ headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on("error", reject)
      .end();
  });

const unpack: Record<string, (body: Buffer) => Buffer> = { gzip: gunzipSync, br: brotliDecompressSync };

describe.each(["gzip", "br"])("a client that takes %s", (encoding) => {
  it.each(["/schema.graphql", "/"])("gets %s in it, and caches are told", async (path) => {
    const packed = await wire(path, encoding);
    const plain = await wire(path, "identity");
    expect(packed.headers["content-encoding"]).toBe(encoding);
    expect(packed.headers["vary"]).toMatch(/Accept-Encoding/);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    expect(unpack[encoding]?.(packed.body).equals(plain.body)).toBe(true);
  });
});

it("leaves alone what is small, and whoever takes no compression", async () => {
  expect((await wire("/health/live", "gzip, br")).headers["content-encoding"]).toBeUndefined();
  expect((await wire("/schema.graphql", "identity")).headers["content-encoding"]).toBeUndefined();
});
