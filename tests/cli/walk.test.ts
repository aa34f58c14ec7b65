import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { walk } from "../../src/cli/walk";

const links: Readonly<Record<string, string>> = {
  "/base/": `<a href="./states">States</a> <a href="/elsewhere">Elsewhere</a> <a href="/base/topics?state=FRA&amp;year=2023">Topics</a> <a href="https://example.org/states">Others</a>`,
  "/base/states": `<a href="./states/FRA#votes">France</a> <a href="./states/RUS">Russia</a> <a href="./">Home</a>`,
  "/base/states/FRA": `<a href="../states/FRA/with/DEU">With Germany</a> <a href="/base/nowhere/else">Nothing</a>`,
};
let server: Server;
let url: string;
let opened: string[];
beforeEach(async () => {
  opened = [];
  server = createServer(({ url: path = "" }, response) => {
    opened.push(path);
    response.end(links[path] ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it("opens one page of each kind to which links lead, and nothing else", async () => {
  await walk(url, new AbortController().signal);
  const pages = [
    "/base/",
    "/base/states",
    "/base/topics?state=FRA&year=2023",
    "/base/states/FRA",
    "/base/states/FRA/with/DEU",
  ];
  expect(opened).toEqual(pages);
});

it("goes no farther once the server is stopped, and fails for nobody", async () => {
  await walk(url, AbortSignal.abort());
  server.close();
  server.closeAllConnections();
  await walk("http://127.0.0.1:1", new AbortController().signal);
  expect(opened).toEqual([]);
});
