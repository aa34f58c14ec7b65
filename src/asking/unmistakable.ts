import type { TypedText } from "../phrases/typed-text";
import type { Slots } from "./pattern";

/** A path in which nobody can be taken for another whose short name is the same: `State:CRI`. */
export const unmistakable = (path: string, { state, actor, other }: Slots, { lexicon: { names } }: TypedText): string =>
  [state, actor, other].reduce((asked, one) => {
    const written = one === undefined ? undefined : names.written(one, ["State", "Coalition", "Organisation"]);
    return one === undefined || written === undefined || written === one.key
      ? asked
      : asked.replaceAll(
          new RegExp(`\\b(actor|sponsor)=${one.key}(?=[&#]|$)`, "g"),
          `$1=${encodeURIComponent(written)}`,
        );
  }, path);
