import { setTimeout } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { lives } from "../../src/engine/pid";
import { median, rounded } from "../figures";
import { timed } from "../stage/ask";
import { type Watched, memoryOf, waiting, watched } from "../stage/watched";
import { type Hostile, hostile } from "./hostile";
import { left } from "./left";
import type { Trial } from "./trial";
import { type Outcome, bounds, codeOf, verdict } from "./verdict";

/** What was sent, and what came back; 0 for the status where the connection ended. */
async function sent(url: string, { query, variables, together = 1, times = 1, leaves }: Hostile): Promise<Outcome[]> {
  const question = { query, ...(variables === undefined ? {} : { variables }) };
  if (leaves !== undefined) {
    await left(url, question, leaves);
    return [];
  }
  const outcomes: Outcome[] = [];
  const once = async (): Promise<Outcome> => {
    const begun = performance.now();
    return timed(url, question).catch(() => ({ status: 0, ms: performance.now() - begun, body: "" }));
  };
  for (let time = 0; time < times; time += 1)
    outcomes.push(...(await Promise.all(Array.from({ length: together }, once))));
  return outcomes;
}

/** How many statements have been running in Neo4j for more than half a second. */
async function runningIn(driver: Driver): Promise<number> {
  const { records } = await driver.executeQuery(
    `SHOW TRANSACTIONS YIELD currentQueryElapsedTime AS long WHERE long > duration("PT0.5S") RETURN count(*) AS running`,
  );
  return Number(records[0]?.get("running"));
}

const most = (values: readonly number[]): number => Math.max(0, ...values);

/** Sends one, hears what others notice, and tells it as a row. */
async function told(program: Watched, driver: Driver, one: Hostile): Promise<string[]> {
  await program.longest();
  const asking = sent(program.url, one);
  const over = one.leaves === undefined ? asking : asking.then(() => setTimeout(2_000));
  const waits = await waiting(program.url, over);
  const outcomes = await asking;
  const { turn, work } = await program.longest();
  if (one.leaves === undefined) await setTimeout(1_000);
  const running = await runningIn(driver);
  const slowest = most(outcomes.map(({ ms }) => ms));
  const distinct = (values: readonly unknown[]) => (values.length === 0 ? "left" : [...new Set(values)].join(", "));
  return [
    one.name,
    distinct(outcomes.map(({ status }) => status)),
    distinct(outcomes.map(codeOf)),
    String(Math.round(slowest)),
    most(outcomes.map(({ body }) => Buffer.byteLength(body))).toLocaleString("en-GB"),
    String(Math.round(turn)),
    String(Math.round(work)),
    rounded(median(waits)),
    rounded(most(waits)),
    String(Math.round(memoryOf(program.pid))),
    verdict({ outcomes, work, left: one.leaves !== undefined, running }),
  ];
}

/** Every request that was found to stop the server or to hold it up, sent to it again. */
export const requests: Trial = {
  name: "requests",
  title: "Requests that ask for too much",
  run: async ({ ground }) => {
    const { driver, ...on } = await ground();
    let program = await watched({ driver, ...on });
    const rows: string[][] = [];
    try {
      await waiting(program.url, setTimeout(2_000));
      await program.longest();
      const quiet = await waiting(program.url, setTimeout(3_000));
      const { turn, work } = await program.longest();
      for (const one of hostile) {
        if (!lives(program.pid)) program = await watched({ driver, ...on });
        rows.push(await told(program, driver, one));
        console.error(rows.at(-1)?.join(" · "));
      }
      const ending = `Another client asks a small question again and again meanwhile: when nothing else is asked it waits ${rounded(median(quiet))} ms in the middle and ${rounded(most(quiet))} ms at most, and the longest turn of the event loop is ${Math.round(turn)} ms, of which ${Math.round(work)} ms are work.`;
      return { said: [intent, ending], columns, rows };
    } finally {
      await program.stop();
    }
  },
};

const intent = `Each was found to stop the server once, or to hold it up. The server holds where it refuses in a sentence or answers within ${bounds.answered / 1_000} s, where it works no longer than ${bounds.turn} ms in one turn of its event loop, and where Neo4j does nothing more for it a second after. Of several at once, or one after another, the slowest is told.`;

const columns = [
  "request",
  "status",
  "code",
  "ms",
  "bytes",
  "longest turn, ms",
  "most work in one, ms",
  "others wait, median ms",
  "others wait, at most ms",
  "memory after, MB",
  "holds",
];
