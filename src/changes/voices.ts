import type { StatementPosition } from "../statements/statement-position";
import { Stance } from "../statements/stance";
import type { VoicesAsked } from "./voice.graph";

/** The voices for what happened to a passage, and those against it. */
export interface Voices {
  readonly askedFor: StatementPosition[];
  readonly objectedTo: StatementPosition[];
}

/** Whoever is against the passage asked for these. */
const lessened = ["WEAKENED", "DELETED"];

/**
 * Sorts voices by what they wanted. Whoever supports what the passage became, or a proposal that was adopted in it, wanted that; whoever supports what
 * it was wanted it unless it was lessened or reworded, and whoever opposes what it was wanted it so.
 */
export function sorted(voices: readonly StatementPosition[], kind: string, { before, after }: VoicesAsked): Voices {
  const wanted = ({ stance, subjectLabel, subjectKey }: StatementPosition): boolean => {
    const supports = stance === Stance.SUPPORT;
    if (subjectLabel === "Proposal" || after.includes(subjectKey)) return supports;
    const turned = lessened.includes(kind) || (kind === "REWORDED" && before.includes(subjectKey));
    return supports !== turned;
  };
  return {
    askedFor: voices.filter(wanted).filter(firstOfItsWords),
    objectedTo: voices.filter((voice) => !wanted(voice)).filter(firstOfItsWords),
  };
}

/** What one statement says of the paragraph and, in the same words, of the proposal is said once: of the paragraph, which comes first. */
function firstOfItsWords(
  { statementKey, summary }: StatementPosition,
  index: number,
  all: readonly StatementPosition[],
): boolean {
  return all.findIndex((one) => one.statementKey === statementKey && one.summary === summary) === index;
}
