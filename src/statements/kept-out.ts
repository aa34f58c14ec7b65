import type { Heard } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { formsIn, wording } from "../phrases/wording";
import { Stance } from "./stance";
import { type SideTaken, endsOf } from "./subject.phrase";

const keptOut = wording<object>(
  "kept out",
  "out",
  "out of it",
  "out of the room",
  "barred",
  "sidelined",
  ...["", "to be ", "be ", "being "].flatMap((be) =>
    formsIn("kept out|left out|excluded|removed|deleted|dropped|taken out|ruled out|cut").map((out) => be + out),
  ),
);

/** A side for what is wanted out is the other side: `wanted stakeholders kept out`. */
export const orKeptOut =
  (typed: TypedText) =>
  (taken: Heard<SideTaken>): Heard<SideTaken>[] => {
    const { stance } = taken.value;
    const isFor = stance?.length === 1 && stance[0] === Stance.SUPPORT;
    const ends = isFor ? endsOf(keptOut, typed, taken.end) : [];
    return [taken, ...ends.map((end) => ({ ...taken, value: { ...taken.value, stance: [Stance.OPPOSE] }, end }))];
  };
