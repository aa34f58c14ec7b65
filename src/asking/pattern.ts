import type { Timed } from "../dates/period";
import type { Named } from "../names/named";
import { type Part, type Phrase, field, oneOf, sequence } from "../phrases/phrase";
import { datesFrom } from "../phrases/date-typed";
import { time } from "../phrases/time";
import { timeOpening } from "../phrases/time-openings";
import { isOver } from "./unread/courtesies";
import type { TypedText } from "../phrases/typed-text";
import { formsIn, wording } from "../phrases/wording";
import type { ClauseHeard } from "../questions/sentence.phrase";
import type { Choice } from "../resolutions/choice";
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
  clause?: ClauseHeard;
  choice?: keyof typeof Choice;
  topic?: Named;
  /** Whose texts are asked for. */
  author?: Named;
  /** A text beside another. */
  later?: Named;
  /** A regional group, by the name of its field in an address. */
  among?: Named;
}

/** Where a question leads, and what it asks. */
export interface Leads {
  readonly path: string;
  readonly sentence: string;
  /** What it is, where that is not what the pattern mostly is. */
  readonly kind?: QuestionKind;
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

/** The words up to the end, without what is only said for politeness. */
const rest: Phrase<string> = {
  shape: "‹words›",
  say: (text) => text,
  hear: (typed, at) => {
    const end = typed.tokens.findIndex((_, place) => place >= at && isOver(typed, place));
    const last = end === -1 ? typed.tokens.length : end;
    // What stands behind a comma is another part of the question.
    const isParted = typed.tokens.slice(at, last).some(({ word }) => word === ",");
    return at >= last || isParted ? [] : [{ value: typed.slice(at, last).replaceAll('"', ""), end: last, cost: 1 }];
  },
};

/** Any of some forms, told with strokes between. */
export const anyForm = (forms: string): Part<Slots> => wording<Slots>(...formsIn(forms));

const isYear = (word: string): boolean => /^(?:19[5-9]\d|20\d\d)$/.test(word);

/** A year without a word before it, as in a heading: `India votes 2023`. */
export const yearAlone: Part<Slots> = {
  shape: "2023",
  say: () => undefined,
  hear: (typed, at) => {
    const year = typed.word(at);
    const goingOn = timeOpening.onwards.hear(typed, at + 1);
    if (isYear(year))
      return [
        { value: { year: Number(year) }, end: at + 1, cost: 0.1 },
        ...goingOn.map(({ end }) => ({ value: { during: { from: year } }, end, cost: 0.1 })),
      ];
    const isInBrackets = typed.word(at) === "(" && isYear(typed.word(at + 1)) && typed.word(at + 2) === ")";
    return isInBrackets ? [{ value: { year: Number(typed.word(at + 1)) }, end: at + 3, cost: 0.1 }] : [];
  },
};

/** A month, in the same way: `Nicaragua July 2025`. */
const monthAlone: Part<Slots> = {
  shape: "July 2023",
  say: () => undefined,
  hear: (typed, at) =>
    datesFrom(typed, at)
      .filter(({ value }) => value.length === 7)
      .map(({ value, end }) => ({ value: { during: { from: value, to: value } }, end, cost: 0.1 })),
};

/** Two years without a word before them: `Japan on attribution, 2022 to 2024`. */
const yearsAlone: Part<Slots> = {
  shape: "2021 to 2023",
  say: () => undefined,
  hear: (typed, at) => {
    const isNext = Number(typed.word(at + 2)) === Number(typed.word(at)) + 1;
    const joins = isNext ? /^(?:to|until|till|through|and|vs|versus)$/ : /^(?:to|until|till|through)$/;
    const end = joins.test(typed.word(at + 1)) ? at + 2 : at + 1;
    const [from, typedTo] = [typed.word(at), typed.word(end)];
    // `2020-22` is short for `2020-2022`; a month has no such number.
    const to = isYear(from) && /^(?:1[3-9]|[2-9]\d)$/.test(typedTo) ? `${from.slice(0, 2)}${typedTo}` : typedTo;
    return isYear(from) && isYear(to) && from <= to
      ? [{ value: { during: { from, to } }, end: end + 1, cost: 0.1 }]
      : [];
  },
};

/** The places in which a pattern names something. */
export const slot = {
  state: field<Slots, "state">("state", thing("State")),
  other: field<Slots, "other">("other", thing("State")),
  actor: field<Slots, "actor">("actor", thing("State", "Coalition", "Organisation")),
  group: field<Slots, "actor">("actor", thing("Coalition", "Organisation")),
  topic: field<Slots, "topic">("topic", thing("Topic")),
  subject: field<Slots, "subject">("subject", thing("Resolution", "Topic", "Norm", "Proposal", "Paragraph")),
  /** The same, where what is called as a text is too is meant sooner. */
  stoodOn: field<Slots, "subject">("subject", thing("Topic", "Norm", "Proposal", "Paragraph", "Resolution")),
  rest: field<Slots, "words">("words", rest),
  meeting: field<Slots, "meeting">("meeting", thing("Meeting")),
  process: field<Slots, "process">("process", thing("Process")),
  time: oneOf(time as Part<Slots>, yearAlone, yearsAlone, monthAlone),
} as const;

/** One after another. */
export const inOrder = (...parts: readonly Part<Slots>[]): Part<Slots> => sequence<Slots>(...parts);
