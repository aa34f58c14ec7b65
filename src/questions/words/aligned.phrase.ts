import { inSentence } from "../../names/in-sentence";
import { andJoined, inAnyOrder } from "../../phrases/order";
import { type Part, type Phrase, alsoRead, field, oneOf, optional, sequence, without } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { asTyped, thingNamed } from "../../phrases/values";
import { saying, verb, wording } from "../../phrases/wording";
import { atMeeting, inProcess } from "../../positions/circumstances.phrase";
import type { AlignedWhere } from "../../statements/aligned.where";
import { sidesFrom } from "../../statements/side.phrase";
import { subjectsFrom } from "../../statements/subject.phrase";
import { sidesInWords, subjectSaid } from "../../statements/subject.words";

const actor = field<AlignedWhere, "actor">("actor", thingNamed(["Coalition", "State", "Organisation"], inSentence));

/** That a statement takes a position on a topic, whichever. */
const onTopic: Part<AlignedWhere> = {
  shape: "take a position on ‹topic›",
  say: ({ topic }, names) =>
    topic === null || topic === undefined
      ? undefined
      : sidesInWords([], subjectSaid(names.get(["Topic"], topic, "topic")), "present"),
  hear: (typed, at) =>
    sidesFrom(typed, at).flatMap(({ value, end, cost }) =>
      typeof value.topic === "string" && value.stance === undefined && value.includeNarrower === undefined
        ? [{ value: { topic: value.topic }, end, cost }]
        : [],
    ),
};

const timed: Part<AlignedWhere> = {
  ...time,
  say: (where, names) => {
    const said = time.say(where, names);
    return said === "" ? undefined : said;
  },
};
const statementId = asTyped(2);
const conditions = andJoined<AlignedWhere>(
  wording("and"),
  sequence<AlignedWhere>(wording("are"), field("statement", { ...statementId, say: (id) => id.trim() })),
  onTopic,
  sequence<AlignedWhere>(wording("were made by"), actor),
  sequence<AlignedWhere>(
    wording("were made at"),
    field(
      "meeting",
      thingNamed(["Meeting"], ({ name }) => name),
    ),
  ),
  sequence<AlignedWhere>(wording("were made in"), field("process", thingNamed(["Process"], inSentence))),
  sequence<AlignedWhere>(wording("were made"), timed),
);

const opening = wording<AlignedWhere>(
  "aligned themselves with",
  ...verb("align", "themselves with"),
  ...verb("align", "with"),
  ...verb("align", "itself with"),
);
const every: Part<AlignedWhere> = sequence<AlignedWhere>(
  opening,
  saying<AlignedWhere>(
    { all: true },
    "each of the statements that any state joined",
    "every statement that any state joined",
  ),
  optional(sequence<AlignedWhere>(wording("and that"), conditions)),
);
const any: Part<AlignedWhere> = without(
  [],
  sequence<AlignedWhere>(
    opening,
    wording("any of the statements", "any statement", "statements"),
    optional(sequence<AlignedWhere>(wording("that"), conditions)),
  ),
);

const subject: Part<AlignedWhere> = {
  shape: "on ‹topic›",
  say: () => undefined,
  hear: (typed, at) =>
    wording<object>("on", "about", "over")
      .hear(typed, at)
      .flatMap(({ end }) => subjectsFrom(typed, end))
      .flatMap(({ value, end, cost }) =>
        typeof value.topic === "string" ? [{ value: { topic: value.topic }, end, cost }] : [],
      ),
};
const joining = wording<AlignedWhere>(
  "aligned with",
  ...verb("align", "themselves with"),
  ...verb("align", "with"),
  ...verb("align", "itself with"),
  ...[
    "the statement of",
    "the statement by",
    "a statement of",
    "a statement by",
    "statements of",
    "statements by",
    "the statements of",
  ].flatMap((what) => [...verb("join", what), ...verb("align", `with ${what}`), ...verb("sign", `on to ${what}`)]),
);
const briefly = sequence<AlignedWhere>(
  joining,
  actor,
  optional(wording("s statement", "s statements", "statement", "statements")),
  inAnyOrder<AlignedWhere>(subject, atMeeting, inProcess, time),
);

/** `joined the EU statement on capacity-building`. */
const itsStatement = sequence<AlignedWhere>(
  wording(
    ...([
      "joined",
      "signed",
      "signed on to",
      "signed up to",
      "aligned with",
      "aligned themselves with",
      "endorsed",
      "backed",
      "supported",
      "associated themselves with",
    ].flatMap((did): [string, string] => [did, `${did} the`]) as [string, ...string[]]),
  ),
  actor,
  optional(wording("s")),
  wording("statement", "statements", "declaration", "joint statement"),
  inAnyOrder<AlignedWhere>(subject, atMeeting, inProcess, time),
);

/** Joined a statement of somebody else. */
export const alignedPhrase: Phrase<AlignedWhere> = oneOf<AlignedWhere>(
  every,
  any,
  alsoRead(briefly),
  alsoRead(itsStatement),
);
