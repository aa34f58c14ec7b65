import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { lives } from "../../src/engine/pid";
import { freePort } from "../../src/engine/port";
import { rounded } from "../figures";
import { type Mortal, type Whole, emptyHome, mortal, over, wholeOf } from "./killed";
import { kept, knownOf, underClients } from "./load";
import type { Setting, Table, Trial } from "./trial";

/** A moment at which something is killed. */
interface Moment {
  readonly name: string;
  readonly whose: "Neo4j" | "the program";
  /** Waits for the moment, of a first start on an empty home; clients ask meanwhile where it is that of a server at work. */
  readonly until: (one: Mortal) => Promise<unknown>;
  readonly serving?: true;
}

const starting = ({ java }: Mortal) => java().then(() => setTimeout(1_500));
const loading = ({ said }: Mortal) => said(/^Neo4j: ready/).then(() => setTimeout(1_500));
const laterOn = ({ said }: Mortal) => said(/^Neo4j: ready/).then(() => setTimeout(4_000));
const serving = () => setTimeout(2_000);

/** Those of a server at work come first: what it says before it is killed is what the others are compared with. */
const moments: readonly Moment[] = [
  { name: "10 clients are asking", whose: "Neo4j", until: serving, serving: true },
  { name: "10 clients are asking", whose: "the program", until: serving, serving: true },
  { name: "Neo4j is starting", whose: "Neo4j", until: starting },
  { name: "Neo4j is starting", whose: "the program", until: starting },
  { name: "first load, after 1.5 s", whose: "Neo4j", until: loading },
  { name: "first load, after 1.5 s", whose: "the program", until: loading },
  { name: "first load, after 4 s", whose: "Neo4j", until: laterOn },
  { name: "first load, after 4 s", whose: "the program", until: laterOn },
];

const passed = (since: number): string => `${rounded((performance.now() - since) / 1_000)} s`;

/** Whether two datasets are the same but for the number of the revision. */
const same = (a: Whole, b: Whole): boolean =>
  a.checksum === b.checksum && JSON.stringify(a.counts) === JSON.stringify(b.counts);

/** Kills at the moment, and tells what became of it as a row; `known` is what a load that nobody disturbed makes, once that is known. */
async function killedAt(
  moment: Moment,
  home: string,
  known: Whole | undefined,
): Promise<{ row: string[]; right: Whole }> {
  const port = await freePort(4500);
  let one = mortal(home, port);
  const right = known ?? (await wholeOf(one));
  if (right === undefined) throw new Error("The program does not start on an empty home.");
  const clients = moment.serving === true ? await asking(one) : undefined;
  await moment.until(one);
  const java = await one.java();
  process.kill(moment.whose === "Neo4j" ? java : (one.child.pid ?? 0), "SIGKILL");
  const killed = performance.now();
  if (moment.whose === "the program") await one.ended;
  const healed = moment.whose === "Neo4j" ? await wholeOf(one) : undefined;
  const fate = healed === undefined ? `ended with ${one.child.exitCode ?? "a signal"}` : "went on by itself";
  const healing = healed === undefined ? "" : passed(killed);
  const heard = await clients?.();
  await over(one);
  await setTimeout(10_000);
  const orphan = lives(java) ? "yes" : "no";
  const begun = performance.now();
  one = mortal(home, port);
  const whole = await wholeOf(one);
  const gap = passed(begun);
  await over(one);
  const state = whole === undefined ? "does not start" : same(whole, right) ? "whole" : "not whole";
  const row = [
    moment.name,
    moment.whose,
    fate,
    healing,
    heard ?? "",
    orphan,
    gap,
    state,
    String(whole?.revision ?? ""),
  ];
  return { row, right };
}

/** Ten clients that ask until they are stopped; then what they were answered. */
async function asking(one: Mortal): Promise<() => Promise<string>> {
  await wholeOf(one);
  const known = await knownOf(one.url, kept());
  let done = false;
  const answered = underClients(one.url, known, 10, () => done);
  return async () => {
    await setTimeout(1_000);
    done = true;
    const { waits, wrong, failed } = await answered;
    return `${waits.length} right, ${wrong.length} wrong, ${failed.length} failed, longest ${rounded(Math.max(...waits) / 1_000)} s`;
  };
}

async function killedOften({ signal, seconds = Infinity }: Setting): Promise<Table> {
  const end = performance.now() + seconds * 1_000;
  let right: Whole | undefined;
  const rows: string[][] = [];
  for (const moment of moments) {
    signal.throwIfAborted();
    if (performance.now() > end) break;
    const home = emptyHome(tmpdir());
    try {
      const killed = await killedAt(moment, home, right);
      right = killed.right;
      rows.push(killed.row);
      console.error(rows.at(-1)?.join(" · "));
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  const said = `SIGKILL at ${rows.length} of ${moments.length} moments, each time on an empty home, then a new start on the same home. It is whole where its checksum and all ${right?.counts.length ?? 0} counts are those of a load that nobody disturbed (checksum ${right?.checksum.slice(0, 12) ?? ""}…).`;
  return { said: [said], columns, rows };
}

const columns = [
  "when",
  "killed",
  "the running program",
  "answers again after",
  "ten clients meanwhile",
  "anything left behind",
  "a new start answers after",
  "the dataset then",
  "revision",
];

/** Neo4j and the program, killed outright. */
export const kills: Trial = { name: "kills", title: "Killed outright", run: killedOften };
