// The least that a server can do: answers every POST with the bytes of the file that it is given, once it has read what was sent.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const body = readFileSync(process.argv[2]);
const server = createServer((request, response) => {
  request.resume().once("end", () => {
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": body.length });
    response.end(body);
  });
});
server.listen(0, "127.0.0.1", () => {
  console.log(`Bare bytes at http://127.0.0.1:${server.address().port}/graphql`);
});
