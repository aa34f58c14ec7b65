import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import express from "express";
import { sendFile } from "../../../src/atlas/files/sent";
import { tableOf } from "../../../src/atlas/table";
import { csvText } from "../../../src/files/csv";

const tableWith = (rows: number) =>
  tableOf(
    "x",
    [{ name: "words", title: "Words", is: "string", of: (row: number) => `${row} ${"words ".repeat(20)}` }],
    Array.from({ length: rows }, (_, row) => row),
  );

let server: Server;
beforeAll(async () => {
  const app = express().use(compression());
  app.get("/:rows/x.:ending", (request, response, next) => {
    const table = tableWith(Number(request.params.rows));
    const answered = { data: {}, errors: [], operation: "{ x }", variables: {}, next: undefined };
    const address = { path: "/x", query: new URLSearchParams(), part: () => "" };
    const file = { ...answered, shown: { title: "X", main: null, table }, about: undefined };
    sendFile(request, response, request.params.ending, address, file, new AbortController().signal).catch(next);
  });
  server = app.listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
});
afterAll(() => server.close());

const at = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

it("sends a long file whole, and lets others have their turn meanwhile", async () => {
  let turn = 0;
  const counting = setInterval(() => (turn += 1), 1);
  const response = await at("/20000/x.csv");
  const { headings, cells } = tableWith(20_000);
  const text = await response.text();
  clearInterval(counting);
  expect(text).toBe(
    csvText(
      headings.map(({ name }) => name),
      cells,
    ).slice(1),
  );
  expect(turn).toBeGreaterThan(5);
});

it("writes the rows of a file of JSON one by one, as all of it at once would be", async () => {
  for (const rows of [0, 3]) {
    const text = await (await at(`/${rows}/x.json`)).text();
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    expect(JSON.parse(text)).toMatchObject({ title: "X", rows: { length: rows }, operation: "{ x }" });
  }
});
