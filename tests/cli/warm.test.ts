import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { warm, warmFrontDoor } from "../../src/cli/warm";
import { examplesDocument } from "../../src/atlas/workshop/paths";
import { operationsOf } from "../../src/atlas/workshop/examples";

let server: Server;
let url: string;
let asked: string[];
let answer: () => void;

beforeEach(async () => {
  asked = [];
  answer = () => undefined;
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const { query, operationName } = JSON.parse(body) as { query: string; operationName?: string };
      asked.push(operationName ?? /query (\w+)/.exec(query)?.[1] ?? `${request.url}`);
      answer();
      response.end("{}");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

it("asks what the front door asks, with the question that stands on it", async () => {
  await warmFrontDoor(url, new AbortController().signal);
  expect(asked).toEqual(["StartPage"]);
});

it("asks each example once, in order, and then in words and what is long to read", async () => {
  const names = operationsOf(examplesDocument()).map(({ name }) => name);
  expect(names).not.toEqual([]);
  await warm(url, new AbortController().signal);
  expect(asked).toEqual([...names, "Worded", "Wide", "Wide"]);
});

it("asks nothing more once the server is stopped, and does not fail", async () => {
  const stopping = new AbortController();
  answer = () => stopping.abort();
  await warm(url, stopping.signal);
  expect(asked).toHaveLength(1);
});

it("says when the server cannot be asked", async () => {
  server.close();
  await expect(warm("http://127.0.0.1:1", new AbortController().signal)).rejects.toThrow();
});
