import { inSentence } from "../../names/in-sentence";
import { inAnyOrder } from "../../phrases/order";
import {
  type Part,
  type Phrase,
  alsoRead,
  field,
  oneOf,
  optional,
  sequence,
  unlikely,
  without,
} from "../../phrases/phrase";
import { mapped, thingNamed, wholeNumber } from "../../phrases/values";
import { time } from "../../phrases/time";
import { verb, wording } from "../../phrases/wording";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { conditionPhrase } from "../../sets/condition.phrase";
import type { VotedUnlikeWhere } from "../vote-changed.where";

const coalition = field<VotedUnlikeWhere, "coalition">("coalition", thingNamed(["Coalition"], inSentence));
const state = field<VotedUnlikeWhere, "state">("state", thingNamed(["State"], inSentence));
const ways = [
  "otherwise than",
  "unlike",
  "differently from",
  "differently than",
  "differently to",
  "against the majority of",
  "against the line of",
  "against most of",
].flatMap((how) => verb("vote", how));
const opening = wording<VotedUnlikeWhere>(
  "voted otherwise than most of",
  ...ways,
  "voted otherwise than the majority of",
  ...verb("break", "ranks with", "broke"),
  ...verb("stray", "from"),
  ...verb("break", "with", "broke"),
  ...verb("split", "from", "split"),
  ...verb("split", "with", "split"),
  ...verb("depart", "from"),
  ...verb("deviate", "from"),
  ...verb("dissent", "from"),
  ...verb("defy"),
);
const openingOfState = wording<VotedUnlikeWhere>(
  "voted otherwise than",
  ...ways,
  ...verb("vote", "against"),
  ...verb("vote", "the opposite way to"),
  ...verb("disagree", "with"),
  ...verb("differ", "from"),
  ...verb("part", "ways with"),
  ...verb("part", "company with"),
  ...verb("break", "with", "broke"),
  ...verb("split", "with", "split"),
  ...verb("split", "from", "split"),
  ...verb("depart", "from"),
  ...verb("deviate", "from"),
  ...verb("defy"),
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

const often = optional(sequence<VotedUnlikeWhere>(wording("in at least"), few));
/** `voted differently from China on 77/37`; in what is said of the whole a vote has to be meant. */
const ofState: Part<VotedUnlikeWhere> = oneOf<Partial<VotedUnlikeWhere>>(
  without(
    ["coalition"],
    sequence<VotedUnlikeWhere>(openingOfState, state, wording("in at least"), few, wording("on"), over),
  ),
  alsoRead(sequence<VotedUnlikeWhere>(openingOfState, state, often, oneOf<Partial<VotedUnlikeWhere>>(onOne, inTime))),
  alsoRead(unlikely(sequence<VotedUnlikeWhere>(openingOfState, state, often), 0.3)),
);

/** `voted against the EU line`. */
const offLine = sequence<VotedUnlikeWhere>(
  wording(...(verb("vote", "against") as [string, ...string[]])),
  coalition,
  wording("line", "majority", "s line", "s majority", "consensus"),
  inAnyOrder(inTime),
);

/** Voted otherwise than most of a coalition, or than a state. */
export const unlikePhrase: Phrase<VotedUnlikeWhere> = mapped<Partial<VotedUnlikeWhere>, VotedUnlikeWhere>(
  oneOf<Partial<VotedUnlikeWhere>>(
    without(
      ["state"],
      sequence<VotedUnlikeWhere>(opening, coalition, wording("in at least"), few, wording("on"), over),
    ),
    alsoRead(sequence<VotedUnlikeWhere>(opening, coalition, often, inAnyOrder(inTime, onOne))),
    alsoRead(offLine),
    ofState,
  ),
  (heard) => heard,
  (where) => where,
);
