import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Line } from "./line";
import { lines } from "./lines/lines";
import { installed } from "./parts";
import { type Result, type Results, joined } from "./result";
import { stageOf } from "./stage/run";
import { lineOf, pageOf, tally } from "./told";

const docs = join(__dirname, "..", "docs");

/** Which lines are meant: those that are named, else the quick ones, and with `--large` the others too; of those that this graph is for. */
function chosen(names: readonly string[], large: boolean, record: boolean): readonly Line[] {
  const here = lines.filter(({ on }) => on !== (record ? "seed" : "record"));
  const wrong = names.filter((name) => !here.some((line) => line.name === name));
  if (wrong.length > 0)
    throw new Error(
      `There is no ${wrong.join(", ")} ${record ? "with" : "without"} --record. Write some of: ${here.map(({ name }) => name).join(", ")}.`,
    );
  return here.filter((line) => (names.length > 0 ? names.includes(line.name) : large || line.large !== true));
}

/** Takes the figures, prints each as one line, and writes all of them as data, as a page and as a picture. */
export async function command(args: readonly string[]): Promise<void> {
  const options = {
    large: { type: "boolean", default: false },
    questions: { type: "string", default: "100000" },
    record: { type: "boolean", default: false },
    votes: { type: "string", multiple: true },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const withRecord = values.record || values.votes !== undefined;
  const asked = chosen(positionals, values.large, withRecord);
  const page = withRecord ? "bench-record" : "bench";
  installed();
  const change = new AbortController();
  const stage = stageOf({
    signal: change.signal,
    questions: Number(values.questions),
    record: withRecord ? (values.votes ?? []) : undefined,
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      change.abort(new Error(`stopped by ${signal}`));
      void stage.stop().finally(() => process.exit(130));
    });
  const taken: Result[] = [];
  const failed: string[] = [];
  for (const { name, measure } of asked) {
    try {
      for await (const figure of measure(stage)) {
        taken.push({ line: name, ...figure });
        console.log(lineOf({ line: name, ...figure }));
      }
    } catch (error) {
      failed.push(name);
      console.error(`${name} could not be measured:`, error);
    }
    // After each line: whoever stops it half-way has what was taken until then.
    record(page, taken);
  }
  await stage.stop();
  console.log(tally(taken));
  process.exit(failed.length === 0 ? 0 : 1);
}

/** Writes the figures of a page, beside those of the lines that were not taken now. */
function record(page: string, taken: readonly Result[]): void {
  const file = join(docs, `${page}.json`);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results).results : [];
  const now: Results = {
    taken: new Date().toISOString().slice(0, 10),
    on: `${cpus().length} processors (${cpus()[0]?.model.trim() ?? "unknown"}), Node ${process.versions.node}`,
    results: joined(
      before,
      taken,
      lines.map(({ name }) => name),
    ),
  };
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  writeFileSync(join(docs, `${page}.md`), pageOf(now, page));
  const { status } = spawnSync(process.execPath, [join(__dirname, "picture.mjs"), file, join(docs, `${page}.svg`)], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The picture could not be drawn.");
}
