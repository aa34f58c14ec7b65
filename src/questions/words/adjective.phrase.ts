import { type Phrase, alsoRead, field, sequence, unlikely } from "../../phrases/phrase";
import { mapped } from "../../phrases/values";
import { wording } from "../../phrases/wording";

/** What states are called, behind an adjective. */
export const stateNouns = [
  "states",
  "countries",
  "members",
  "member",
  "member states",
  "member state",
  "nations",
  "governments",
  "state",
  "country",
] as const;

/** Adjectives of states, each with or without the noun behind it; `are` before it is read too. */
export const adjectives = (...of: readonly string[]): string[] =>
  of.flatMap((one) => [one, ...stateNouns.map((noun) => `${one} ${noun}`)]);

/** Some words before a list, as one value. */
export const behind = <Value>(opens: readonly [string, ...string[]], its: Phrase<Value[]>): Phrase<Value[]> =>
  mapped(
    sequence<{ list: Value[] }>(wording(...opens), field("list", its)),
    ({ list }) => list,
    (list) => ({ list }),
  );

/** A single value where a list is asked for. */
export const asListOfOne = <Value>(its: Phrase<Value>): Phrase<Value[]> =>
  alsoRead(
    unlikely(
      mapped(
        its,
        (value) => [value],
        () => undefined,
      ),
      0.2,
    ),
  );
