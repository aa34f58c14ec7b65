import { type Phrase, sequence } from "../phrases/phrase";
import { thingNamed } from "../phrases/values";
import { formsIn, wording } from "../phrases/wording";
import { datesFrom } from "../phrases/date-typed";
import { field } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import type { RecordWhere } from "../positions/position.where";

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
/** A meeting behind another one, without the "at" of that: `at the eighth and ninth sessions`. */
const meetingBehind: Phrase<Partial<RecordWhere>> = {
  ...sequence<RecordWhere>(meeting),
  hear: (typed: TypedText, at: number) =>
    /^(?:and|or|,)$/.test(typed.word(at - 1))
      ? meeting.hear(typed, at).map((heard) => ({ ...heard, cost: heard.cost + 0.2 }))
      : [],
};

/** What is told of another time, or of another meeting, behind a clause. */
export const alsoThen = [ofYear, meetingBehind];
