import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { lives } from "../../src/engine/pid";
import { freePort } from "../../src/engine/port";
import { rounded } from "../figures";
import { parts } from "../stage/stage";
import { type Mortal, type Whole, mortal, over, wholeOf } from "./killed";
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

const moments: readonly Moment[] = [
  { name: "Neo4j is starting", whose: "Neo4j", until: starting },
  { name: "Neo4j is starting", whose: "the program", until: starting },
  { name: "first load, after 1.5 s", whose: "Neo4j", until: loading },
  { name: "first load, after 1.5 s", whose: "the program", until: loading },
  { name: "first load, after 4 s", whose: "Neo4j", until: laterOn },
  { name: "first load, after 4 s", whose: "the program", until: laterOn },
  { name: "10 clients are asking", whose: "Neo4j", until: serving, serving: true },
  { name: "10 clients are asking", whose: "the program", until: serving, serving: true },
];

const seconds = (since: number): string => `${rounded((performance.now() - since) / 1_000)} s`;

/** Whether two datasets are the same but for the number of the revision. */
const same = (a: Whole, b: Whole): boolean =>
  a.checksum === b.checksum && JSON.stringify(a.counts) === JSON.stringify(b.counts);

/** Kills at the moment and tells what became of it, as a row; `right` is what a load that nobody disturbed makes. */
async function killedAt(moment: Moment, home: string, right: Whole): Promise<string[]> {
  const port = await freePort(4500);
  let one = mortal(home, port);
  const clients = moment.serving === true ? await asking(one) : undefined;
  await moment.until(one);
  const java = await one.java();
  process.kill(moment.whose === "Neo4j" ? java : (one.child.pid ?? 0), "SIGKILL");
  const killed = performance.now();
  if (moment.whose === "the program") await one.ended;
  const healed = moment.whose === "Neo4j" ? await wholeOf(one) : undefined;
  const fate = healed === undefined ? `ended with ${one.child.exitCode ?? "a signal"}` : "went on by itself";
  const healing = healed === undefined ? "" : seconds(killed);
  const heard = await clients?.();
  await over(one);
  await setTimeout(2_000);
  const orphan = lives(java) ? "yes" : "no";
  const begun = performance.now();
  one = mortal(home, port);
  const whole = await wholeOf(one);
  const gap = seconds(begun);
  await over(one);
  const state = whole === undefined ? "does not start" : same(whole, right) ? "whole" : "not whole";
  return [moment.name, moment.whose, fate, healing, heard ?? "", orphan, gap, state, String(whole?.revision ?? "")];
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

/** A home with nothing in it but the parts of Neo4j. */
function emptyHome(): string {
  const home = mkdtempSync(join(tmpdir(), "acquis-kills-"));
  symlinkSync(parts, join(home, "engine"));
  return home;
}

async function undisturbed(): Promise<Whole> {
  const home = emptyHome();
  const one = mortal(home, await freePort(4500));
  try {
    const whole = await wholeOf(one);
    if (whole === undefined) throw new Error("The program does not start on an empty home.");
    return whole;
  } finally {
    await over(one);
    rmSync(home, { recursive: true, force: true });
  }
}

async function killedOften({ signal }: Setting): Promise<Table> {
  const right = await undisturbed();
  const rows: string[][] = [];
  for (const moment of moments) {
    signal.throwIfAborted();
    const home = emptyHome();
    try {
      rows.push(await killedAt(moment, home, right));
      console.error(rows.at(-1)?.join(" · "));
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  const said = `SIGKILL, each time on an empty home, then a new start on the same home. It is whole where its checksum and all ${right.counts.length} counts are those of a load that nobody disturbed (checksum ${right.checksum.slice(0, 12)}…).`;
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
