import { type Part, field, oneOf, optional, sequence, unlikely } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { thingNamed } from "../phrases/values";
import { verb, wording } from "../phrases/wording";
import type { ClauseHeard } from "../questions/sentence.phrase";
import { type SetOf, all, atom, not } from "../sets/set";
import type { Item } from "./item";

/** Whose vote somebody cast too, and on what. */
interface Alike {
  state: string;
  coalition: string;
  resolution: string;
}

const ways = [
  "with",
  "like",
  "as",
  "the same as",
  "the same way as",
  "alongside",
  "together with",
  "in line with",
  "identically to",
];
const alike: Part<Alike> = wording<Alike>(
  "voted with",
  ...ways.flatMap((way) => verb("vote", way)),
  ...verb("side", "with"),
  ...verb("agree", "with"),
  ...verb("align", "with"),
  ...["joined", "join", "followed", "follow"],
);
const called = ({ key }: { readonly key: string }): string => key;
const whom = oneOf<Partial<Alike>>(
  field<Alike, "state">("state", thingNamed(["State"], called)),
  unlikely(
    sequence<Alike>(
      optional(wording<Alike>("most of", "the majority of")),
      field<Alike, "coalition">("coalition", thingNamed(["Coalition"], called)),
    ),
    0.1,
  ),
);
const phrase = sequence<Alike>(
  alike,
  whom,
  wording<Alike>("on", "in the vote on", "over", "when it came to"),
  field<Alike, "resolution">("resolution", thingNamed(["Resolution"], called)),
);

/** Who voted as a state did, or as most of a coalition: `voted with the United States on 77/37`. */
export const votesAlike = (typed: TypedText, at: number): Item[] =>
  phrase.hear(typed, at).map(({ value: { state, coalition, resolution }, end, cost }) => {
    const place = { at, end, cost: cost + 1 };
    const vote: ClauseHeard = { word: "voted", value: { resolution }, ...place };
    const whose = state === undefined ? { coalition } : { state };
    const unlike: ClauseHeard = {
      word: "votedUnlike",
      value: { ...whose, over: { symbol: [resolution] } },
      ...place,
    };
    const itself: ClauseHeard[] = state === undefined ? [] : [{ word: "state", value: [state], ...place }];
    return { is: "clause", ways: [vote], without: [unlike, ...itself], ...place };
  });

/** A vote by whoever did nothing else that is told. */
export const withoutThese = (vote: ClauseHeard, others: readonly ClauseHeard[]): SetOf<ClauseHeard> =>
  all(atom(vote), ...others.map((one) => not(atom(one))));
