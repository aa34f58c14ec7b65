import { refusal } from "../questions/asked";
import { type StartedServer, villageServer } from "../server";

let village: StartedServer;
beforeAll(async () => {
  village = await villageServer();
});
afterAll(() => village.stop());

const often = (number: number, field: string): string =>
  Array.from({ length: number }, (_, index) => `a${index}: ${field}`).join(" ");

it("names the field that makes an operation dear by its path, and says in the answer what it would have cost", async () => {
  const { errors, extensions } = await village.ask(`
    query { topics(first: 1) { nodes { ...its } } states(first: 5) { nodes { iso3 } } }
    fragment its on Topic { name said: statements(first: 200) { nodes { ${often(300, "jointWith { nodes { key } }")} } } }`);
  const message = errors?.[0]?.message ?? "";
  expect(message).toContain("Most of it is topics.nodes.said, which may cost ");
  expect(message).toContain("Ask for smaller pages with first there");
  expect(extensions.cost.requested).toBeGreaterThan(extensions.cost.limit);
  expect(message).toContain(`This operation may cost ${extensions.cost.requested}, `);
});

it("names no field where many are dear together", async () => {
  const { message } = await refusal(village, `{ ${often(450, "states(first: 50) { nodes { iso3 } }")} }`);
  expect(message).toContain("for less at once");
  expect(message).not.toContain("Most of it");
});
