import type { Driver } from "neo4j-driver";
import { type GraphQLSchema, isInterfaceType } from "graphql";
import { pino } from "pino";
import { schema } from "../../src/api/schema";
import { type Served, serve } from "../../src/api/server";
import { cypher } from "../../src/graph/cypher";
import { graphOf } from "../../src/graph/driver";
import type { Graph } from "../../src/graph/graph";
import { kinds, ties } from "../../src/kinds";
import { load } from "../../src/seed/load";
import { prepare } from "../../src/writing/constraints";
import { derivedFields } from "../../src/writing/derived";
import { clear, graphOfTests, village } from "../seed/village";
import { type Notices, noticing } from "./noticing";
import { Operations } from "./operations";

const notices: Notices = new Map();
const met = new Set<string>();
let graph: Graph;
let driver: Driver;
let server: Served;
let built: GraphQLSchema;

beforeAll(async () => {
  driver = graphOfTests().driver;
  graph = graphOf(noticing(driver, notices), process.env["ACQUIS_TEST_DATABASE"] ?? "neo4j");
  await prepare(graph);
  await clear(graph);
  await makeKnown();
  await load(graph, village);
  notices.clear();
  built = await schema();
  server = await serve({ graph, host: "127.0.0.1", port: 0, log: pino({ level: "silent" }) });
}, 60_000);

afterAll(async () => {
  await server.stop();
  await clear(graph);
  await driver.close();
});

/** A database knows the properties that were ever written into it: these are the ones that the kinds declare. */
async function makeKnown(): Promise<void> {
  const declared = [...kinds, ...ties].flatMap(({ fields }) => Object.keys(fields));
  const derived = Object.values(derivedFields).flatMap((fields) => Object.keys(fields));
  // An imported vote has its line, and nothing of the village is imported.
  const known = Object.fromEntries([...declared, ...derived, "line"].map((field) => [field, 1]));
  await graph.write((run) => run(cypher`CREATE (n) SET n = ${known} DELETE n`));
}

/** What a machine that is busy with other things may answer, where an idle one answers rightly. */
const busy = /"code":"(DATABASE_TIMEOUT|DATABASE_UNAVAILABLE|SERVER_BUSY)"/;

/** Asks these, some side by side, and keeps the ids of the things that the answers hold. Resolves to what was refused, and why. */
async function refusals(operations: readonly string[], isAgain = false): Promise<string[]> {
  const told: string[] = [];
  const later: string[] = [];
  const queue = [...operations];
  const ask = async (): Promise<void> => {
    for (let query = queue.shift(); query !== undefined; query = queue.shift()) {
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
      const text = await answer.text();
      if (!isAgain && busy.test(text)) later.push(query);
      else if (text.includes(`"errors":`)) told.push(`${query.slice(0, 200)}: ${text.slice(0, 300)}`);
      for (const [, id = ""] of text.matchAll(/"id":"([^"]+:[^"]+)"/g)) met.add(id);
    }
  };
  await Promise.all([ask(), ask(), ask()]);
  return later.length === 0 ? told : [...told, ...(await refusals(later, true))];
}

describe("everything that can be asked", () => {
  it("is answered: every field, every argument, every word of every where", async () => {
    const operations = new Operations(built);
    const refused = await refusals(operations.ofRoot());
    const node = built.getType("Node");
    for (const { name } of isInterfaceType(node) ? built.getPossibleTypes(node) : []) {
      const ids = [...met].filter((id) => id.startsWith(`${name}:`)).slice(0, 4);
      if (ids.length === 0) refused.push(`${name}: none was met`);
      refused.push(...(await refusals(operations.ofThings(name, ids))));
    }
    expect(refused).toEqual([]);
  }, 600_000);

  it("is asked of labels, relationships and properties that there are", () => {
    expect(notices.size).toBeGreaterThan(300);
    expect([...notices].filter(([, unknown]) => unknown.length > 0)).toEqual([]);
  });

  it("would not be of a label that there is not", async () => {
    await graph.read(cypher`MATCH (n:Stat {iso3: "ARC"}) RETURN n.nmae`);
    expect(notices.get(`MATCH (n:Stat {iso3: "ARC"}) RETURN n.nmae`)).toHaveLength(2);
  });
});
