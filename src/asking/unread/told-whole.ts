import { time } from "../../phrases/time";
import type { TypedText } from "../../phrases/typed-text";
import { choice, formsIn } from "../../phrases/wording";
import { resolutionsOf } from "../../questions/words/resolutions-of.phrase";
import { accusations } from "../states/accusations";
import { type Item, costs } from "../states/item";
import { inOwnGroup } from "../states/own-group";
import { silences } from "./silences";
import { votesAlike } from "../votes-alike";

/** What is told whole, and by no clause of the API. */
export const toldWhole = (typed: TypedText, at: number): Item[] => [
  ...votesAlike(typed, at),
  ...silences(typed, at),
  ...accusations(typed, at),
  ...inOwnGroup(typed, at),
  ...otherSides(typed, at),
];

const onIt = choice<"SUPPORT" | "OPPOSE">({
  SUPPORT: formsIn(
    "for it|for them|in favour of it|yes to it|yes on it|in favour of them|supported it|backed it|support it|back it",
  ),
  OPPOSE: formsIn("against it|against them|no to it|no on it|opposed it|rejected it|oppose it|reject it"),
});

/** Another side on what was told before, at another time: `voted for it in 2018 and then against it in 2022`. */
const otherSides = (typed: TypedText, at: number): Item[] =>
  onIt
    .hear(typed, at)
    .flatMap(({ value: stance, end: from }) =>
      time
        .hear(typed, from)
        .map(({ value: beside, end }): Item => ({ is: "time", stance, beside, at, end, cost: 1.2 })),
    );

/** Texts alone, told by whose they are or by what they are on: `backed the PoA but not the Russian draft`. */
export const textsAlone = (typed: TypedText, at: number): Item[] =>
  resolutionsOf.hear(typed, /^(?:on|for|to)$/.test(typed.word(at)) ? at + 1 : at).flatMap(({ value, end, cost }) => {
    const { resolutions } = value;
    const isTold =
      Object.keys(resolutions ?? {}).some((field) => /^(?:lead|track|topic)$/.test(field)) &&
      typed.tokens.slice(at, end).some(({ word }) => /^(?:resolutions?|drafts?|texts?|ones?)$/.test(word));
    const bare = { things: [], texts: resolutions ?? {}, on: false, beside: {}, namedTo: end };
    return isTold ? [{ is: "bare" as const, bare, at, end, cost: costs.bare + 0.2 + cost - (end - at) / 100 }] : [];
  });
