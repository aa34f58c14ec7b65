import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { BadSeed } from "../errors";
import type { Packed } from "./packed";

/** What the worker says: the release, or why the seed gives none. */
export type MadeOrRefused = { readonly packed: Packed } | { readonly refused: string };

/** The program of the worker, and what Node is to be told to run it. */
export interface WorkerProgram {
  readonly file: string;
  readonly execArgv?: string[];
}

const own: WorkerProgram = { file: join(__dirname, "maker.js") };

/** Makes the release of a seed in a thread of its own, for it takes seconds in which nobody else would be answered. Throws BadSeed where the seed gives none. */
export function madeApart(place: string, { file, execArgv = [] }: WorkerProgram = own): Promise<Packed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: place, execArgv });
    worker.once("message", (said: MadeOrRefused) => {
      if ("packed" in said) resolve(said.packed);
      else reject(new BadSeed(said.refused));
    });
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The making of a release ended with exit code ${code}.`)));
    // Whoever stops the server does not wait for it.
    worker.unref();
  });
}
