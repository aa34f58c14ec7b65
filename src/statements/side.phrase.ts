import { type Heard, bracketed } from "../phrases/phrase";
import type { Typed } from "../phrases/typed";
import { formsIn, words } from "../phrases/words";
import { sidesOfTopics } from "./own-sides";
import { concern, eitherVerb, taking } from "./side-verbs.phrase";
import { actionOn } from "./side.words";
import { Stance } from "./stance";
import { type SideTaken, type SubjectHeard, ends, endsOr, subjectsFrom } from "./subject.phrase";

const action = words<object>(...actionOn);
const actionBehind = words<object>("action", "measures");
const before = words<object>(
  ...formsIn(
    "references to|reference to|mention of|mentions of|language on|wording on|inclusion of|the idea of|the creation of|the use of|any mention of|text on|paragraphs on|calls for|proposals for|the proposal for|a reference to|any reference to|work on|including|adding",
  ),
);
const behind = words<object>(
  ...formsIn("references|reference|language|wording|issue|issues|question|matters|provisions|text|passage|proposal"),
);
const or = words<object>("or");
const it = words<object>("it");
const brackets = [words<object>("("), words<object>(")")] as const;

type Taken = Heard<SideTaken>;

/** `ransomware action` is action on ransomware. */
const acted =
  (typed: Typed) =>
  (one: SubjectHeard): SubjectHeard[] => [
    one,
    ...ends(behind, typed, one.end).map((end) => ({ ...one, end })),
    ...(one.thing.threat ? ends(actionBehind, typed, one.end).map((end) => ({ ...one, end })) : []),
  ];

/** `supported or opposed gender language`, `opposed action on ransomware`. Of a threat alone, whoever opposes it may want it dealt with. */
function byVerb(typed: Typed, at: number): Taken[] {
  const plainly = eitherVerb.hear(typed, at).flatMap(({ value: stance, end, cost }) =>
    [...endsOr(action, typed, end), ...ends(before, typed, end)].flatMap((from) =>
      subjectsFrom(typed, from)
        .flatMap(acted(typed))
        .flatMap(({ thing, ...one }) => {
          const taken = { value: { ...one.value, stance }, end: one.end, cost: cost + one.cost };
          const doubtful = thing.threat && from === end && stance.length === 1 && stance[0] === Stance.OPPOSE;
          return doubtful
            ? [taken, { ...taken, value: { ...one.value, stance: [Stance.SUPPORT] }, cost: taken.cost + 0.5 }]
            : [taken];
        }),
    ),
  );
  const worried = ends(concern, typed, at).flatMap((end) =>
    subjectsFrom(typed, end).map(({ thing, ...one }) => ({
      ...one,
      value: { ...one.value, stance: [thing.threat ? Stance.SUPPORT : Stance.OPPOSE] },
    })),
  );
  return [...plainly, ...worried];
}

/** `stayed neutral on gender language`, `took a position on gender language`. */
const byPosition = (typed: Typed, at: number): Taken[] =>
  taking.flatMap(({ stance, words: its }) =>
    ends(its, typed, at).flatMap((end) =>
      subjectsFrom(typed, end).map(({ value, end: last, cost }) => ({
        value: { ...value, ...(stance.length === 0 ? {} : { stance }) },
        end: last,
        cost,
      })),
    ),
  );

/** `… or stayed neutral on it`. */
function beside(typed: Typed, first: Taken): Taken[] {
  const next = ends(or, typed, first.end).flatMap((at) =>
    taking.flatMap(({ stance, words: its }) =>
      stance.length === 0
        ? []
        : ends(its, typed, at).flatMap((end) => ends(it, typed, end).map((last) => ({ stance, last }))),
    ),
  );
  return [
    first,
    ...next.flatMap(({ stance, last }) =>
      beside(typed, {
        ...first,
        value: { ...first.value, stance: [...(first.value.stance ?? []), ...stance] },
        end: last,
      }),
    ),
  ];
}

const one = (typed: Typed, at: number): Taken[] => [
  ...sidesOfTopics(typed, at),
  ...byVerb(typed, at),
  ...byPosition(typed, at),
];

/** Sides of one subject of which one is said in words of its own, in brackets. */
function inBrackets(typed: Typed, at: number): Taken[] {
  const grow = (before: Taken): Taken[] =>
    ends(or, typed, before.end).flatMap((from) =>
      [
        ...one(typed, from),
        ...taking.flatMap(({ stance, words: its }) =>
          ends(its, typed, from).flatMap((end) =>
            ends(it, typed, end).map((last) => ({ value: { ...before.value, stance }, end: last, cost: 0 })),
          ),
        ),
      ]
        .filter(
          ({ value }) => value.topic === before.value.topic && value.includeNarrower === before.value.includeNarrower,
        )
        .map((next) => ({
          ...next,
          value: { ...before.value, stance: [...(before.value.stance ?? []), ...(next.value.stance ?? [])] },
        }))
        .flatMap((both) => [both, ...grow(both)]),
    );
  return ends(brackets[0], typed, at)
    .flatMap((from) => one(typed, from).flatMap(grow))
    .flatMap((taken) => ends(brackets[1], typed, taken.end).map((end) => ({ ...taken, end })));
}

const key = {};

/** A side taken on a subject, from a place on, as `sidesInWords` says it and as people do. */
export const sidesFrom = (typed: Typed, at: number): readonly Taken[] =>
  typed.once(key, at, () => [...one(typed, at).flatMap((first) => beside(typed, first)), ...inBrackets(typed, at)]);

/** How sides are said and read, for the documents. */
export const sidesShape = [
  `${bracketed(eitherVerb.shape)} [${action.shape}] ‹subject›`,
  `(${concern.shape}) ‹subject›`,
  ...taking.map((one) => `(${one.words.shape}) ‹subject›`),
  "‹what a topic has for a side of its own, such as “wanted capacity built”›",
].join("\n");
