import "reflect-metadata";
import { parentPort, workerData } from "node:worker_threads";
import { BadSeed } from "../errors";
import type { MadeOrRefused } from "./made-apart";
import { packed } from "./packed";
import { seedAt } from "./seed-at-hand";

/** The thread that `madeApart` starts: it makes the release of the seed at the place that it is told, says it, and ends. */
async function made(place: string): Promise<MadeOrRefused> {
  try {
    return { packed: packed(await seedAt(place), place) };
  } catch (error) {
    if (error instanceof BadSeed) return { refused: error.message };
    throw error;
  }
}

void made(String(workerData)).then((said) => parentPort?.postMessage(said));
