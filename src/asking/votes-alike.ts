import { type Part, field, oneOf, optional, sequence, unlikely } from "../phrases/phrase";
import type { TypedText } from "../phrases/typed-text";
import { time } from "../phrases/time";
import { mapped, thingNamed } from "../phrases/values";
import { formsIn, wording } from "../phrases/wording";
import type { ClauseHeard } from "../questions/sentence.phrase";
import { resolutionsOf } from "../questions/words/resolutions-of.phrase";
import { tracksOfTopics } from "../resolutions/tracks-of-topics";
import { type SetOf, all, atom, not } from "../sets/set";
import { alikeWays, unlikeWays, withinGroup } from "./ways-of-siding";
import type { Item } from "./states/item";

/** Whose vote somebody cast too, and on what: on one text, or on any of some. */
interface Alike {
  state: string;
  coalition: string;
  resolution: string;
  resolutions: object;
}

const called = ({ key }: { readonly key: string }): string => key;
const whom = oneOf<Partial<Alike>>(
  field<Alike, "state">("state", thingNamed(["State"], called)),
  unlikely(
    sequence<Alike>(
      optional(wording<Alike>("most of", "the majority of", "the rest of", "the line of", "the other members of")),
      field<Alike, "coalition">("coalition", thingNamed(["Coalition"], called)),
    ),
    0.1,
  ),
);
const onTopic: Part<Alike> = mapped(
  field<{ topic: string }, "topic">("topic", thingNamed(["Topic"], called)),
  ({ topic = "" }): Partial<Alike> | undefined => {
    const track = tracksOfTopics[topic];
    return track === undefined ? undefined : { resolutions: { track: [track] } };
  },
  () => undefined,
);
const what = sequence<Alike>(
  wording<Alike>(...formsIn("on|in the vote on|over|when it came to|in the votes on|in votes on|in|about")),
  oneOf<Partial<Alike>>(
    field<Alike, "resolution">("resolution", thingNamed(["Resolution"], called)),
    unlikely(resolutionsOf as Part<Alike>, 0.1),
    unlikely(onTopic, 0.2),
  ),
);
const phrase = sequence<Alike>(
  wording<Alike>(...alikeWays),
  whom,
  optional(wording<Alike>("s vote", "s line", "s lead")),
  what,
);
/** Over all votes of a time: `never deviated from its vote across all recorded votes since 2018`. */
const overTime: Part<Alike> = mapped(
  sequence<{ readonly year?: number | null }>(
    optional(
      wording<object>(
        ...formsIn(
          "across all recorded votes|across recorded votes|across all votes|in any recorded vote|in any vote|in all votes|in all recorded votes|in every vote|on any vote|on any resolution|in a single vote|in a recorded vote|even once",
        ),
      ),
    ),
    time,
  ),
  (resolutions): Partial<Alike> => ({ resolutions }),
  () => undefined,
);
const line = optional(wording<Alike>(...formsIn("s vote|s votes|s line|s voting|s position|s lead|s choice")));
const unlike = oneOf<Partial<Alike>>(
  sequence<Alike>(wording<Alike>(...unlikeWays), whom, line, oneOf(what, overTime)),
  unlikely(sequence<Alike>(wording<Alike>(...withinGroup), optional(what)), 0.4),
);

/** Over which texts. */
const overOf = ({ resolution, resolutions }: Partial<Alike>): object =>
  resolution === undefined ? (resolutions ?? {}) : { symbol: [resolution] };

/** Who voted as a state did, or as most of a coalition, or otherwise: `voted with the United States on 77/37`, `did not follow China on it`. */
export const votesAlike = (typed: TypedText, at: number): Item[] => [
  ...phrase.hear(typed, at).map(({ value: { state, coalition, ...on }, end, cost }): Item => {
    const place = { at, end, cost: cost + 1 };
    const vote: ClauseHeard = { word: "voted", value: { ...on }, ...place };
    const whose = state === undefined ? { coalition } : { state };
    const otherwise: ClauseHeard = { word: "votedUnlike", value: { ...whose, over: overOf(on) }, ...place };
    const itself: ClauseHeard[] = state === undefined ? [] : [{ word: "state", value: [state], ...place }];
    return { is: "clause", ways: [vote], without: [otherwise, ...itself], ...place };
  }),
  ...unlike.hear(typed, at).map(({ value: { state, coalition = "", ...on }, end, cost }): Item => {
    const place = { at, end, cost: cost + 0.9 };
    const whose = state === undefined ? { coalition } : { state };
    const isOfAny = on.resolution === undefined && on.resolutions === undefined;
    const value = { ...whose, ...(isOfAny ? {} : { over: overOf(on) }) };
    return { is: "clause", ways: [{ word: "votedUnlike", value, ...place }], ...place };
  }),
];

/** A vote by whoever did nothing else that is told. */
export const withoutThese = (vote: ClauseHeard, others: readonly ClauseHeard[]): SetOf<ClauseHeard> =>
  all(atom(vote), ...others.map((one) => not(atom(one))));
