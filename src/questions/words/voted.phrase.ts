import { isGiven } from "../../given";
import { inAnyOrder } from "../../phrases/order";
import { type Part, type Phrase, alsoRead, field, oneOf, optional, sequence, unlikely } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { mapped } from "../../phrases/values";
import { choice, formsIn, saying, wording } from "../../phrases/wording";
import { Choice, VotingBody } from "../../resolutions/choice";
import { alone, cast, votedVerbs } from "../../resolutions/choice.words";
import { casts } from "../../resolutions/plurality";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { conditionPhrase } from "../../sets/condition.phrase";
import { sideVerbs } from "../../statements/side.words";
import type { VoteWhere } from "../vote.where";
import { castThen, resolutionVotedOn } from "./cast-then.phrase";
import { chosen } from "./choices.phrase";
import { absentOnTopic, anyOnTopic, resolutionsOf } from "./resolutions-of.phrase";

const on = wording<VoteWhere>("on");

const one = (given: Choice | "ANY"): Partial<VoteWhere> => (given === "ANY" ? {} : { choice: [given] });
const asVerb = mapped(choice(votedVerbs), one, () => undefined);
const withoutVerb = mapped(choice(alone), one, () => undefined);
const asSide = oneOf<Partial<VoteWhere>>(
  saying<VoteWhere>({ choice: [Choice.YES] }, ...forms(sideVerbs.SUPPORT.read)),
  saying<VoteWhere>({ choice: [Choice.NO] }, ...forms(sideVerbs.OPPOSE.read)),
);

function forms(list: readonly string[]): [string, ...string[]] {
  const [first = "", ...others] = list;
  return [first, ...others];
}

/** How the states voted. */
const did: Part<VoteWhere> = oneOf<Partial<VoteWhere>>(
  sequence<VoteWhere>(field("choice", chosen), on),
  wording<VoteWhere>(votedVerbs.ANY[0]),
  alsoRead(asVerb),
  alsoRead(
    saying<VoteWhere>(
      { choice: [Choice.ABSTAIN, Choice.ABSENT] },
      "voted neither for nor against",
      "vote neither for nor against",
    ),
  ),
  alsoRead(unlikely(withoutVerb, 0.5)),
);

/** One resolution, or any of some. */
const resolution = resolutionVotedOn;
const some = sequence<VoteWhere>(
  wording("any of the resolutions that", "a resolution that", "any resolution that", "resolutions that"),
  field("resolutions", conditionPhrase(resolutionAlphabet)),
);
const anyText =
  "any resolution|a resolution|any resolutions|something|anything|any cyber resolution|any UN resolution|any UN cyber resolution|any cybersecurity resolution|any ICT resolution|any General Assembly resolution|any vote|any text|any of the votes|any of the texts|any of the resolutions|any of them";
const any = wording<VoteWhere>(...formsIn(anyText));
const what = oneOf<Partial<VoteWhere>>(
  resolution,
  some,
  any,
  alsoRead(unlikely(anyOnTopic, -0.1)),
  alsoRead(unlikely(resolutionsOf, 0.3)),
);

const inCommittee = saying<VoteWhere>(
  { body: VotingBody.COMMITTEE },
  ...formsIn("in committee|in the committee|in the First Committee|in the Third Committee"),
);
const inPlenary = alsoRead(
  saying<VoteWhere>({ body: VotingBody.PLENARY }, "in plenary", "in the plenary", "in the General Assembly"),
);
const behind = inAnyOrder<VoteWhere>(inCommittee, inPlenary, time);

/** What may stand behind a verb that leaves out what it is about. */
export const parting = wording<object>("and", "or", "but", "yet", "nor", ",", "then", "while", "please");
/** `voted no in 2022`: on whatever it was; only where nothing else follows that it may have been about. */
const onAnything: Part<VoteWhere> = {
  ...sequence<VoteWhere>(field("choice", chosen), behind),
  hear: (typed, at) =>
    sequence<VoteWhere>(field("choice", chosen), behind)
      .hear(typed, at)
      .filter(({ end }) => end === typed.tokens.length || parting.hear(typed, end).length > 0)
      .map((heard) => ({ ...heard, cost: heard.cost + 0.6 })),
};
/** `voted for but did not sponsor 77/37`: what it was stands behind the verb that follows. */
const leftOut: Part<VoteWhere> = {
  ...asVerb,
  hear: (typed, at) =>
    asVerb
      .hear(typed, at)
      .filter(({ end }) => parting.hear(typed, end).length > 0)
      .map((heard) => ({ ...heard, cost: heard.cost + 0.9 })),
};
/** `vote in 2022`: however, and on whatever it was. */
const atAll = sequence<VoteWhere>(
  wording(...formsIn("voted|vote|votes|vote at all|vote on anything|voted at all|voted on anything|cast a vote")),
  time,
);
const inTime: Part<VoteWhere> = {
  ...atAll,
  hear: (typed, at) =>
    atAll
      .hear(typed, at)
      .filter(({ end }) => end === typed.tokens.length || parting.hear(typed, end).length > 0)
      .map((heard) => ({ ...heard, cost: heard.cost + 0.8 })),
};
/** `no in plenary on 77/37`, behind another vote. */
const castAlone = mapped(choice(cast), one, () => undefined);

/** `was 73/27 voted on by`: who did it stands behind. */
const byWhom: Part<VoteWhere> = sequence<VoteWhere>(
  resolution,
  oneOf<Partial<VoteWhere>>(
    wording("voted on by", "was voted on by"),
    saying<VoteWhere>({ choice: [Choice.YES] }, "supported by", "was supported by", "backed by", "was backed by"),
    saying<VoteWhere>({ choice: [Choice.NO] }, "opposed by", "was opposed by", "rejected by", "was rejected by"),
  ),
);

/** A choice in a recorded vote. */
export const votedPhrase: Phrase<VoteWhere> = mapped<Partial<VoteWhere>, VoteWhere>(
  oneOf<Partial<VoteWhere>>(
    sequence<VoteWhere>(did, what, behind),
    alsoRead(sequence<VoteWhere>(asSide, oneOf(resolution, anyOnTopic, resolutionsOf), behind)),
    alsoRead(sequence<VoteWhere>(field("choice", chosen), oneOf(inCommittee, inPlenary, time), on, what, behind)),
    alsoRead(
      unlikely(
        sequence<VoteWhere>(
          castAlone,
          oneOf<Partial<VoteWhere>>(inCommittee, inPlenary, time),
          optional(sequence<VoteWhere>(on, what)),
          behind,
        ),
        0.5,
      ),
    ),
    alsoRead(castThen),
    alsoRead(absentOnTopic),
    alsoRead(onAnything),
    alsoRead(inTime),
    alsoRead(leftOut),
    alsoRead(byWhom),
  ),
  (heard) => heard,
  // Every choice by which a state takes part is what is asked where nothing is said of it.
  ({ choice: given, ...rest }) =>
    isGiven(given) && !(given.length === casts.length && casts.every((each) => given.includes(each)))
      ? { ...rest, choice: given }
      : rest,
);
