import type { Named } from "../names/named";
import type { Heard, Phrase } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { namesFrom } from "../phrases/values";
import { wording } from "../phrases/wording";
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

const narrower = wording<object>(reaches.narrower, "and narrower topics", "or narrower topics", "and what is narrower");
const concerned = wording<object>(reaches.topics, "or a topic it concerns");
const proposed = wording<object>('the proposal "', 'proposal "');
const mark = wording<object>('"');

/** Where a phrase that is read from a place on may end. */
export const endsOf = (phrase: Phrase<object>, typed: TypedText, at: number): number[] =>
  phrase.hear(typed, at).map(({ end }) => end);
/** The same, or the place itself, where the phrase is left out. */
export const endsOr = (phrase: Phrase<object>, typed: TypedText, at: number): number[] => [
  at,
  ...endsOf(phrase, typed, at),
];

const article = wording<object>("the", "a", "an", "any");
const adjective = wording<object>(
  "new",
  "cyber",
  "binding",
  "legally binding",
  "international",
  "global",
  "universal",
  "UN",
  "proposed",
  "future",
  "comprehensive",
  "digital",
  "ICT",
);

/** What says of a subject that somebody put it forward: `the proposal for a repository`. */
const putForward = wording<object>(
  ...(["proposal", "idea", "plan", "call", "initiative", "suggestion"].flatMap((what): string[] =>
    ["for", "of", "on", "to create", "to establish", "to set up"].map((link) => `${what} ${link}`),
  ) as [string, ...string[]]),
);

/** The places behind an article and up to three adjectives. */
function behindAdjectives(typed: TypedText, at: number): number[] {
  const found: number[] = [];
  let reached = endsOr(article, typed, at);
  for (let count = 0; count < 3; count += 1) {
    reached = reached.flatMap((from) => endsOf(adjective, typed, from));
    found.push(...reached);
  }
  return found;
}

/** A subject that was read. */
export interface SubjectHeard extends Heard<SideTaken> {
  readonly thing: Named;
}

/** A subject from a place on. */
export function subjectsFrom(typed: TypedText, at: number): readonly SubjectHeard[] {
  const quoted = endsOf(proposed, typed, at).flatMap((from) =>
    namesFrom(typed, from, ["Proposal"]).flatMap((one) => endsOf(mark, typed, one.end).map((end) => ({ ...one, end }))),
  );
  const named = namesFrom(typed, at, labels);
  // `a new binding cyber treaty`: what says no more of it than its name does.
  const qualified =
    named.length > 0 ? [] : behindAdjectives(typed, at).flatMap((from) => namesFrom(typed, from, ["Topic"]));
  const proposal = endsOr(article, typed, at)
    .flatMap((from) => endsOf(putForward, typed, from))
    .flatMap((from) => namesFrom(typed, from, ["Topic", "Proposal"]));
  return [...named, ...qualified, ...proposal, ...quoted].flatMap(({ thing, end, cost }) => {
    const field = fields[thing.label] ?? "topic";
    const value: SideTaken = { [field]: typed.lexicon.names.written(thing, [thing.label]) };
    const plain = { thing, value, end, cost };
    const wide =
      field === "topic"
        ? endsOf(narrower, typed, end).map((last) => ({
            ...plain,
            value: { ...value, includeNarrower: true },
            end: last,
          }))
        : [];
    const through =
      field === "norm"
        ? endsOf(concerned, typed, end).map((last) => ({
            ...plain,
            value: { ...value, throughTopics: true },
            end: last,
          }))
        : [];
    return [plain, ...wide, ...through];
  });
}
