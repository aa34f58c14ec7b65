import { Choice } from "../resolutions/choice";
import type { RollCallTold } from "./votes-layout";

/** How a choice is kept while it is gathered; 0 is nothing, and a state of whom two rows say different things has no choice. */
export const choiceCodes: readonly (Choice | null)[] = [null, Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.ABSENT];
const contradicted = 255;
const codes = new Map(choiceCodes.map((choice, code) => [choice, code]));

/** A roll call as it is gathered: five bytes a state, whatever its rows say. */
export class GatheredRollCall {
  readonly #choices: Uint8Array;
  readonly #lines: Uint32Array;

  constructor(
    readonly told: RollCallTold,
    /** The file of its votes, by its place among those that were named. */
    readonly file: number,
    /** What its first row has in the columns that say the same in all of its rows. */
    readonly steady: readonly string[],
    states: number,
  ) {
    this.#choices = new Uint8Array(states);
    this.#lines = new Uint32Array(states);
  }

  /** How many rows could not be read; some of its votes are then not on record. */
  lost = 0;

  /** Takes a vote; tells the line of one that said so before, and whether it said the same. */
  take(state: number, choice: Choice, line: number): { readonly line: number; readonly same: boolean } | undefined {
    const [before, code] = [this.#choices[state] ?? 0, codes.get(choice) ?? 0];
    if (before === 0) {
      this.#choices[state] = code;
      this.#lines[state] = line;
      return undefined;
    }
    const same = before === code;
    if (!same) this.#choices[state] = contradicted;
    return { line: this.#lines[state] ?? 0, same };
  }

  /** The votes, by the places of the states. */
  votes(): { readonly state: number; readonly choice: Choice; readonly line: number }[] {
    return [...this.#choices].flatMap((code, state) => {
      const choice = choiceCodes[code] ?? null;
      return choice === null ? [] : [{ state, choice, line: this.#lines[state] ?? 0 }];
    });
  }

  /** A text that is the same for the same votes of the same states. */
  alike(): string {
    return Buffer.from(this.#choices).toString("latin1");
  }

  /** How many chose so. */
  count(choice: Choice): number {
    const code = codes.get(choice);
    let count = 0;
    for (const one of this.#choices) if (one === code) count += 1;
    return count;
  }
}
