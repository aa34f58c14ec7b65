import { cypher } from "../../src/graph/cypher";
import { graphOfTests } from "../seed/village";
import { type StartedServer, villageServer } from "../server";

const { graph, driver } = graphOfTests();
let village: StartedServer;

beforeAll(async () => {
  village = await villageServer();
  // Arcadia did all that it did sixty times more: the same choice in votes that were held like the one, and the same side in the same statement.
  await graph.write((run) =>
    run(cypher`
      MATCH (s:State {iso3: "ARC"})-[v:VOTED {choice: "YES"}]->(r:RollCall {id: "RC-V1-plenary"})-[:ON]->(on)
      MATCH (x:Statement {id: "ST-2"})-[t:TAKES]->(subject:Topic)
      UNWIND range(1, 60) AS more
      CREATE (s)-[again:VOTED]->(held:RollCall)-[:ON]->(on)
      SET again = properties(v), held = r {.*, id: "many-" + subject.slug + more, many: true}
      CREATE (x)-[too:TAKES]->(subject) SET too = properties(t), too.id = "many-" + more, too.many = true
    `),
  );
});

afterAll(async () => {
  await graph.write((run) => run(cypher`MATCH ()-[many:TAKES]->() WHERE many.many DELETE many`));
  await graph.write((run) => run(cypher`MATCH (many:RollCall) WHERE many.many DETACH DELETE many`));
  await village.stop();
  await driver.close();
});

async function factsOf(where: string): Promise<readonly { clause: string }[]> {
  const answer: unknown = await village.answer(
    `{ states(where: {state: "ARC", ${where}}) { edges { evidence { clause } } } }`,
  );
  return (answer as { states: { edges: { evidence: { clause: string }[] }[] } }).states.edges[0]?.evidence ?? [];
}

it("shows the latest fifty facts of one state for one clause, however many there are", async () => {
  expect(await factsOf(`voted: {resolutions: {symbol: "V/RES/1"}, choice: YES}`)).toHaveLength(50);
  expect(await factsOf(`position: {topic: "gender-language"}`)).toHaveLength(50);
});

it("counts the facts of each clause by itself", async () => {
  const facts = await factsOf(
    `voted: {resolutions: {symbol: "V/RES/1"}, choice: YES}, position: {topic: "gender-language"}`,
  );
  expect(new Set(facts.map(({ clause }) => clause))).toEqual(new Set(["voted", "position"]));
  expect(facts).toHaveLength(100);
});
