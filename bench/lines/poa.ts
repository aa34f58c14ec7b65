import type { Driver } from "neo4j-driver";
import { median, rounded } from "../figures";
import type { Line } from "../line";
import { dataOf, timed } from "../stage/ask";
import { inTurn } from "../turns";

/** The question with its evidence; the days are others each time, so that its facts are asked of the graph each time. */
const query = `query ($from: PartialDate, $to: PartialDate) {
  states(where: {position: {topic: "gender-language", stance: OPPOSE, during: {from: $from, to: $to}}, memberOf: {coalition: "poa-supporters"}}) {
    edges { node { iso3 name } evidence { summary source { title url } locator
      ... on StatementEvidence { statement { date summary } stance } ... on VoteEvidence { resolution { symbol } choice } } } } }`;

/** The same facts by the shortest way that we know through the graph, every step of it by an index. */
const text = `
  MATCH (:Topic {slug: "gender-language"})<-[p:TAKES {stance: "OPPOSE"}]-(x:Statement)<-[:MADE]-(s:State)
  WHERE x.dateFirst >= $from AND x.dateLast <= $to
  WITH s, collect({stance: p.stance, summary: p.summary, locators: p.locators, date: x.date, whole: x.summary,
    sources: COLLECT { UNWIND p.sources AS id MATCH (o:Source {id: id}) RETURN o {.title, .url} }}) AS said
  MATCH (s)-[v:VOTED {choice: "YES"}]->(:RollCall {final: true, body: "PLENARY"})-[:ON]->(r:Resolution {symbol: "A/RES/77/37"})
  RETURN s.iso3 AS iso3, s.name AS name, said, {symbol: r.symbol, title: r.title, choice: v.choice, locators: v.locators,
    sources: COLLECT { UNWIND v.sources AS id MATCH (o:Source {id: id}) RETURN o {.title, .url} }} AS voted ORDER BY name`;

/** Days before and after all that was said on it in 2023, never twice the same. */
function daysOf(turn: number): { from: string; to: string } {
  const day = (year: number, offset: number) => new Date(Date.UTC(year, 0, 1 + offset)).toISOString().slice(0, 10);
  return { from: day(2023, Math.floor(turn / 28) % 180), to: day(2023, 364 - (turn % 28)) };
}

async function asOurs(url: string, turn: number): Promise<{ ms: number; rows: string }> {
  const answer = await timed(url, { query, variables: daysOf(turn) });
  const { states } = dataOf(answer) as { states: { edges: { node: { iso3: string } }[] } };
  return { ms: answer.ms, rows: states.edges.map(({ node }) => node.iso3).join() };
}

async function asCypher(driver: Driver, turn: number): Promise<{ ms: number; rows: string }> {
  const begun = performance.now();
  const { records } = await driver.executeQuery(text, daysOf(turn), { routing: "READ" });
  const ms = performance.now() - begun;
  return { ms, rows: records.map((record) => String(record.get("iso3"))).join() };
}

/** The question that the program is for, against the best that one can write for it by hand. */
export const poaQuestion: Line = {
  name: "poa",
  async *measure(stage) {
    const { driver } = await stage.ground();
    const { url } = await stage.ours();
    const [own, hand] = [await asOurs(url, 0), await asCypher(driver, 0)];
    if (own.rows !== hand.rows) throw new Error(`The PoA question: ours answers ${own.rows}, the Cypher ${hand.rows}.`);
    const [ours = [], cypher = []] = await inTurn(
      [async (turn) => (await asOurs(url, turn + 1)).ms, async (turn) => (await asCypher(driver, turn + 1)).ms],
      101,
      10,
    );
    yield {
      name: "the PoA question with its evidence, its facts not known, against hand-written Cypher through the same driver",
      figure: median(ours) / median(cypher),
      unit: "times as long",
      target: { atMost: 1.3 },
      beside: `ours over HTTP ${rounded(median(ours))} ms, the driver alone ${rounded(median(cypher))} ms`,
    };
  },
};
