import type { Heard } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { each, verbs } from "../phrases/ways-told";
import { formsIn, wording } from "../phrases/wording";
import { Stance } from "./stance";
import { type SideTaken, type SubjectHeard, endsOf, endsOr, subjectsFrom } from "./subject.phrase";

const wordsOf = (forms: readonly string[]) => wording<object>(...(forms as [string, ...string[]]));
const trying = wordsOf(
  each("tried|try|tries|wanted|want|wants|sought|seek|attempted|worked|fought|managed|wished|hoped", "to"),
);
const shutting = wordsOf(
  verbs(
    "shut/shut|keep/kept|lock|leave/left|freeze/froze|push|squeeze|throw/threw|bar|exclude|edit|cut/cut|take/took|strike/struck|kick|hold/held",
  ),
);
const letting = wordsOf(verbs("let/let|bring/brought|invite|get/got|bring back/brought|put/put|keep/kept"));
const out = wordsOf([
  "out",
  "out of the room",
  "out of the talks",
  "out of it",
  "out of the text",
  "out of the report",
  "out of the final report",
  "from the room",
  "from the talks",
  "at bay",
  "away",
]);
const inside = wordsOf([
  "in",
  "into the room",
  "into the talks",
  "in the room",
  "to the table",
  "into the text",
  "into the report",
  "in the text",
  "in the report",
  "in the talks",
  "on board",
  "on the agenda",
]);
/** Those who are no states, by whom their part in the talks is meant. */
const others = wordsOf([
  "NGOs",
  "civil society",
  "stakeholders",
  "companies",
  "observers",
  "the private sector",
  "the NGOs",
  "non-governmental organisations",
  "other stakeholders",
  "tech companies",
  "civil society groups",
  "the stakeholders",
]);

/** A side that is told by where somebody wanted a subject: `tried to shut NGOs out`, `got gender into the text`. */
export function letIn(typed: TypedText, at: number): Heard<SideTaken>[] {
  const topic = typed.lexicon.names.find(["Topic"], "stakeholder-participation");
  const subjects = (from: number): readonly Pick<SubjectHeard, "value" | "end" | "cost">[] => [
    ...subjectsFrom(typed, from),
    ...(topic === undefined
      ? []
      : endsOf(others, typed, from).map((end) => ({ value: { topic: topic.key }, end, cost: 0 }))),
  ];
  const begun = endsOr(trying, typed, at);
  const sides = [
    [shutting, out, Stance.OPPOSE],
    [letting, inside, Stance.SUPPORT],
  ] as const;
  return sides.flatMap(([verb, where, stance]) =>
    begun
      .flatMap((from) => endsOf(verb, typed, from))
      .flatMap(subjects)
      .flatMap(({ value, end, cost }) =>
        endsOf(where, typed, end).map((last) => ({ value: { ...value, stance: [stance] }, end: last, cost })),
      ),
  );
}

const keptOut = wording<object>(
  "kept out",
  "out",
  "out of it",
  "out of the room",
  "barred",
  ...formsIn(
    "sidelined|gone|scrapped|off the table|off the agenda|out of the text|out of the report|thrown out|out of the final report",
  ),
  ...["", "to be ", "be ", "being "].flatMap((be) =>
    formsIn(
      "kept out|left out|excluded|removed|deleted|dropped|taken out|ruled out|cut|scrapped|abolished|struck|struck out|weakened|watered down|toned down|banned from the room",
    ).map((out) => be + out),
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
