import { inSentence } from "../../names/in-sentence";
import { inAnyOrder } from "../../phrases/order";
import { type Phrase, alsoRead, field, oneOf, optional, sequence } from "../../phrases/phrase";
import { mapped, thingNamed, wholeNumber } from "../../phrases/values";
import { time } from "../../phrases/time";
import { verb, wording } from "../../phrases/wording";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { conditionPhrase } from "../../sets/condition.phrase";
import type { VotedUnlikeWhere } from "../vote-changed.where";

const coalition = field<VotedUnlikeWhere, "coalition">("coalition", thingNamed(["Coalition"], inSentence));
const opening = wording<VotedUnlikeWhere>(
  "voted otherwise than most of",
  ...[
    "otherwise than",
    "unlike",
    "differently from",
    "differently than",
    "differently to",
    "against the majority of",
    "against the line of",
    "against most of",
  ].flatMap((how) => verb("vote", how)),
  "voted otherwise than the majority of",
  ...verb("break", "ranks with", "broke"),
  ...verb("stray", "from"),
);
const few = oneOf<Partial<VotedUnlikeWhere>>(
  mapped(
    sequence<{ count: number }>(field("count", wholeNumber), wording("votes")),
    ({ count }): Partial<VotedUnlikeWhere> => ({ atLeast: count ?? 1 }),
    ({ atLeast }) => ((atLeast ?? 1) === 1 ? undefined : { count: atLeast ?? 1 }),
  ),
  wording("one vote"),
);
const over = oneOf<Partial<VotedUnlikeWhere>>(
  sequence<VotedUnlikeWhere>(
    wording("any of the resolutions that", "resolutions that"),
    field("over", conditionPhrase(resolutionAlphabet)),
  ),
  wording("any resolution"),
);
const inTime = mapped(
  time,
  (timed): Partial<VotedUnlikeWhere> => ({ over: timed }),
  () => undefined,
);

const onOne = mapped(
  sequence<{ symbol: string }>(
    wording("on", "in the vote on", "over"),
    field(
      "symbol",
      thingNamed(["Resolution"], ({ key }) => key),
    ),
  ),
  ({ symbol }): Partial<VotedUnlikeWhere> | undefined =>
    symbol === undefined ? undefined : { over: { symbol: [symbol] } },
  () => undefined,
);

/** `voted against the EU line`. */
const offLine = sequence<VotedUnlikeWhere>(
  wording(...(verb("vote", "against") as [string, ...string[]])),
  coalition,
  wording("line", "majority", "s line", "s majority", "consensus"),
  inAnyOrder(inTime),
);

/** Voted otherwise than most of a coalition. */
export const unlikePhrase: Phrase<VotedUnlikeWhere> = mapped<Partial<VotedUnlikeWhere>, VotedUnlikeWhere>(
  oneOf<Partial<VotedUnlikeWhere>>(
    sequence<VotedUnlikeWhere>(opening, coalition, wording("in at least"), few, wording("on"), over),
    alsoRead(
      sequence<VotedUnlikeWhere>(
        opening,
        coalition,
        optional(sequence<VotedUnlikeWhere>(wording("in at least"), few)),
        inAnyOrder(inTime, onOne),
      ),
    ),
    alsoRead(offLine),
  ),
  (heard) => (heard.coalition === undefined ? undefined : { ...heard, coalition: heard.coalition }),
  (where) => where,
);
