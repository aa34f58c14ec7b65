import { isGiven } from "../given";
import type { Names } from "../names/names";
import { inAnyOrder } from "../phrases/order";
import { type Heard, type Part, field, sequence } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { type Forms, choice, listOf, wording } from "../phrases/wording";
import type { Confidence } from "../states/confidence";
import { sidesFrom } from "./side.phrase";
import { positionVerbs } from "./concern.words";
import { sideVerbs } from "./side.words";
import { byActs, Stance } from "./stance";
import type { StatementWhere } from "./statement.where";
import { type SubjectSaid, anything, sidesInWords, subjectSaid, withNarrower } from "./subject.words";

/** The fields of a statement's `where` that speak of one and the same position. */
export type TakenWhere = Pick<
  StatementWhere,
  "topic" | "includeNarrower" | "norm" | "proposal" | "paragraph" | "stance" | "act" | "confidence"
>;
/** The fields of a question about statements that one and the same position must satisfy. */
export const takenFields = [
  "topic",
  "includeNarrower",
  "norm",
  "proposal",
  "paragraph",
  "stance",
  "act",
  "confidence",
] as const;

export const labels = { topic: "Topic", norm: "Norm", proposal: "Proposal", paragraph: "Paragraph" } as const;
export const subjects = ["topic", "norm", "proposal", "paragraph"] as const;

const sure: Forms<Confidence> = { HIGH: ["high"], MEDIUM: ["medium"], LOW: ["low"] };
const bySureness = sequence<TakenWhere>(
  wording("with"),
  field("confidence", listOf(choice(sure))),
  wording("confidence in the reading"),
);
const manner: Part<TakenWhere> = inAnyOrder<TakenWhere>(byActs, bySureness);

/** What stands between sides that one position takes on several subjects at once. */
const besides = "as well as";
const also = wording<object>(besides);

const saidOf = (name: string, { includeNarrower }: TakenWhere, said: SubjectSaid): SubjectSaid =>
  name === "topic" && includeNarrower === true ? withNarrower(said) : said;

function say(taken: TakenWhere, names: Names): string {
  const named = subjects.flatMap((name) => {
    const value = taken[name];
    return isGiven(value) ? [saidOf(name, taken, subjectSaid(names.get([labels[name]], value, name)))] : [];
  });
  return (named.length === 0 ? [anything] : named)
    .map((one) => sidesInWords(taken.stance ?? [], one, "present"))
    .join(` ${besides} `);
}

/** A side of no subject: `support something`. */
const ofAnything: readonly (readonly [readonly Stance[], ReturnType<typeof wording<object>>])[] = [
  [[Stance.SUPPORT], wording(sideVerbs.SUPPORT.present)],
  [[Stance.OPPOSE], wording(sideVerbs.OPPOSE.present)],
  [[Stance.NEUTRAL], wording(positionVerbs.NEUTRAL.present)],
  [[Stance.NO_SIDE], wording(positionVerbs.NO_SIDE.present)],
  [[], wording(positionVerbs.ANY.present)],
];
const something = wording<object>(anything.name);
const or = wording<object>("or");
const it = wording<object>("it");

/** `support or oppose something or are neutral on it`. */
function anySide(typed: TypedText, at: number, before: readonly Stance[] = []): Heard<TakenWhere>[] {
  return ofAnything.flatMap(([stances, verbs]) =>
    verbs.hear(typed, at).flatMap(({ end: from }) => {
      const all = [...before, ...stances];
      const value: TakenWhere = all.length === 0 ? {} : { stance: all };
      const more = (end: number) => or.hear(typed, end).flatMap((next) => anySide(typed, next.end, all));
      const ends = [something, ...(before.length > 0 ? [it] : [])].flatMap((word) => word.hear(typed, from));
      return [...more(from), ...ends.flatMap(({ end, cost }) => [{ value, end, cost }, ...more(end)])];
    }),
  );
}

/** The sides of one subject, and as well as these of others. */
function hear(typed: TypedText, at: number): Heard<TakenWhere>[] {
  const first = sidesFrom(typed, at).filter(({ value }) => value.throughTopics !== true);
  return first.flatMap((one) => [
    one,
    ...also
      .hear(typed, one.end)
      .flatMap(({ end }) => hear(typed, end))
      .flatMap((next) => ({ value: { ...next.value, ...one.value }, end: next.end, cost: one.cost + next.cost })),
  ]);
}

const sides: Part<TakenWhere> = {
  shape: "support ‹subject›\noppose ‹subject›\nare neutral on ‹subject›",
  say,
  hear: (typed, at) => [...hear(typed, at), ...anySide(typed, at)],
};

/** A position in a statement: `support gender language by proposing something`. */
export const takenPhrase: Part<TakenWhere> = sequence<TakenWhere>(sides, manner);
