import { type Phrase, sequence } from "../../phrases/phrase";
import { thingNamed } from "../../phrases/values";
import { formsIn, wording } from "../../phrases/wording";
import { datesFrom } from "../../phrases/date-typed";
import { field } from "../../phrases/phrase";
import type { TypedText } from "../../phrases/typed-text";
import type { RecordWhere } from "../../positions/position.where";

const text = wording<object>(...formsIn("one|text|version|vote|resolution|draft|ones"));

/** A text told by its year alone, behind another one: `but not the 2025 one`. */
const ofYear: Phrase<Partial<RecordWhere>> = {
  shape: "the 2025 one",
  say: () => undefined,
  hear: (typed: TypedText, at: number) => {
    const from = /^(?:on|for)$/.test(typed.word(at)) ? at + 1 : at;
    if (typed.word(from) !== "the") return [];
    return datesFrom(typed, from + 1)
      .filter(({ value }) => value.length === 4)
      .flatMap(({ value, end }) =>
        text.hear(typed, end).map((heard) => ({ value: { year: Number(value) }, end: heard.end, cost: 0.2 })),
      );
  },
};

const meeting = field<RecordWhere, "meeting">(
  "meeting",
  thingNamed(["Meeting"], ({ name }) => name),
);
const processNamed = field<RecordWhere, "process">(
  "process",
  thingNamed(["Process"], ({ name }) => name),
);
/** Up to where it is told in which process a meeting was held, which says no more than the meeting does. */
const behindProcess = (typed: TypedText, at: number): number =>
  typed.word(at) === "of" ? Math.max(at, ...processNamed.hear(typed, at + 1).map(({ end }) => end)) : at;

/** A meeting behind another one, without the "at" of that: `at the eighth and ninth sessions`. */
const meetingBehind: Phrase<Partial<RecordWhere>> = {
  ...sequence<RecordWhere>(meeting),
  hear: (typed: TypedText, at: number) =>
    /^(?:and|or|,)$/.test(typed.word(at - 1))
      ? meeting
          .hear(typed, at)
          .map((heard) => ({ ...heard, end: behindProcess(typed, heard.end), cost: heard.cost + 0.2 }))
      : [],
};

/** A process with the year before its name: `at the 2024 General Assembly`. */
const inYearOfProcess: Phrase<Partial<RecordWhere>> = {
  shape: "at the 2024 ‹process›",
  say: () => undefined,
  hear: (typed: TypedText, at: number) =>
    /^(?:at|in|during)$/.test(typed.word(at)) && typed.word(at + 1) === "the"
      ? datesFrom(typed, at + 2)
          .filter(({ value }) => value.length === 4)
          .flatMap(({ value: year, end: from }) =>
            processNamed
              .hear(typed, from)
              .map(({ value, end }) => ({ value: { ...value, year: Number(year) }, end, cost: 0.3 })),
          )
      : [],
};

/** A month without a word before it: `June 2021`. */
const monthBare: Phrase<Partial<RecordWhere>> = {
  shape: "June 2021",
  say: () => undefined,
  hear: (typed: TypedText, at: number) =>
    datesFrom(typed, at)
      .filter(({ value }) => value.length === 7)
      .map(({ value, end }) => ({ value: { during: { from: value, to: value } }, end, cost: 0.4 })),
};

/** What is told of another time, or of another meeting, behind a clause. */
export const alsoThen = [ofYear, meetingBehind, inYearOfProcess, monthBare];
