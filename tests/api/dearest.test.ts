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
  expect(message).toContain("Most of it is topics.nodes.said: the pages of topics and said cost ");
  expect(message).toContain("Ask for smaller pages with first there");
  expect(extensions.cost.requested).toBeGreaterThan(extensions.cost.limit);
  expect(message).toContain(`This operation may cost ${extensions.cost.requested}, `);
});

it("names no field where many are dear together", async () => {
  const { message } = await refusal(village, `{ ${often(450, "states(first: 50) { nodes { iso3 } }")} }`);
  expect(message).toMatch(/may cost \d+, and one may cost 20000: none of its parts is most of that\. Ask for fewer/);
});

it("gives advice that helps", async () => {
  const asked = (first: number, second: number) =>
    `{ states(first: ${first}) { nodes { statements(first: ${second}) { nodes { ${often(30, "jointWith { nodes { key } }")} } } } } }`;
  expect((await refusal(village, asked(200, 50))).message).toContain("the pages of states and statements cost");
  expect((await village.ask(asked(5, 5))).errors).toBeUndefined();
});
