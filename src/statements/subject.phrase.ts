import type { Named } from "../names/named";
import type { Heard, Phrase } from "../phrases/phrase";
import type { Typed } from "../phrases/typed";
import { namesFrom } from "../phrases/values";
import { words } from "../phrases/words";
import type { Stance } from "./stance";
import { reaches } from "./subject.words";

/** A side taken on a subject, as a sentence tells it. */
export interface SideTaken {
  topic?: string | null;
  norm?: string | null;
  proposal?: string | null;
  paragraph?: string | null;
  includeNarrower?: boolean | null;
  throughTopics?: boolean | null;
  stance?: Stance[] | null;
}

const fields: Readonly<Record<string, "topic" | "norm" | "proposal" | "paragraph">> = {
  Topic: "topic",
  Proposal: "proposal",
  Norm: "norm",
  Paragraph: "paragraph",
};
const labels = Object.keys(fields);

const narrower = words<object>(reaches.narrower, "and narrower topics", "or narrower topics", "and what is narrower");
const concerned = words<object>(reaches.topics, "or a topic it concerns");
const proposed = words<object>('the proposal "', 'proposal "');
const mark = words<object>('"');

/** Where a phrase that is read from a place on may end. */
export const ends = (phrase: Phrase<object>, typed: Typed, at: number): number[] =>
  phrase.hear(typed, at).map(({ end }) => end);
/** The same, or the place itself, where the phrase is left out. */
export const endsOr = (phrase: Phrase<object>, typed: Typed, at: number): number[] => [at, ...ends(phrase, typed, at)];

/** A subject that was read. */
export interface SubjectHeard extends Heard<SideTaken> {
  readonly thing: Named;
}

/** A subject from a place on. */
export function subjectsFrom(typed: Typed, at: number): readonly SubjectHeard[] {
  const quoted = ends(proposed, typed, at).flatMap((from) =>
    namesFrom(typed, from, ["Proposal"]).flatMap((one) => ends(mark, typed, one.end).map((end) => ({ ...one, end }))),
  );
  return [...namesFrom(typed, at, labels), ...quoted].flatMap(({ thing, end, cost }) => {
    const field = fields[thing.label] ?? "topic";
    const value: SideTaken = { [field]: typed.lexicon.names.written(thing, [thing.label]) };
    const plain = { thing, value, end, cost };
    const wide =
      field === "topic"
        ? ends(narrower, typed, end).map((last) => ({
            ...plain,
            value: { ...value, includeNarrower: true },
            end: last,
          }))
        : [];
    const through =
      field === "norm"
        ? ends(concerned, typed, end).map((last) => ({ ...plain, value: { ...value, throughTopics: true }, end: last }))
        : [];
    return [plain, ...wide, ...through];
  });
}
