import type { Driver } from "neo4j-driver";
import { today } from "../../src/dates/today";
import { chance, median, percentile, rounded } from "../figures";
import type { Line } from "../line";
import { compiled } from "../random/compiled";
import { type Asked, type Named, joinedQuestion } from "../random/question";
import { dataOf, timed } from "../stage/ask";

const query = `query ($where: StateWhere!) { states(where: $where, first: 200) { nodes { iso3 } } }`;
const counted = `query ($where: StateWhere!) { states(where: $where) { totalCount } }`;

/** One column of a statement's rows. */
const column = async (driver: Driver, text: string, params: object = {}): Promise<string[]> => {
  const { records } = await driver.executeQuery(text, params, { routing: "READ" });
  return records.map((record) => String(record.get(0)));
};

/** What the graph has that a question can name. */
export const namedIn = async (driver: Driver): Promise<Named> => ({
  resolutions: await column(
    driver,
    `MATCH (c:RollCall {final: true, body: "PLENARY"}) RETURN c.resolutionKey ORDER BY c.resolutionKey`,
  ),
  coalitions: await column(
    driver,
    `MATCH (c:Coalition) WHERE (c)<-[:MEMBER_OF]-(:State) AND c.definition IS NULL RETURN c.slug ORDER BY c.slug`,
  ),
  topics: await column(driver, `MATCH (t:Topic) WHERE (t)<-[:TAKES]-() RETURN t.slug ORDER BY t.slug`),
});

/** How long ours takes for a question, and its answer in the order of the codes. */
async function asOurs(url: string, where: Asked): Promise<{ ms: number; codes: string }> {
  const answer = await timed(url, { query, variables: { where } });
  const { states } = dataOf(answer) as { states: { nodes: { iso3: string }[] } };
  return {
    ms: answer.ms,
    codes: states.nodes
      .map(({ iso3 }) => iso3)
      .sort()
      .join(),
  };
}

/** The same by one statement, through the driver alone, without a server between. */
async function asOne(driver: Driver, where: Asked): Promise<{ ms: number; codes: string }> {
  const { text, params } = compiled(where, today());
  const begun = performance.now();
  const codes = await column(driver, text, params);
  return { ms: performance.now() - begun, codes: codes.sort().join() };
}

const times = (values: readonly number[]): string =>
  `${rounded(median(values))} ms (p95 ${rounded(percentile(values, 0.95))})`;

/** Random questions on states, each asked once. */
export const randomQuestions: Line = {
  name: "random-questions",
  async *measure(stage) {
    const { driver } = await stage.ground();
    const { url } = await stage.ours();
    const [random, named] = [chance(Date.now() % 2 ** 31), await namedIn(driver)];
    const asked = Array.from({ length: 210 }, () => joinedQuestion(random, named));
    const [own, one]: [number[], number[]] = [[], []];
    for (const [turn, where] of asked.entries()) {
      const [first, second] = [await asOurs(url, where), await asOne(driver, where)];
      if (first.codes !== second.codes)
        throw new Error(
          `${JSON.stringify(where)} is answered by ${first.codes}, and by one statement with ${second.codes}.`,
        );
      if (turn < 10) continue;
      own.push(first.ms);
      one.push(second.ms);
    }
    const beside = `ours over HTTP ${times(own)}, one statement through the driver alone ${times(one)}; 200 equal answers`;
    const unit = "times as fast as one statement of Cypher";
    yield {
      name: "200 random questions on states, each new, at the median",
      figure: median(one) / median(own),
      unit,
      target: { atLeast: 5 },
      beside,
    };
    yield {
      name: "200 random questions on states, each new, at p95",
      figure: percentile(one, 0.95) / percentile(own, 0.95),
      unit,
      target: { atLeast: 10 },
      beside,
    };
    yield await known(url, asked.slice(10));
  },
};

/** What the same questions cost once all their atoms are known, beside a question that asks for nothing. */
async function known(url: string, asked: readonly Asked[]) {
  const [own, nothing]: [number[], number[]] = [[], []];
  for (const where of asked) {
    own.push((await timed(url, { query: counted, variables: { where } })).ms);
    nothing.push((await timed(url, { query: counted, variables: { where: {} } })).ms);
  }
  return {
    name: "200 random questions on states, their atoms known, beside the cost of HTTP and GraphQL",
    figure: median(own) - median(nothing),
    unit: "ms",
    target: { atMost: 1 },
    beside: `${times(own)}, a question that asks for nothing ${times(nothing)}`,
  };
}
