import type { Timed } from "../dates/period";
import { inAnyOrder } from "../phrases/order";
import { type Part, alsoRead, field, oneOf, sequence } from "../phrases/phrase";
import { time } from "../phrases/time";
import { mapped } from "../phrases/values";
import { type Table, choice, verb, wording } from "../phrases/wording";
import { votedVerbs } from "../resolutions/choice.words";
import { sidesFrom, sidesShape } from "../statements/side.phrase";
import { subjectsFrom } from "../statements/subject.phrase";
import { Stance } from "../statements/stance";
import { sidesInWords } from "../statements/subject.words";
import { byKinds, circumstancesPhrase, inWhoseWords } from "./circumstances.phrase";
import { subjectAsked } from "./subject-asked";
import {
  EvidenceKind,
  type PositionWhere,
  type RecordWhere,
  type ShiftedWhere,
  type SubjectWhere,
} from "./position.where";

/** A topic, a norm, a proposal or a paragraph. */
const subject: Part<SubjectWhere> = {
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

/** What a side is called. */
const sides: Table<Stance> = {
  SUPPORT: ["support", "supporting", "for", "in favour"],
  OPPOSE: ["opposition", "opposing", "against"],
  NEUTRAL: ["neutrality", "neutral", "being neutral"],
  NO_SIDE: ["no side"],
};

const changed = [
  ...[
    "sides",
    "side",
    "position",
    "positions",
    "their position",
    "its position",
    "their mind",
    "their minds",
    "its mind",
    "course",
    "stance",
    "their stance",
  ].flatMap((what) => [...verb("change", what), ...verb("switch", what), ...verb("shift", what)]),
  ...verb("shift"),
  "made a U-turn",
  ...verb("flip", "", "flipped"),
  ...verb("flip", "sides", "flipped"),
  "flip-flopped",
  ...verb("move"),
] as const;

const between = mapped(
  time,
  ({ year, during }: Timed): Partial<ShiftedWhere> => ({
    between: during ?? { from: String(year), to: String(year) },
  }),
  ({ between: its }: Partial<ShiftedWhere>) => ({ during: its ?? null }),
);

/** The first year of which anything can be on record. */
const ever = "1945";

/** A change of sides within a time; where none is named, at any. */
export const shiftedPhrase = mapped(
  sequence<ShiftedWhere>(
    oneOf<Partial<ShiftedWhere>>(
      sequence<ShiftedWhere>(
        wording("moved from", "went from", "changed from", "switched from", "shifted from"),
        field("from", choice(sides)),
        wording("to"),
        oneOf<Partial<ShiftedWhere>>(field("to", choice(sides)), wording("another side")),
      ),
      sequence<ShiftedWhere>(
        wording("moved to", "went over to", "switched to", "shifted to", "came to"),
        field("to", choice(sides)),
      ),
      wording("changed sides", ...changed),
    ),
    wording("on", "over", "about", "as to", "of"),
    subject,
    inAnyOrder<ShiftedWhere>(byKinds, inWhoseWords, between),
  ),
  (heard): ShiftedWhere => ({ ...heard, between: heard.between ?? { from: ever } }),
  (where): Partial<ShiftedWhere> => where,
);
