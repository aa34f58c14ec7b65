import { setMaxListeners } from "node:events";
import { GivenUp } from "../errors";
import { excusedOf } from "../graph/excused";

/** How long an operation may go on, in milliseconds: longer than any that is within the cost takes; what a Neo4j that has just begun takes for its plans, up to a bound, on top. */
const patience = 20_000;
const mostExcused = 120_000;

/** Given up when nobody waits for the answer any more, which is what `left` tells, or nobody should. */
export function deadline(left?: AbortSignal): AbortController {
  const giving = new AbortController();
  // Each of its statements listens.
  setMaxListeners(0, giving.signal);
  let granted = 0;
  const late = () => {
    const excused = Math.min(excusedOf(giving.signal), mostExcused) - granted;
    if (excused > 0) {
      granted += excused;
      timer = setTimeout(late, Math.ceil(excused)).unref();
      return;
    }
    giving.abort(
      new GivenUp(
        `This operation took longer than ${patience / 1_000} seconds, the most that one may. Ask for less at once.`,
      ),
    );
  };
  const gone = () => {
    giveUp(giving);
  };
  let timer = setTimeout(late, patience).unref();
  giving.signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  left?.addEventListener("abort", gone, { once: true });
  // Who left before is told of no more.
  if (left?.aborted === true) gone();
  return giving;
}

/** Whatever still runs, runs for nobody. Others may wait for it as well, and are told by the kind of the error that it was given up, and not broken. */
export function giveUp(giving: AbortController): void {
  giving.abort(new GivenUp("Nobody waits for this answer any more."));
}
