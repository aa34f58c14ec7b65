import { rmSync } from "node:fs";
import "./begin";

/** Ends the Neo4j of this run and removes all that it held. */
export default async function end(): Promise<void> {
  if (globalThis.acquisTests === undefined) return;
  await globalThis.acquisTests.engine.stop();
  rmSync(globalThis.acquisTests.home, { recursive: true, force: true });
}
