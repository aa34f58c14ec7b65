import { type Part, alsoRead, oneOf, sequence } from "../phrases/phrase";
import { mapped } from "../phrases/values";
import { choice, verb, wording } from "../phrases/wording";
import { votedVerbs } from "../resolutions/choice.words";
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

/** `voted for the Programme of Action`: a side that was taken by a vote. */
const byVote = mapped(
  choice({ YES: votedVerbs.YES, NO: votedVerbs.NO, ABSTAIN: votedVerbs.ABSTAIN }),
  (cast): Partial<PositionWhere> => ({ stance: [sideOf[cast]], evidence: [EvidenceKind.VOTE] }),
  () => undefined,
);

/** A side taken on a subject. */
export const positionPhrase = oneOf<PositionWhere>(
  sequence<PositionWhere>(side, circumstancesPhrase),
  alsoRead(sequence<PositionWhere>(byVote, subject, circumstancesPhrase)),
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
  ),
  subject,
  circumstancesPhrase,
);
