import type { Stage } from "../line";
import { type Imported, imported, importedByChance } from "../record/recorded";
import type { Child } from "./child";
import { type Ground, freshGround, ours, peer } from "./stage";

/** How a stage is set. */
export interface Setting {
  readonly signal: AbortSignal;
  readonly questions: number;
  /** Files of recorded votes that are imported before anything is asked; where none is named, as many are made by chance. */
  readonly record?: readonly string[] | undefined;
}

/** A stage on which nothing runs yet, and the way to end all that will. */
export function stageOf({ signal, questions, record }: Setting): Stage & { readonly stop: () => Promise<void> } {
  let [ground, own, other, votes]: [Promise<Ground>?, Promise<Child>?, Promise<Child>?, Promise<Imported>?] = [];
  const started = () => (ground ??= freshGround(signal));
  const running = () => (own ??= started().then((on) => ours(on)));
  const withVotes = async (files: readonly string[]): Promise<Imported> => {
    const [on, { url }] = [await started(), await running()];
    return files.length === 0 ? importedByChance(on, url) : imported(on, url, files, "record");
  };
  const imports = record === undefined ? undefined : () => (votes ??= withVotes(record));
  const restart = async () => {
    const before = own;
    own = undefined;
    await (await before)?.stop();
  };
  return {
    ground: started,
    ours: async () => {
      await imports?.();
      return running();
    },
    // The program loads the seed.
    peer: () => (other ??= Promise.all([started(), own, imports?.()]).then(([on]) => peer(on))),
    record: imports,
    restart,
    signal,
    questions,
    stop: async () => {
      for (const child of [own, other, ground]) await (await child?.catch(() => undefined))?.stop();
    },
  };
}
