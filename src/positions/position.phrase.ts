import { type Part, alsoRead, field, oneOf, optional, sequence, unlikely } from "../phrases/phrase";
import { time } from "../phrases/time";
import { mapped } from "../phrases/values";
import { waysToBeSilent } from "../phrases/ways-of-saying";
import { choice, formsIn, verb, wording } from "../phrases/wording";
import { votedVerbs } from "../resolutions/choice.words";
import { sideVerb } from "../statements/side-verbs.phrase";
import { followers } from "../statements/followers.words";
import { sidesFrom, sidesShape } from "../statements/side.phrase";
import { subjectsFrom } from "../statements/subject.phrase";
import { Stance } from "../statements/stance";
import { sidesInWords } from "../statements/subject.words";
import { circumstancesPhrase } from "./circumstances.phrase";
import { subjectAsked } from "./subject-asked";
import { EvidenceKind, type PositionWhere, type RecordWhere, type SubjectWhere } from "./position.where";

/** A topic, a norm, a proposal or a paragraph. */
export const subject: Part<SubjectWhere> = {
  shape: "‹topic, norm, proposal or paragraph›",
  say: (where, names) => subjectAsked(where, { names, argument: "subject" }).said.name,
  hear: (typed, at) => subjectsFrom(typed, at).map(({ value, end, cost }) => ({ value, end, cost })),
};

/** `opposed gender language`. */
const side: Part<PositionWhere> = {
  shape: sidesShape,
  say: (where, names) =>
    sidesInWords(where.stance ?? [], subjectAsked(where, { names, argument: "position" }).said, "past"),
  hear: sidesFrom,
};

const sideOf = { YES: Stance.SUPPORT, NO: Stance.OPPOSE, ABSTAIN: Stance.NEUTRAL } as const;

/** `voted for the Programme of Action`: a side that was taken by a vote; `voted on it`, whichever. */
const byVote = mapped(
  choice({ YES: votedVerbs.YES, NO: votedVerbs.NO, ABSTAIN: votedVerbs.ABSTAIN }),
  (cast): Partial<PositionWhere> => ({ stance: [sideOf[cast]], evidence: [EvidenceKind.VOTE] }),
  () => undefined,
);

/** The same, whichever side; turned round it would be no record at all, where whoever did not vote was absent. */
const byAnyVote = unlikely(
  mapped(
    choice({ ANY: votedVerbs.ANY }),
    (): Partial<PositionWhere> => ({ evidence: [EvidenceKind.VOTE] }),
    () => undefined,
  ),
  0.2,
);

const castOn = mapped(
  choice({
    YES: ["voted yes", "voted in favour", "vote yes"],
    NO: ["voted no", "voted against", "vote no"],
    ABSTAIN: ["abstained", "abstain"],
  }),
  (cast): Partial<PositionWhere> => ({ stance: [sideOf[cast]], evidence: [EvidenceKind.VOTE] }),
  () => undefined,
);
/** `voted yes in 2023 on the PoA`. */
const castFirst = sequence<PositionWhere>(castOn, time, wording("on"), subject);

/** `gender language opponents`: whoever took a side, called after its subject. */
const follower = mapped(
  choice({
    SUPPORT: called(followers.SUPPORT),
    OPPOSE: called(followers.OPPOSE),
  }),
  (stance): Partial<PositionWhere> => ({ stance: [stance] }),
  () => undefined,
);

function called(nouns: readonly string[]): [string, ...string[]] {
  const [first = "", ...others] = nouns.flatMap((noun) => [noun, `${noun}s`]);
  return [first, ...others];
}

const be = wording<PositionWhere>(...formsIn("is|are|was|were|been|has been|have been|had been|gets|got|being|be"));
const whichStates = wording<PositionWhere>(
  ...formsIn("whom|who|which states|which countries|what states|what countries|which|which governments|which members"),
);
const mapStance = field<PositionWhere, "stance">(
  "stance",
  mapped(
    sideVerb,
    (stance): Stance[] => [stance],
    () => undefined,
  ),
);

/** `the PoA was rejected by which states`, `by whom was it rejected`: the same turned round. */
const passive = oneOf<Partial<PositionWhere>>(
  sequence<PositionWhere>(subject, be, mapStance, wording("by"), whichStates),
  sequence<PositionWhere>(wording("by"), whichStates, be, subject, mapStance),
  sequence<PositionWhere>(subject, whichStates, mapStance),
  // Who did it stands behind: `was the PoA opposed by any African states`.
  sequence<PositionWhere>(subject, optional(be), mapStance, wording("by")),
);

/** `ransomware positions`: whatever was said of it. */
const views = wording<PositionWhere>(...formsIn("positions|position|views|stances|stance|opinions"));

/** A side taken on a subject. */
export const positionPhrase = oneOf<PositionWhere>(
  sequence<PositionWhere>(side, circumstancesPhrase),
  alsoRead(
    sequence<PositionWhere>(oneOf(byVote, byAnyVote), subject, optional(wording("vote", "votes")), circumstancesPhrase),
  ),
  alsoRead(castFirst),
  alsoRead(unlikely(sequence<PositionWhere>(subject, follower, circumstancesPhrase), 1.2)),
  alsoRead(unlikely(sequence<PositionWhere>(subject, views, circumstancesPhrase), 1)),
  alsoRead(unlikely(sequence<PositionWhere>(passive, circumstancesPhrase), 0.3)),
);

/** No position on record. */
export const silentPhrase: Part<RecordWhere> = sequence<RecordWhere>(
  wording(
    "have no recorded position on",
    ...[
      "no recorded position",
      "no position",
      "no stance",
      "nothing",
      "nothing on record",
      "no record",
      "no side",
    ].flatMap((what) =>
      ["on", "about"].flatMap((on) =>
        ["have", "has", "had", "with", "took", "take"].map((have) => `${have} ${what} ${on}`),
      ),
    ),
    ...["silent", "quiet", "mute"].flatMap((silent) => [
      ...["are", "were", "is", "was", "stayed", "remained", "have been", "has been", "kept", "stay", "remain"].flatMap(
        (be) => [`${be} ${silent} on`, `${be} ${silent} about`],
      ),
      `${silent} on`,
      `${silent} about`,
    ]),
    ...verb("say", "nothing about", "said"),
    ...verb("say", "nothing on", "said"),
    ...verb("take", "no position on", "took"),
    ...verb("take", "no stand on", "took"),
    ...verb("say", "nothing at all about", "said"),
    ...verb("stay", "out of", "stayed"),
    ...waysToBeSilent,
  ),
  subject,
  circumstancesPhrase,
);
