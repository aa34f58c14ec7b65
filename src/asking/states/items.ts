import { groupedBy } from "../../groups";
import { atMeeting, circumstancesPhrase, inProcess } from "../../positions/circumstances.phrase";
import type { RecordWhere } from "../../positions/position.where";
import { type Phrase, oneOf, sequence, unlikely } from "../../phrases/phrase";
import { formsIn, wording } from "../../phrases/wording";
import { time } from "../../phrases/time";
import { type TypedText, likeliest } from "../../phrases/typed-text";
import { type ClauseHeard, clausesFrom } from "../../questions/sentence.phrase";
import { sideAlone } from "../../statements/side-verbs.phrase";
import { alsoThen } from "./also-then";
import { type Item, costs } from "./item";
import { telling } from "../unread/not-answered";
import { looseClauses } from "./loose-clauses";
import { fillings, joining } from "./small-words";
import { textsAlone, toldWhole } from "../unread/told-whole";

/** The kinds of things that may stand alone where the verb is left out. */
const bareLabels = new Set([
  "Topic",
  "Norm",
  "Proposal",
  "Paragraph",
  "Resolution",
  "Coalition",
  "State",
  "Organisation",
]);

/** Whoever stands behind an "on" is what something is on, and none of those who are asked for. */
const actors = new Set(["State", "Coalition", "Organisation"]);

const ofThat = wording<Partial<RecordWhere>>(
  ...formsIn(
    "the one|that|those|the text|the draft|the resolution|the vote|the ones|on the one|on that|for the one|for that|against that",
  ),
);
/** A time alone, or a meeting: `in 2023 but not in 2024`, `at the sixth session but not at the seventh session`. */
const whenAndWhere: Phrase<Partial<RecordWhere>> = oneOf<Partial<RecordWhere>>(
  time,
  // `but not the one of 2022`.
  unlikely(sequence<Partial<RecordWhere>>(ofThat, time), 0.1),
  ...alsoThen,
  unlikely(atMeeting as Phrase<Partial<RecordWhere>>, 0.1),
  unlikely(inProcess as Phrase<Partial<RecordWhere>>, 0.2),
);

/** Whether the mark of whose something is stands at a place: what ends before it ends within a name. */
const isPossessive = (typed: TypedText, at: number): boolean =>
  typed.word(at) === "s" && /['’]/.test(typed.text.slice(typed.tokens[at - 1]?.end, typed.tokens[at]?.start));

/** The clauses from a place on, those of the same words together, the likeliest first. */
function clauses(typed: TypedText, at: number): Item[] {
  const whole = clausesFrom(typed, at).flatMap((one) =>
    // Of whom something is said to be is no name of something else where it is a part of the world.
    isPossessive(typed, one.end)
      ? /^(?:continent|subregion|region)$/.test(one.word)
        ? [{ ...one, end: one.end + 1 }]
        : []
      : [one],
  );
  const byEnd = groupedBy(whole, ({ end }) => String(end));
  return [...byEnd.values()].flatMap((same) => {
    // What is called after a regional group is that group: a coalition of the same name has no roll of its own.
    const isOfRegion = same.some(({ word }) => word === "region");
    const costOf = ({ word, cost }: ClauseHeard): number => cost + (isOfRegion && word === "memberOf" ? 1 : 0);
    const [first, ...others] = same.toSorted((a, b) => costOf(a) - costOf(b));
    if (first === undefined) return [];
    const ways: readonly [ClauseHeard, ...ClauseHeard[]] = [first, ...others];
    return [{ is: "clause" as const, ways, at, end: first.end, cost: costs.clause + first.cost }];
  });
}

/** A thing alone, with its circumstances; the "on" of its verb may stand before it: `voted no on one but not on the other`. */
function bares(typed: TypedText, at: number): Item[] {
  if (typed.word(at) === ",") return [];
  const on = /^(?:on|about|regarding|concerning)$/.test(typed.word(at));
  const named = typed.lexicon
    .starting(typed, on ? at + 1 : at)
    .filter(({ thing }) => bareLabels.has(thing.label) && !(on && actors.has(thing.label)));
  return [...groupedBy(named, ({ end }) => String(end)).values()].flatMap((same) => {
    const things = same.map(({ thing }) => thing);
    const from = same[0]?.end ?? at;
    return likeliest(circumstancesPhrase.hear(typed, from), 1).map(({ value: beside, end }) => ({
      is: "bare" as const,
      bare: { things, on, beside, namedTo: from },
      at,
      end,
      cost: costs.bare - (end - at) / 100,
    }));
  });
}

/** Whether a word that joins, or the end of the question, stands at a place. */
const isBeforeJoin = (typed: TypedText, at: number): boolean => joining.hear(typed, at).length > 0;

/** Everything that the words from a place on may be. */
function itemsFrom(typed: TypedText, at: number, isBehindGap: boolean, isLoose: boolean): Item[] {
  const sign = typed.tokens[at]?.sign === true;
  return [
    ...clauses(typed, at),
    ...toldWhole(typed, at),
    ...(isLoose ? looseClauses(typed, at) : []),
    // What leaves its verb out has not that of a clause before where a word between them could not be read.
    ...(isBehindGap ? [] : [...bares(typed, at), ...textsAlone(typed, at)]),
    ...sideAlone(typed, at)
      .filter(({ end }) => end === typed.tokens.length || isBeforeJoin(typed, end))
      .map(({ value, end }) => ({ is: "side" as const, stance: value, at, end, cost: costs.side })),
    ...whenAndWhere
      .hear(typed, at)
      .map(({ value, end, cost }) => ({ is: "time" as const, beside: value, at, end, cost: costs.time + cost })),
    ...joining
      .hear(typed, at)
      .map(({ value, end }) => ({ is: "join" as const, join: value, at, end, cost: costs.join })),
    ...fillings.hear(typed, at).map(({ end }) => ({ is: "filling" as const, at, end, cost: costs.filling })),
    ...telling.hear(typed, at).map(({ end, cost }) => ({
      is: "filling" as const,
      told: true,
      at,
      end,
      cost: costs.telling + cost - (end - at) / 10,
    })),
    { is: "unread", at, end: at + 1, cost: sign ? costs.sign : costs.unread },
  ];
}

/** The cheapest way through a question, as a row of items; `gaps` are the places before which words stood that mean nothing. */
export function itemsOf(typed: TypedText, gaps: ReadonlySet<number>, isLoose = false): Item[] {
  const length = typed.tokens.length;
  const best: { cost: number; item: Item | null }[] = Array.from({ length: length + 1 }, () => ({
    cost: 0,
    item: null,
  }));
  for (let at = length - 1; at >= 0; at -= 1) {
    const ways = itemsFrom(typed, at, gaps.has(at), isLoose).map((item) => ({
      item,
      cost: item.cost + (best[item.end]?.cost ?? 0),
    }));
    best[at] = ways.reduce((least, way) => (way.cost < least.cost ? way : least));
  }
  const items: Item[] = [];
  for (let at = 0; at < length;) {
    const item = best[at]?.item;
    if (item === null || item === undefined) break;
    items.push(item);
    at = item.end;
  }
  return items;
}
