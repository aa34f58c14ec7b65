import type { Line } from "../line";
import { timed } from "../stage/ask";
import { freshGround, ours } from "../stage/stage";
import { asLarge } from "./growth";
import { operations } from "./operations";

/** The questions whose answers the record does not change, on the graph that has it and on one of the seed alone. */
export const besideTheSeed: Line = {
  name: "beside-the-seed",
  on: "record",
  async *measure(stage) {
    const { url } = await stage.ours();
    const ground = await freshGround(stage.signal);
    try {
      const today = await ours(ground);
      for (const operation of operations) {
        for (const at of [today.url, url]) await timed(at, { query: operation.ours });
        yield await asLarge(operation, "with the whole record beside it", today.url, url);
      }
      await today.stop();
    } finally {
      await ground.stop();
    }
  },
};
