import { isGiven } from "../../given";
import { inAnyOrder } from "../../phrases/order";
import { type Part, type Phrase, alsoRead, field, oneOf, sequence, unlikely } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { mapped, thingNamed } from "../../phrases/values";
import { choice, listOf, saying, wording } from "../../phrases/wording";
import { Choice, VotingBody } from "../../resolutions/choice";
import { alone, cast, neither, votedVerbs } from "../../resolutions/choice.words";
import { casts } from "../../resolutions/plurality";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { conditionPhrase } from "../../sets/condition.phrase";
import { sideVerbs } from "../../statements/side.words";
import type { VoteWhere } from "../vote.where";

const votes = listOf(choice(cast));
const sayYesOrNo = sequence<{ cast: (keyof typeof cast)[] }>(
  wording("voted", "vote", "votes", "voting"),
  field("cast", votes),
);
const groups = listOf<Choice[]>(
  oneOf<Choice[]>(
    mapped(
      sayYesOrNo,
      ({ cast: its }): Choice[] | undefined => its,
      () => undefined,
    ),
    mapped(
      choice(neither),
      (one): Choice[] => [one],
      () => undefined,
    ),
  ),
);
const on = wording<VoteWhere>("on");

/** `voted yes or no or abstained`, whatever the order of the choices. */
const chosen: Phrase<Choice[]> = {
  shape: groups.shape,
  say: (choices) => {
    const plainly = choices.filter((one) => one === Choice.YES || one === Choice.NO);
    const rest = [Choice.ABSTAIN, Choice.ABSENT].filter((one) => choices.includes(one));
    return [
      ...(plainly.length > 0 ? [`voted ${plainly.map((one) => cast[one][0]).join(" or ")}`] : []),
      ...rest.map((one) => neither[one][0]),
    ].join(" or ");
  },
  hear: (typed, at) => groups.hear(typed, at).map((heard) => ({ ...heard, value: heard.value.flat() })),
};

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
  alsoRead(unlikely(withoutVerb, 0.5)),
);

/** One resolution, or any of some; `the vote on` before it says no more. */
const resolution = field<VoteWhere, "resolution">(
  "resolution",
  thingNamed(["Resolution"], ({ key }) => key),
);
const some = sequence<VoteWhere>(
  wording("any of the resolutions that", "a resolution that", "any resolution that", "resolutions that"),
  field("resolutions", conditionPhrase(resolutionAlphabet)),
);
const any = wording<VoteWhere>("any resolution", "a resolution", "any resolutions");
const what = oneOf<Partial<VoteWhere>>(resolution, some, any);

const inCommittee = saying<VoteWhere>(
  { body: VotingBody.COMMITTEE },
  "in committee",
  "in the committee",
  "in the First Committee",
  "in the Third Committee",
);
const inPlenary = alsoRead(
  saying<VoteWhere>({ body: VotingBody.PLENARY }, "in plenary", "in the plenary", "in the General Assembly"),
);
const behind = inAnyOrder<VoteWhere>(inCommittee, inPlenary, time);

/** A choice in a recorded vote. */
export const votedPhrase: Phrase<VoteWhere> = mapped<Partial<VoteWhere>, VoteWhere>(
  oneOf<Partial<VoteWhere>>(
    sequence<VoteWhere>(did, what, behind),
    alsoRead(sequence<VoteWhere>(asSide, resolution, behind)),
    alsoRead(sequence<VoteWhere>(field("choice", chosen), oneOf(inCommittee, inPlenary), on, what, behind)),
  ),
  (heard) => heard,
  // Every choice by which a state takes part is what is asked where nothing is said of it.
  ({ choice: given, ...rest }) =>
    isGiven(given) && !(given.length === casts.length && casts.every((each) => given.includes(each)))
      ? { ...rest, choice: given }
      : rest,
);
