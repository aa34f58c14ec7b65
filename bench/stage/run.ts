import type { Stage } from "../line";
import type { Child } from "./child";
import { type Ground, freshGround, ours, peer } from "./stage";

/** A stage on which nothing runs yet, and the way to end all that will. */
export function stageOf(signal: AbortSignal, questions: number): Stage & { readonly stop: () => Promise<void> } {
  let [ground, own, other]: [Promise<Ground>?, Promise<Child>?, Promise<Child>?] = [];
  const started = () => (ground ??= freshGround(signal));
  const restart = async () => {
    const running = own;
    own = undefined;
    await (await running)?.stop();
  };
  return {
    ground: started,
    ours: () => (own ??= started().then((on) => ours(on))),
    // The program loads the seed.
    peer: () => (other ??= Promise.all([started(), own]).then(([on]) => peer(on))),
    restart,
    signal,
    questions,
    stop: async () => {
      for (const running of [own, other, ground]) await (await running?.catch(() => undefined))?.stop();
    },
  };
}
