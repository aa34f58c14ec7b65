import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { type Served, serve } from "../../src/api/server";
import { load } from "../../src/seed/load";
import { change, clear, copyOfVillage, graphOfTests, removeCopies, village } from "../seed/village";
import { hearing } from "./hearing";
import { posted } from "./posted";
import { serving } from "./serving";

const { graph, driver } = graphOfTests();
let server: Served;
/** What happens, once, just before the next statement is sent. */
let between: (() => Promise<unknown>) | undefined;
let other: string;

beforeAll(async () => {
  await clear(graph);
  await load(graph, village);
  other = copyOfVillage();
  change(other, "resolutions/V-RES-1.votes.csv", "BOR,YES", "BOR,NO");
  change(other, "resolutions/V-RES-1.yaml", totals(2, 1), totals(1, 2));
  const read = async () => {
    const happening = between;
    between = undefined;
    await happening?.();
  };
  server = await serving(hearing(graph, read));
});
afterAll(async () => {
  await server.stop();
  await driver.close();
  removeCopies();
});

// Evidence is read each time, so this operation always asks the graph.
const question = `{ yes: states(where: {voted: {resolution: "V/RES/1", choice: YES}}) { nodes { iso3 } edges { evidence { locator } } }
  no: states(where: {voted: {resolution: "V/RES/1", choice: NO}}) { nodes { iso3 } }
  resolution(symbol: "V/RES/1") { tally { plenary { yes no } } votes { totalCount } } }`;
const before = { yes: "ARC BOR", no: "SYL", tally: { yes: 2, no: 1 } };
const after = { yes: "ARC", no: "BOR SYL", tally: { yes: 1, no: 2 } };

async function asked() {
  const { json } = await posted(server.url, { query: question }, { "cache-control": "no-cache" });
  type States = { nodes: { iso3: string }[] };
  const data = json.data as { yes: States; no: States; resolution: { tally: { plenary: object } } };
  const codes = ({ nodes }: States) => nodes.map(({ iso3 }) => iso3).join(" ");
  return {
    found: { yes: codes(data.yes), no: codes(data.no), tally: data.resolution.tally.plenary },
    revision: json.extensions?.dataset?.revision ?? 0,
  };
}

it("answers again what a load came into, and says the new revision", async () => {
  const first = await asked();
  expect(first.found).toEqual(before);
  between = () => load(graph, other);
  const second = await asked();
  expect(second.found).toEqual(after);
  expect(second.revision).toBe(first.revision + 1);
});

it("sees a load at once where the operation asks the graph, and within a second where all is known", async () => {
  const first = await asked();
  expect(first.found).toEqual(after);
  await load(graph, village);
  const second = await asked();
  expect(second.found).toEqual(before);
  expect(second.revision).toBe(first.revision + 1);
  const known = async () =>
    (await posted(server.url, { query: "{ states { totalCount } }" })).json.extensions?.dataset?.revision;
  await known();
  await load(graph, other);
  await wait(1_100);
  expect(await known()).toBe(second.revision + 1);
});

it("never mixes two revisions, however many ask while loads go on", async () => {
  const loads = (async () => {
    for (const folder of [village, other, village]) await load(graph, folder);
  })();
  const seen = [];
  for (let round = 0; round < 12; round++) seen.push(...(await Promise.all([asked(), asked(), asked()])));
  await loads;
  for (const { found } of seen) expect([before, after]).toContainEqual(found);
  expect((await asked()).found).toEqual(before);
});

/** The totals of the vote in plenary, as the seed tells them. */
const totals = (yes: number, no: number): string => `yes: ${yes}\n    no: ${no}\n    abstain: 1\n    notVoting: 0`;

it("asks nothing twice at its first question, where it is told at which revision the graph stands", async () => {
  const { revision } = await load(graph, village);
  const sent = async (told: { revision?: number }): Promise<number> => {
    let statements = 0;
    const count = async () => {
      statements += 1;
      await Promise.resolve();
    };
    const log = pino({ level: "silent" });
    const one = await serve({ graph: hearing(graph, count), ...told, host: "127.0.0.1", port: 0, log });
    const answer = await posted(one.url, { query: "{ states { nodes { name } } }" });
    expect(answer.json.extensions?.dataset?.revision).toBe(revision.number);
    await one.stop();
    return statements;
  };
  // The states, and the version of the facts; where nothing is told, also what has changed since, and the states again: what was
  // sent before the revision was known, and the question that began before.
  expect(await sent({ revision: revision.number })).toBe(2);
  expect(await sent({})).toBe(5);
});
