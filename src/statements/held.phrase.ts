import { type Heard, type Phrase } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { mapped } from "../phrases/values";
import { type Forms, choice, wording } from "../phrases/wording";
import { followers } from "./followers.words";
import {
  calledSo,
  callingVerbs,
  coveredBy,
  denyingVerbs,
  holdingVerbs,
  saidOfSubject,
  sharingVerbs,
} from "./said-of-subject.words";
import { Stance } from "./stance";
import { type SideTaken, endsOf, endsOr, subjectsFrom } from "./subject.phrase";

const wordsOf = (forms: readonly string[]): Phrase<object> => wording<object>(...(forms as [string, ...string[]]));
const [holding, denying, calling] = [
  wordsOf([...holdingVerbs, ...sharingVerbs]),
  wordsOf(denyingVerbs),
  wordsOf(callingVerbs),
];
const none = wordsOf(["no", "no new", "no further", "no such", "neither a", "no additional", "no global"]);
const noNeed = wordsOf(
  ["there is", "there s", "there was", "it sees", "they see", "we do not need", "the world does not need"].flatMap(
    (there) => [
      `${there} no need for`,
      `${there} no use for`,
      `${there} no point in`,
      there.startsWith("there") ? `${there} no case for` : there,
    ],
  ),
);
const that = wordsOf(["that", "why"]);
const toBe = wordsOf(["as", "to be", "is", "are"]);
const saying = choice(saidOfSubject);
const called = choice(calledSo as unknown as Forms<"SUPPORT" | "OPPOSE">);
const covered = choice(coveredBy as unknown as Forms<"SUPPORT" | "OPPOSE">);
type Side = "SUPPORT" | "OPPOSE";
const other = { SUPPORT: "OPPOSE", OPPOSE: "SUPPORT" } as const satisfies Record<Side, Side>;

/** What is said of a subject, from a place on: `international law applies`, `cyberspace is not covered by it`. */
const saidFrom = (typed: TypedText, from: number): Heard<{ value: SideTaken; side: Side }>[] => [
  ...subjectsFrom(typed, from).flatMap(({ value, end: behindIt }) =>
    saying.hear(typed, behindIt).map((heard) => ({ ...heard, value: { value, side: heard.value } })),
  ),
  // `no treaty is needed` says that one is not.
  ...endsOf(none, typed, from)
    .flatMap((end) => subjectsFrom(typed, end))
    .flatMap(({ value, end }) =>
      saying.hear(typed, end).map((heard) => ({ ...heard, value: { value, side: other[heard.value] } })),
    ),
  ...endsOf(noNeed, typed, from)
    .flatMap((end) => subjectsFrom(typed, end))
    .map((heard) => ({ ...heard, value: { value: heard.value, side: "OPPOSE" as const } })),
  ...covered
    .hear(typed, from)
    .flatMap(({ value: side, end }) =>
      subjectsFrom(typed, end).map((heard) => ({ ...heard, value: { value: heard.value, side } })),
    ),
];

/** `think that international law applies`, `deny that it does`, `consider a treaty premature`. */
export function byHolding(typed: TypedText, at: number): Heard<SideTaken>[] {
  const held = (
    [
      [holding, false],
      [denying, true],
    ] as const
  ).flatMap(([verb, isDenied]) =>
    endsOf(verb, typed, at)
      .flatMap((end) => endsOr(that, typed, end))
      .flatMap((from) => saidFrom(typed, from))
      .map(({ value: { value, side }, end, cost }) => ({ value, side: isDenied ? other[side] : side, end, cost })),
  );
  const judged = endsOf(calling, typed, at)
    .flatMap((end) => subjectsFrom(typed, end))
    .flatMap(({ value, end }) =>
      endsOr(toBe, typed, end)
        .flatMap((from) => called.hear(typed, from))
        .map((heard) => ({ ...heard, value, side: heard.value })),
    );
  return [...held, ...judged].map(({ value, side, end, cost }) => ({
    value: { ...value, stance: [Stance[side]] },
    end,
    cost,
  }));
}

/** `supporters and opponents of`: whoever is on either side. */
export const bothNouns: Phrase<Stance[]> = mapped(
  wording<object>(
    ...(followers.SUPPORT.flatMap((one) =>
      followers.OPPOSE.flatMap((other) =>
        ["and", "or"].flatMap((and) => [`${one}s ${and} ${other}s of`, `${other}s ${and} ${one}s of`]),
      ),
    ) as unknown as [string, ...string[]]),
  ),
  () => [Stance.SUPPORT, Stance.OPPOSE],
  () => undefined,
);
