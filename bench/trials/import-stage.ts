import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "../../src/engine/port";
import { type Member, writeRecord } from "../record/votes-by-chance";
import { dataOf, timed } from "../stage/ask";
import { program } from "../stage/stage";
import { type Mortal, emptyHome, mortal, over, wholeOf } from "./killed";

/** By which name the record is imported. */
const name = "chance";

/** All that a vote more or less, or one that is another, would change. */
const everything = `{
  dataset { counts { kind count } imports { name rollCalls votes } }
  agreement(rollCalls: {}) { resolutions shared matrix(measure: IDENTICAL) }
}`;

/** A server on a home of its own, and a record that can be imported beside it. */
export class ImportStage {
  private constructor(
    private readonly home: string,
    private readonly folder: string,
    private readonly port: number,
    private files: readonly string[] = [],
    private server?: Mortal,
  ) {}

  /** With a record of so many roll calls, made by chance. */
  static async open(rollCalls: number): Promise<ImportStage> {
    const folder = mkdtempSync(join(tmpdir(), "acquis-record-"));
    const stage = new ImportStage(emptyHome(tmpdir()), folder, await freePort(4500));
    const asked = "{states(where: {status: MEMBER}, first: 200) {nodes {iso3 name since: admittedFirst}}}";
    const { states } = (await stage.#asked(asked)) as { states: { nodes: Member[] } };
    stage.files = await writeRecord(folder, states.nodes, rollCalls);
    return stage;
  }

  /** The server, started where it does not run, once it answers. */
  async answering(): Promise<Mortal> {
    this.server ??= mortal(this.home, this.port);
    if ((await wholeOf(this.server)) !== undefined) return this.server;
    this.server = mortal(this.home, this.port);
    if ((await wholeOf(this.server)) !== undefined) return this.server;
    throw new Error("The program does not start on its home.");
  }

  async #asked(query: string): Promise<unknown> {
    const { url } = await this.answering();
    return dataOf(await timed(url, { query }));
  }

  /** A digest of all votes that are on record, once the server has heard of what another process did. */
  async whole(): Promise<string> {
    await setTimeout(1_500);
    return createHash("sha256")
      .update(JSON.stringify(await this.#asked(everything)))
      .digest("hex");
  }

  /** Begins the import beside the server. */
  importing = () => this.#commanded("import", "votes", ...this.files, "--name", name);

  /** Imports to the end, or removes what was imported. Throws where that fails. */
  async done(what: "import" | "remove"): Promise<void> {
    const { ended } = what === "import" ? this.importing() : this.#commanded("import", "remove", name);
    const [code] = await ended;
    if (code !== 0) throw new Error(`The command to ${what} ended with ${code ?? "a signal"}.`);
  }

  #commanded(...command: readonly string[]) {
    const child = spawn(process.execPath, [program, ...command], {
      stdio: "ignore",
      env: { ...process.env, NODE_ENV: "production", NEO4J_URI: "", ACQUIS_HOME: this.home, ACQUIS_ENGINE: "local" },
    });
    return { child, ended: once(child, "exit") as Promise<[number | null]> };
  }

  async close(): Promise<void> {
    if (this.server !== undefined) await over(this.server);
    for (const folder of [this.home, this.folder]) rmSync(folder, { recursive: true, force: true });
  }
}
