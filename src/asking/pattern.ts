import type { Timed } from "../dates/period";
import type { Named } from "../names/named";
import { type Part, type Phrase, field, sequence } from "../phrases/phrase";
import { time } from "../phrases/time";
import type { TypedText } from "../phrases/typed-text";
import { formsIn, wording } from "../phrases/wording";
import type { QuestionKind } from "./question-kind";

/** What a question that states alone do not answer names. */
export interface Slots extends Timed {
  state?: Named;
  other?: Named;
  actor?: Named;
  subject?: Named;
  thing?: Named;
  meeting?: Named;
  process?: Named;
  words?: string;
}

/** Where a question leads, and what it asks. */
export interface Leads {
  readonly path: string;
  readonly sentence: string;
}

/** One way in which something is asked, with what it is, and the page that answers. */
export interface Pattern {
  readonly kind: QuestionKind;
  readonly phrase: Part<Slots>;
  /** Nothing, where it is not that after all. */
  readonly leads: (slots: Slots, typed: TypedText) => Leads | undefined;
}

/** A thing of one of these kinds, by any name; of the kinds the first are the likelier. */
export const thing = (...labels: readonly string[]): Phrase<Named> => ({
  shape: `‹${labels.join(" or ").toLowerCase()}›`,
  say: ({ name }) => name,
  hear: (typed, at) =>
    typed.lexicon.starting(typed, at).flatMap(({ thing: its, end, cost }) => {
      const place = labels.indexOf(its.label);
      return place === -1 ? [] : [{ value: its, end, cost: cost + place / 10 }];
    }),
});

const rest: Phrase<string> = {
  shape: "‹words›",
  say: (text) => text,
  hear: (typed, at) =>
    at >= typed.tokens.length
      ? []
      : [{ value: typed.slice(at, typed.tokens.length).replaceAll('"', ""), end: typed.tokens.length, cost: 1 }],
};

/** Any of some forms, told with strokes between. */
export const anyForm = (forms: string): Part<Slots> => wording<Slots>(...formsIn(forms));

/** The places in which a pattern names something. */
export const slot = {
  state: field<Slots, "state">("state", thing("State")),
  other: field<Slots, "other">("other", thing("State")),
  actor: field<Slots, "actor">("actor", thing("State", "Coalition", "Organisation")),
  subject: field<Slots, "subject">("subject", thing("Resolution", "Topic", "Norm", "Proposal", "Paragraph")),
  rest: field<Slots, "words">("words", rest),
  meeting: field<Slots, "meeting">("meeting", thing("Meeting")),
  process: field<Slots, "process">("process", thing("Process")),
  time: time as Part<Slots>,
} as const;

/** One after another. */
export const inOrder = (...parts: readonly Part<Slots>[]): Part<Slots> => sequence<Slots>(...parts);
