import type { Named } from "../names/named";
import type { TypedText } from "../phrases/typed-text";
import type { AskedElsewhere, UnderstoodPiece, UnreadPiece } from "./asking";
import { ofResolution } from "./of-resolution";
import type { Leads, Slots } from "./pattern";
import type { QuestionKind } from "./question-kind";
import { unmistakable } from "./unmistakable";

/** A question that a page answers, with what of it was left out. */
export interface Elsewhere {
  readonly elsewhere: AskedElsewhere;
  readonly understood: readonly UnderstoodPiece[];
  readonly unread: readonly UnreadPiece[];
  /** How much is lost with what was left out. */
  readonly loss?: number;
}

/** The answer to a question that was read as one whole. */
export const answeredAs = (question: string, found: AskedElsewhere, unread: readonly UnreadPiece[]): Elsewhere => ({
  elsewhere: found,
  understood: [{ start: 0, end: question.length, text: question, readAs: found.sentence }],
  unread,
});

/** Where something leads, by the page that answers it. */
export function leadsElsewhere(kind: QuestionKind, leads: Leads, slots: Slots, typed: TypedText): AskedElsewhere {
  const its = ofResolution(leads, slots, typed);
  return {
    kind: its.kind ?? kind,
    path: unmistakable(its.path, slots, typed),
    sentence: its.sentence,
    named: namedIn(slots),
  };
}

const namedIn = (slots: Slots): string[] =>
  [
    slots.state,
    slots.other,
    slots.actor,
    slots.subject,
    slots.thing,
    slots.author,
    slots.topic,
    slots.meeting,
    slots.process,
  ].flatMap((thing: Named | undefined) => (thing === undefined ? [] : [`${thing.label}:${thing.key}`]));
