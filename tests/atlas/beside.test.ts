import { type StartedServer, villageServer } from "../server";
import { pageAt } from "./reader";

let server: StartedServer;

beforeAll(async () => {
  server = await villageServer();
}, 120_000);

afterAll(() => server.stop());

it("sets a state beside most of a coalition, vote by vote", async () => {
  const { text, html } = await pageAt(server, "/coalitions/poa-supporters/beside?state=Syldavia");
  // Arcadia and Borduria both voted yes on the first; on the second they part, and there is no line.
  expect(text).toContain("Syldavia voted as most of Supporters of the programme in 0 of 1 vote in which both chose.");
  expect(html).toContain("Supporters of the programme: V/RES/1 yes");
  expect(html).toContain("Syldavia: V/RES/1 no, V/RES/2 yes");
  expect(text).toContain("no choice had the most");
  const first = await pageAt(server, "/coalitions/poa-supporters/beside?state=Syldavia&text=talks");
  expect(first.html).not.toContain("V/RES/1 yes");
});

it("sets two states one above the other, vote by vote", async () => {
  const { html } = await pageAt(server, "/states/ARC/with/SYL");
  expect(html).toContain("Arcadia: V/RES/1 yes, V/RES/2 no");
  expect(html).toContain("Syldavia: V/RES/1 no, V/RES/2 yes");
});

it("says what is wrong with the name of a state", async () => {
  const { text } = await pageAt(server, "/coalitions/poa-supporters/beside?state=Syldavi");
  expect(text).toContain("Syldavia");
});

it("has a map for each year of a topic, and of a question", async () => {
  const topic = await pageAt(server, "/topics/gender-language/years");
  expect(topic.html).toContain("<title>2021, supports: 1 state</title>");
  expect(topic.html).toContain("<title>2023, supports: 2 states, opposes: 2 states</title>");
  const question = await pageAt(server, "/ask/years?q=who+opposed+gender+language");
  expect(question.html).toContain("<title>2023, among them: 2 states,");
  expect((await pageAt(server, "/ask/years?q=states+that+voted+yes+on+V/RES/1")).text).toContain("has a year");
});

it("leads back to the coalition where no state is named", async () => {
  const { text } = await pageAt(server, "/coalitions/poa-supporters/beside?state=");
  expect(text).toContain("How far it votes as one");
});
