// cspell:ignore oewgs gges
import type { Timed } from "../../dates/period";
import type { Named } from "../../names/named";
import type { TypedText } from "../../phrases/typed-text";
import { courtesy } from "../unread/courtesies";
import { isBehindAbout, isWhoseText, meantThere } from "./gist-beside";
import type { BesideGist, Gist, NamedInGist, PlaceInGist } from "./gist-parts";
import { gistFilling } from "./gist-filling";
import { maySay, shownAnyway, sinceThen, staffOfState } from "./gist-strange";
import { type GistWord, gistWord } from "./gist-words";
import { telling } from "../unread/not-answered";
import { slot } from "../pattern";
import { regionsNamed } from "../regional-group";
import { joining } from "../states/small-words";

type Piece = { readonly end: number; readonly cost: number } & (
  | { readonly is: "word"; readonly word: GistWord }
  | { readonly is: "name"; readonly things: readonly Named[] }
  | { readonly is: "time"; readonly time: Timed }
  | { readonly is: "filling" }
  | { readonly is: "unknown" }
  | { readonly is: "told" }
);

/** What each piece costs; of a text the fewest pieces, and so the longest, are taken. */
const costs = { name: 1, time: 1.05, word: 1.1, filling: 1.2, unknown: 6, unknownWord: 1.3, told: 3, any: 5 } as const;
/** How many words that are known by no name may stand together. */
const mostUnknown = 5;

/** What somebody used to do is told of another time: no word was used. */
const isOnceUsed = /^used to$/;

function piecesFrom(typed: TypedText, at: number): Piece[] {
  const named = typed.lexicon.starting(typed, at).filter(({ cost, thing }) => cost < 0.5 && thing.label !== "Source");
  const all = [...named, ...regionsNamed(typed, at)];
  const ends = [...new Set(all.map(({ end }) => end))];
  return [
    ...ends.map((end) => ({
      is: "name" as const,
      things: all.filter((one) => one.end === end).map(({ thing }) => thing),
      end,
      cost: costs.name,
    })),
    ...slot.time
      .hear(typed, at)
      .map(({ value, end }) => ({ is: "time" as const, time: sinceThen(typed, at, value), end, cost: costs.time })),
    ...gistWord
      .hear(typed, at)
      .filter(({ end }) => !isOnceUsed.test(`${typed.word(end - 1)} ${typed.word(end)}`))
      .map(({ value, end }) => ({ is: "word" as const, word: value, end, cost: costs.word })),
    ...staffOfState(typed, at).map(({ end }) => ({ is: "filling" as const, end, cost: costs.time })),
    ...[...gistFilling.hear(typed, at), ...courtesy.hear(typed, at), ...shownAnyway.hear(typed, at)].map(({ end }) => ({
      is: "filling" as const,
      end,
      cost: costs.filling,
    })),
  ];
}

/** Numbers, and what says when or where something was, are never words that were said. */
const notLookedFor =
  /^(?:what|who|which|how|why|when|where|whom|whose|done|doing|do|gone|become|happened|same|other|else|more|less|many|few|whole|part|way|none|nothing|anything|no|yes|sessions?|meetings?|debates?|oewgs?|gges?|\d{1,2}|early|late|mid|earlier|later|before|after|post|pre|since|until|till|january|february|march|april|june|july|august|september|october|november|december)$/;

/** Words from a place on that are known by no name; none that turns a question round, or narrows it, may be among them. */
function unknownFrom(typed: TypedText, at: number): Piece[] {
  const found: Piece[] = [];
  if (!maySay(typed, at)) return found;
  for (let end = at + 1; end <= Math.min(at + mostUnknown, typed.tokens.length); end += 1) {
    const last = end - 1;
    if (notLookedFor.test(typed.word(last))) break;
    if (end > at + 1 && isBehindAbout(typed, end)) break;
    if (typed.tokens[last]?.sign === true || telling.hear(typed, last).length > 0) break;
    if (joining.hear(typed, last).some(({ value }) => !/^(?:and|or)$/.test(value))) break;
    if (maySay(typed, last)) found.push({ is: "unknown", end, cost: costs.unknown + (end - at) * costs.unknownWord });
  }
  return found;
}

/** A word that is told to be left out. */
const toldFrom = (typed: TypedText, at: number, unknown: ReadonlySet<number>): Piece[] => [
  ...(unknown.has(at) ? [{ is: "told" as const, end: at + 1, cost: costs.told }] : []),
  ...telling.hear(typed, at).map(({ end }) => ({ is: "told" as const, end, cost: costs.told })),
  // Without a word that turns a question round, or joins two, it asks something else.
  ...(joining.hear(typed, at).length > 0 ? [] : [{ is: "told" as const, end: at + 1, cost: costs.any }]),
];

/** The gist of a question of which every word means something; undefined of any other. Commas and quotation marks say no more; brackets do. */
export function gistOf(typed: TypedText, beside: BesideGist = {}): Gist | undefined {
  const { length } = typed.tokens;
  const best: { cost: number; piece: Piece | undefined }[] = Array.from({ length: length + 1 }, () => ({
    cost: Infinity,
    piece: undefined,
  }));
  best[length] = { cost: 0, piece: undefined };
  for (let at = length - 1; at >= 0; at -= 1) {
    const pieces = /^[,"]$/.test(typed.word(at))
      ? [{ is: "filling" as const, end: at + 1, cost: 0 }]
      : [
          ...piecesFrom(typed, at),
          ...(beside.unknown === true ? unknownFrom(typed, at) : []),
          ...(beside.told === undefined ? [] : toldFrom(typed, at, beside.told)),
        ];
    for (const piece of pieces) {
      const cost = piece.cost + (best[piece.end]?.cost ?? Infinity);
      if (cost < (best[at]?.cost ?? 0)) best[at] = { cost, piece };
    }
  }
  const places: Gist["places"][number][] = [];
  const named: NamedInGist[] = [];
  const told: PlaceInGist[] = [];
  const times: Gist["times"][number][] = [];
  const unknown: { readonly text: string; readonly isAbout: boolean }[] = [];
  for (let at = 0; at < length;) {
    const piece = best[at]?.piece;
    if (piece === undefined) return undefined;
    if (piece.is === "word") places.push({ at, end: piece.end, word: piece.word });
    if (piece.is === "told") told.push({ at, end: piece.end });
    const here = {
      at,
      end: piece.end,
      text: typed.slice(at, piece.end).replace(/^(?:the|an?) /i, ""),
      isAbout: isBehindAbout(typed, at),
      isWhose: isWhoseText(typed, at, piece.end),
    };
    if (piece.is === "name") named.push({ ...here, things: meantThere(typed, at, piece.things) });
    if (piece.is === "time") times.push({ at, end: piece.end, time: piece.time });
    if (piece.is === "unknown") unknown.push(here);
    at = piece.end;
  }
  const [only] = unknown;
  if (unknown.length > 1) return undefined;
  const words = new Set(places.map(({ word }) => word));
  return {
    words,
    places,
    named,
    times,
    told,
    ...(only === undefined ? {} : { unknown: only.text, isAbout: only.isAbout }),
  };
}
