import type { Heard, Part } from "../../phrases/phrase";
import type { TypedText } from "../../phrases/typed-text";
import { namesFrom } from "../../phrases/values";
import { formsIn, wording } from "../../phrases/wording";
import { clausesFrom } from "../../questions/sentence.phrase";
import { endsOf, endsOr } from "../../statements/subject.phrase";
import { asksEach } from "../asks-each";
import { leadsOfClause } from "../leads-of-clause";
import type { Pattern, Slots } from "../pattern";
import { QuestionKind } from "../question-kind";

const opening = wording<object>(
  ...formsIn("how|why|when|where|how come|since when|in what way|how often|how many times|on what grounds|what"),
);
const auxiliary = wording<object>(
  ...formsIn("did|does|do|has|have|had|is|are|was|were|didn't|doesn't|hasn't|isn't|wasn't|haven't|don't"),
);
const adverb = wording<object>(
  ...formsIn("ever|also|really|actually|not|never|yet|already|publicly|openly|then|both|itself|been|come out"),
);

/** The places behind up to three words that say no more. */
function behindAdverbs(typed: TypedText, at: number, most = 3): number[] {
  return [at, ...(most === 0 ? [] : endsOf(adverb, typed, at).flatMap((end) => behindAdverbs(typed, end, most - 1)))];
}

/** What one of whom something is asked may have done, by the word of the clause. */
const words: readonly string[] = ["position", "silentOn", "shifted", "voted", "sponsored", "spoke"];

/** `did Kenya vote for the PoA`, `why has the EU opposed a treaty`: a clause of questions about states, asked of one. */
const ofOne: Part<Slots> = {
  shape: "[did | does | has | is | how did | why did | when did] ‹state or coalition or organisation› ‹clause›",
  say: () => undefined,
  hear: (typed, at) => {
    const begun = endsOr(opening, typed, at).flatMap((from) => endsOr(auxiliary, typed, from));
    return begun.flatMap((from) =>
      namesFrom(typed, from, ["State", "Coalition", "Organisation"]).flatMap(({ thing, end }) =>
        behindAdverbs(typed, end)
          .flatMap((next) => clausesFrom(typed, next))
          .filter(({ word }) => words.includes(word))
          .map((clause): Heard<Slots> => ({
            value: thing.label === "State" ? { state: thing, clause } : { actor: thing, clause },
            end: clause.end,
            cost: clause.cost,
          })),
      ),
    );
  },
};

/** The kind of question that a clause asks of one. */
const kindOf: Readonly<Record<string, keyof typeof QuestionKind>> = {
  voted: QuestionKind.VOTE_OF_STATE,
  spoke: QuestionKind.SAID_BY_ACTOR,
  shifted: QuestionKind.CHANGES_OF_STATE,
};

/** What is asked of one in a clause. */
export const patternsOfClauses: readonly Pattern[] = [
  {
    kind: QuestionKind.POSITION_OF_STATE,
    phrase: ofOne,
    leads: ({ state, actor, clause }, { text, lexicon: { names } }) => {
      if (actor?.label === "Coalition" && asksEach(text)) return undefined;
      const of = state ?? actor;
      const its = of && clause && leadsOfClause(of, clause, names);
      if (its === undefined) return undefined;
      const kind = kindOf[clause?.word ?? ""];
      return of?.label !== "State"
        ? { ...its, kind: QuestionKind.SAID_BY_ACTOR }
        : kind === undefined
          ? its
          : { ...its, kind };
    },
  },
];
