import { setTimeout } from "node:timers/promises";
import { rounded } from "../figures";
import { timed } from "../stage/ask";
import { ours } from "../stage/stage";
import type { Setting, Table, Trial } from "./trial";
import { codeOf } from "./verdict";

/** How long Neo4j stands still, in milliseconds: longer than anybody may be kept waiting. */
const frozen = 40_000;

/** The most that anybody may be kept waiting, in milliseconds. */
const most = 15_000;

/** Small questions, none of which was asked before. */
const small = (number: number) =>
  `{a${number}: states(where: {spoke: {year: ${2000 + (number % 26)}}}) {edges {evidence {summary}}}}`;

/** Dear ones, which wait in line for each other. */
const dear = (number: number) =>
  `{${Array.from({ length: 24 }, (_, at) => `a${at}: shifts(first: 0, topic: "ransomware", between: {from: "${2000 + at}-01-${10 + (number % 20)}", to: "2024"}) {totalCount}`).join(" ")}}`;

/** What some clients were told, and the longest that one waited, in milliseconds. */
interface Told {
  readonly codes: Map<string, number>;
  longest: number;
}

/** Clients that ask one question after another until it is over; who is refused waits a little. */
async function clients(
  url: string,
  number: number,
  query: (number: number) => string,
  isOver: () => boolean,
): Promise<Told> {
  const told: Told = { codes: new Map(), longest: 0 };
  let asked = 0;
  const client = async () => {
    while (!isOver()) {
      const begun = performance.now();
      const answer = await timed(url, { query: query((asked += 1)) }).catch(() => ({
        status: 0,
        body: "",
        ms: performance.now() - begun,
      }));
      const code = codeOf(answer);
      told.codes.set(code, (told.codes.get(code) ?? 0) + 1);
      told.longest = Math.max(told.longest, answer.ms);
      if (answer.status !== 200) await setTimeout(200);
    }
  };
  await Promise.all(Array.from({ length: number }, client));
  return told;
}

async function whileFrozen({ ground, clients: number }: Setting): Promise<Table> {
  const on = await ground();
  const served = await ours(on);
  const java = on.engine.pid();
  if (java === undefined) throw new Error("There is no Neo4j of our own to freeze.");
  try {
    for (const query of [small(0), dear(0)]) await timed(served.url, { query });
    process.kill(java, "SIGSTOP");
    const end = performance.now() + frozen;
    const isOver = () => performance.now() > end;
    const groups = { "small questions": small, "dear ones, which wait in line": dear };
    const rows = await Promise.all(
      Object.entries(groups).map(async ([name, query]) => {
        const { codes, longest } = await clients(served.url, number, query, isOver);
        const said = [...codes].map(([code, times]) => `${times} × ${code}`).join(", ");
        return [name, String(number), said, `${rounded(longest / 1_000)} s`, longest > most ? "no" : "yes"];
      }),
    );
    process.kill(java, "SIGCONT");
    const back = performance.now();
    let status = 0;
    while (status !== 200) ({ status } = await timed(served.url, { query: small(1) }));
    const healed = `It answers again ${rounded((performance.now() - back) / 1_000)} s after Neo4j goes on.`;
    return {
      said: [`${intent} ${healed}`],
      columns: ["what is asked", "clients", "told", "longest wait", "holds"],
      rows,
    };
  } finally {
    process.kill(java, "SIGCONT");
    await served.stop();
  }
}

const intent = `Neo4j is stopped for ${frozen / 1_000} s, so that it neither answers nor closes a connection, while clients ask. It holds where everybody is told so within ${most / 1_000} s.`;

/** What clients are told while Neo4j hangs. */
export const frozenUnderClients: Trial = { name: "frozen", title: "A Neo4j that hangs", run: whileFrozen };
