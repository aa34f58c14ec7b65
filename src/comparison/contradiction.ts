import { ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";
import type { Fact } from "../positions/fact";
import { Confidence } from "../states/confidence";
import { Stance } from "../statements/stance";
import type { SubjectKey } from "../statements/subject";

@ObjectType({
  simpleResolvers: true,
  description:
    "Said against voted: a state took one side on a subject in words and the other by a vote. NEUTRAL and abstentions contradict nothing, and what only a machine wrote down, or what is read with low confidence, is not held against a state. It may as well have changed its mind: the dates tell.",
})
export class Contradiction {
  /** Whose it is, by its code. */
  iso3!: string;
  held!: SubjectKey;
  /** The statements that some vote contradicts, in order of date. */
  said!: readonly Fact[];
  /** The votes that some statement contradicts, in order of date. */
  voted!: readonly Fact[];
}

const ContradictionEdge = edgeTo(() => Contradiction, "Contradiction");
export const ContradictionConnection = connectionOf(
  () => Contradiction,
  () => ContradictionEdge,
  "Contradiction",
  "contradictions between what a state said and how it voted",
);

/** Where the words and the votes of one state take opposite sides on one subject, or undefined. Takes its facts in order of date. */
export function contradictionFrom(facts: readonly Fact[], held: SubjectKey): Contradiction | undefined {
  const words = facts.filter(
    (one) => one.kind === "STATEMENT" && !one.on.machineMade && one.edge["confidence"] !== Confidence.LOW,
  );
  const deeds = facts.filter(({ kind }) => kind === "VOTE");
  const said = words.filter(opposedBy(deeds));
  const voted = deeds.filter(opposedBy(words));
  const [first] = said;
  return first === undefined ? undefined : Object.assign(new Contradiction(), { iso3: first.iso3, held, said, voted });
}

const opposite: Readonly<Record<Stance, Stance | null>> = {
  SUPPORT: Stance.OPPOSE,
  OPPOSE: Stance.SUPPORT,
  NEUTRAL: null,
  NO_SIDE: null,
};

const opposedBy = (others: readonly Fact[]) => {
  const sides = new Set<Stance | null>(others.map(({ stance }) => stance));
  return ({ stance }: Fact): boolean => sides.has(opposite[stance]);
};
