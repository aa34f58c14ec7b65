import { type Heard, bracketed } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { formsIn, wording } from "../phrases/wording";
import { sidesOfTopics } from "./own-sides";
import { concern, eitherVerb, taking } from "./side-verbs.phrase";
import { bothNouns, byHolding } from "./held.phrase";
import { letIn, orKeptOut } from "./let-in";
import { actionOn } from "./action-on.words";
import { Stance } from "./stance";
import { type SideTaken, type SubjectHeard, endsOf, endsOr, subjectsFrom } from "./subject.phrase";

const action = wording<object>(...actionOn);
const actionBehind = wording<object>("action", "measures");
const before = wording<object>(
  ...formsIn(
    "the references to|the reference to|the mention of|the language on|the wording on|the text on|references to|reference to|mention of|mentions of|language on|wording on|inclusion of|the idea of|the creation of|the use of|any mention of|text on|paragraphs on|calls for|proposals for|the proposal for|a reference to|any reference to|work on|including|adding|the application of|application of|the applicability of|applicability of|the implementation of|implementation of|the introduction of|the need for|a need for|the establishment of|establishment of|establishing|setting up|creating|launching|adopting|the adoption of|negotiating|the negotiation of|negotiations on|negotiations for|negotiating|naming|mentioning|keeping|retaining|having|the inclusion of|that|the concept of|the notion of|a proposal for|the call for|any call for|a call for|strong|stronger|more",
  ),
);
const behind = wording<object>(
  ...formsIn(
    "references|reference|language|wording|issue|issues|question|matters|provisions|text|passage|proposal|applies|apply|applying|applies in cyberspace|apply in cyberspace|applies to cyberspace|apply to cyberspace|applies online|applies to state use of ICTs|applies in the cyber context|in cyberspace|for cyberspace|to cyberspace|idea|efforts|initiatives|obligation|negotiations|mandate|agenda|topic|matter|discussion|discussions",
  ),
);
const or = wording<object>("or");
const it = wording<object>("it");
const brackets = [wording<object>("("), wording<object>(")")] as const;

type Taken = Heard<SideTaken>;

/** `ransomware action` is action on ransomware. */
const acted =
  (typed: TypedText) =>
  (one: SubjectHeard): SubjectHeard[] => [
    one,
    ...endsOf(behind, typed, one.end).map((end) => ({ ...one, end })),
    ...(one.thing.threat ? endsOf(actionBehind, typed, one.end).map((end) => ({ ...one, end })) : []),
  ];

/** Whether the side for a topic is that against what it is called after: whoever opposes surveillance does not defend it. */
export const isEvil = ({ supporting }: SubjectHeard["thing"]): boolean =>
  /^(?:condemned|stood against|warned of)\b/.test(supporting ?? "");

/** `supported or opposed gender language`, `opposed action on ransomware`. Of a threat alone, whoever opposes it may want it dealt with. */
function byVerb(typed: TypedText, at: number): Taken[] {
  const plainly = [...eitherVerb.hear(typed, at), ...bothNouns.hear(typed, at)].flatMap(
    ({ value: stance, end, cost }) =>
      [...endsOr(action, typed, end), ...endsOf(before, typed, end)].flatMap((from) =>
        subjectsFrom(typed, from)
          .flatMap(acted(typed))
          .flatMap(({ thing, ...one }) => {
            const taken = { value: { ...one.value, stance }, end: one.end, cost: cost + one.cost };
            const isOpposed = from === end && stance.length === 1 && stance[0] === Stance.OPPOSE;
            if (!isOpposed || !(thing.threat || isEvil(thing))) return [taken];
            const against = { ...taken, value: { ...one.value, stance: [Stance.SUPPORT] } };
            // Whoever is against a threat wants it dealt with; who opposed it may have opposed that it is named. With narrower topics a side is said in no words of its own.
            return (isEvil(thing) && one.value.includeNarrower !== true) || typed.word(end - 1) === "against"
              ? [against, { ...taken, cost: taken.cost + 0.5 }]
              : [taken, { ...against, cost: taken.cost + 0.5 }];
          }),
      ),
  );
  const worried = endsOf(concern, typed, at).flatMap((end) =>
    subjectsFrom(typed, end).map(({ thing, ...one }) => ({
      ...one,
      value: { ...one.value, stance: [thing.threat || isEvil(thing) ? Stance.SUPPORT : Stance.OPPOSE] },
    })),
  );
  return [...plainly.flatMap(orKeptOut(typed)), ...worried];
}

/** `stayed neutral on gender language`, `took a position on gender language`. */
const byPosition = (typed: TypedText, at: number): Taken[] =>
  taking.flatMap(({ stance, words: its }) =>
    endsOf(its, typed, at).flatMap((end) =>
      subjectsFrom(typed, end).map(({ value, end: last, cost }) => ({
        value: { ...value, ...(stance.length === 0 ? {} : { stance }) },
        end: last,
        cost,
      })),
    ),
  );

/** `… or stayed neutral on it`. */
function beside(typed: TypedText, first: Taken): Taken[] {
  const next = endsOf(or, typed, first.end).flatMap((at) =>
    taking.flatMap(({ stance, words: its }) =>
      stance.length === 0
        ? []
        : endsOf(its, typed, at).flatMap((end) => endsOf(it, typed, end).map((last) => ({ stance, last }))),
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

const one = (typed: TypedText, at: number): Taken[] => [
  ...sidesOfTopics(typed, at),
  ...byVerb(typed, at),
  ...byPosition(typed, at),
  ...byHolding(typed, at),
  ...letIn(typed, at),
];

/** Sides of one subject of which one is said in words of its own, in brackets. */
function inBrackets(typed: TypedText, at: number): Taken[] {
  const grow = (before: Taken): Taken[] =>
    endsOf(or, typed, before.end).flatMap((from) =>
      [
        ...one(typed, from),
        ...taking.flatMap(({ stance, words: its }) =>
          endsOf(its, typed, from).flatMap((end) =>
            endsOf(it, typed, end).map((last) => ({ value: { ...before.value, stance }, end: last, cost: 0 })),
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
  return endsOf(brackets[0], typed, at)
    .flatMap((from) => one(typed, from).flatMap(grow))
    .flatMap((taken) => endsOf(brackets[1], typed, taken.end).map((end) => ({ ...taken, end })));
}

const key = {};

/** A side taken on a subject, from a place on, as `sidesInWords` says it and as people do. */
export const sidesFrom = (typed: TypedText, at: number): readonly Taken[] =>
  typed.once(key, at, () => [...one(typed, at).flatMap((first) => beside(typed, first)), ...inBrackets(typed, at)]);

/** How sides are said and read, for the documents. */
export const sidesShape = [
  `${bracketed(eitherVerb.shape)} [${action.shape}] ‹subject›`,
  `(${concern.shape}) ‹subject›`,
  ...taking.map((one) => `(${one.words.shape}) ‹subject›`),
  "‹what a topic has for a side of its own, such as “wanted capacity built”›",
].join("\n");
