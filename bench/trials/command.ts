import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Ground, freshGround } from "../stage/stage";
import { type Found, joined, pageOf, tableOf } from "./page";
import { frozenUnderClients } from "./frozen";
import { imports } from "./imports";
import { kills } from "./kills";
import { load } from "./load";
import { reloadsUnderReaders } from "./reloads";
import { requests } from "./requests";
import { search } from "./search";
import { troubles } from "./troubles";
import type { Setting, Trial } from "./trial";

/** All trials, in the order in which they are told. */
const trials: readonly Trial[] = [
  requests,
  load,
  kills,
  imports,
  frozenUnderClients,
  troubles,
  reloadsUnderReaders,
  search,
];

const docs = join(__dirname, "..", "..", "docs");
const file = join(docs, "trials.json");

const options = {
  seconds: { type: "string" },
  clients: { type: "string", default: "50" },
  kills: { type: "string", default: "20" },
  seed: { type: "string", default: "1" },
} as const;

/** Which trials are meant: those that are named, else all. */
function chosen(names: readonly string[]): readonly Trial[] {
  const wrong = names.filter((name) => !trials.some((trial) => trial.name === name));
  if (wrong.length > 0)
    throw new Error(`There is no ${wrong.join(", ")}. Write some of: ${trials.map(({ name }) => name).join(", ")}.`);
  return trials.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** Runs the trials, prints the table of each, and writes all of them as data and as a page. */
export async function command(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const asked = chosen(positionals);
  const change = new AbortController();
  let ground: Promise<Ground> | undefined;
  const end = async () => (await ground?.catch(() => undefined))?.stop();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      change.abort(new Error(`stopped by ${signal}`));
      void end().finally(() => process.exit(130));
    });
  const setting: Setting = {
    ground: () => (ground ??= freshGround(change.signal)),
    signal: change.signal,
    seconds: values.seconds === undefined ? undefined : Number(values.seconds),
    clients: Number(values.clients),
    kills: Number(values.kills),
    seed: Number(values.seed),
  };
  try {
    for (const { name, title, run } of asked) {
      const begun = busy();
      const table = await run(setting);
      console.log([`\n${title}`, ...tableOf(table)].join("\n"));
      // After each trial: whoever stops it half-way has what was found until then.
      record({ trial: name, title, taken: new Date().toISOString().slice(0, 10), on: machine(begun), ...table });
    }
  } finally {
    await end();
  }
  process.exit(0);
}

const busy = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** The machine, and how busy it was before and after. */
const machine = (begun: string): string =>
  `${cpus().length} processors (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.versions.node}, load average ${begun} at the beginning and ${busy()} at the end`;

/** Writes what was found, beside what was found by the trials that were not run now. */
function record(now: Found): void {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Found[]) : [];
  const all = joined(
    before,
    now,
    trials.map(({ name }) => name),
  );
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(docs, "trials.md"), pageOf(all));
}
