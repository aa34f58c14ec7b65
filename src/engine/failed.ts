import { existsSync } from "node:fs";
import { join } from "node:path";
import { BadStart } from "../errors";
import type { EngineParts } from "./parts";
import { causeIn, lengthOf } from "./log";

/** Taken before a start, tells why it failed, should it do so: the root cause, and what to do about it. The exit code is 3. */
export function explained({
  home,
  parts,
}: {
  readonly home: string;
  readonly parts: EngineParts;
}): (error: unknown) => BadStart {
  const log = join(home, "neo4j.log");
  const [from, data] = [lengthOf(log), join(home, "neo4j")];
  const hadData = existsSync(join(data, "data"));
  return (error) => {
    const ended = error instanceof Error ? error.message : String(error);
    // Whatever the log said before somebody killed it was not why.
    const cause = /^SIG/.test(ended) ? undefined : causeIn(log, from);
    const advice = cause === undefined ? "" : adviceOn(cause, parts.place, hadData ? data : undefined);
    return new BadStart(`Neo4j did not start: ${cause ?? ended}${advice}\nIts log is ${log}`, 3, { cause: error });
  };
}

function adviceOn(cause: string, parts: string, data: string | undefined): string {
  if (/No space left/.test(cause)) return "\nThe disk is full: make room on it, and start again.";
  if (/class|jar\b|zip/i.test(cause))
    return `\nWhere its parts are damaged, delete ${parts}: the next start fetches them again.`;
  if (data === undefined || /setting/i.test(cause)) return "";
  return `\nWhere its data are damaged, delete ${data}: the next start makes it again from the seed.`;
}
