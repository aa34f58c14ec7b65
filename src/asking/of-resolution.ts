import type { TypedText } from "../phrases/typed-text";
import { pageOf } from "./patterns/page-of";
import type { Leads, Slots } from "./pattern";
import { QuestionKind } from "./question-kind";
import { howStateVoted } from "./patterns/state-patterns";

/** Statements are listed by what they are about, and not by a resolution: of that its votes are told. */
export function ofResolution(leads: Leads, { actor, subject }: Slots, typed: TypedText): Leads {
  if (subject?.label !== "Resolution" || !leads.path.startsWith("/statements?")) return leads;
  const voted =
    actor?.label === "State"
      ? howStateVoted({ state: actor, subject }, typed)
      : { path: pageOf(subject, typed.lexicon.names), sentence: `How the states voted on ${subject.key}` };
  return voted === undefined
    ? leads
    : {
        kind: QuestionKind.VOTE_OF_STATE,
        path: voted.path,
        sentence: `${voted.sentence}; what was said is on record by its subject, and not by a resolution`,
      };
}
