import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "graphql";
import { percentile, rounded } from "../figures";
import { type Question, timed } from "../stage/ask";
import { type Watched, memoryOf, watched } from "../stage/watched";
import type { Setting, Table, Trial } from "./trial";
import { codeOf } from "./verdict";

/** A question of the folder `queries`, one operation of a file. */
export interface Kept extends Question {
  readonly operationName: string;
}

const folder = join(__dirname, "..", "..", "queries");

/** Every operation of the folder `queries`. */
export const kept = (): readonly Kept[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .flatMap((name) => {
      const query = readFileSync(join(folder, name), "utf8");
      return parse(query).definitions.flatMap((part) =>
        part.kind === "OperationDefinition" && part.name !== undefined
          ? [{ query, operationName: part.name.value }]
          : [],
      );
    });

/** What some clients were answered. */
export interface Answered {
  readonly waits: number[];
  /** Answers that differ from the first to the same question, by the name of the question. */
  readonly wrong: string[];
  /** The codes of answers with an error, and `no answer` for connections that ended without one. */
  readonly failed: string[];
}

/** So many clients ask one question after another until the time is over; every answer is compared with the one that is known. */
export async function underClients(
  url: string,
  known: ReadonlyMap<Kept, string>,
  clients: number,
  over: () => boolean,
): Promise<Answered> {
  const answered: Answered = { waits: [], wrong: [], failed: [] };
  const questions = [...known];
  const client = async (_: unknown, number: number) => {
    for (let turn = number; !over(); turn += 1) {
      const [question, body] = questions[turn % questions.length] ?? [];
      if (question === undefined) throw new Error("There is no question.");
      const begun = performance.now();
      const answer = await timed(url, question).catch(() => ({ status: 0, body: "", ms: performance.now() - begun }));
      const code = codeOf(answer);
      // An answer that says what it lacks is none that is wrong.
      if (code !== "ok") answered.failed.push(code);
      else if (answer.body !== body) answered.wrong.push(question.operationName);
      else answered.waits.push(answer.ms);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return answered;
}

/** The answer to each question, asked once. Throws where one is refused. */
export async function knownOf(url: string, questions: readonly Kept[]): Promise<Map<Kept, string>> {
  const known = new Map<Kept, string>();
  for (const question of questions) {
    const { status, body } = await timed(url, question);
    if (status !== 200 || body.includes('"errors":'))
      throw new Error(`${question.operationName} is not answered: ${body.slice(0, 300)}`);
    known.set(question, body);
  }
  return known;
}

async function told(program: Watched, java: number, known: ReadonlyMap<Kept, string>, clients: number, s: number) {
  const before = [program.pid, java].map(memoryOf);
  await program.longest();
  const end = performance.now() + s * 1_000;
  const { waits, wrong, failed } = await underClients(program.url, known, clients, () => performance.now() > end);
  const { turn, work } = await program.longest();
  const after = [program.pid, java].map(memoryOf);
  const whole = (value: number | undefined) => String(Math.round(value ?? NaN));
  return [
    `${clients} for ${s} s`,
    waits.length.toLocaleString("en-GB"),
    whole(waits.length / s),
    ...[0.5, 0.95, 0.99].map((part) => rounded(percentile(waits, part))),
    String(wrong.length),
    [failed.length, ...new Set(failed)].join(" "),
    whole(turn),
    whole(work),
    ...[0, 1].map((which) => `${whole(before[which])} → ${whole(after[which])}`),
  ];
}

async function underLoad({ ground, seconds = 15, clients }: Setting): Promise<Table> {
  const on = await ground();
  const program = await watched(on);
  try {
    const known = await knownOf(program.url, kept());
    const rows: string[][] = [];
    for (const many of [1, clients, clients * 4, clients])
      rows.push(await told(program, on.engine.pid() ?? 0, known, many, seconds));
    const said = `Clients that each ask the ${known.size} questions of \`queries/\` in turn, the next as soon as the last is answered. Every answer is compared with the first to the same question, byte by byte.`;
    return { said: [said], columns, rows };
  } finally {
    await program.stop();
  }
}

const columns = [
  "clients",
  "answers",
  "a second",
  "p50, ms",
  "p95, ms",
  "p99, ms",
  "wrong",
  "failed",
  "longest turn, ms",
  "most work in one, ms",
  "memory of the program, MB",
  "memory of Neo4j, MB",
];

/** Many clients at once, every answer compared. */
export const load: Trial = { name: "load", title: "Many clients at once", run: underLoad };
