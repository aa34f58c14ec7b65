import { inSentence } from "../names/in-sentence";
import { inAnyOrder } from "../phrases/order";
import { type Part, field, oneOf, sequence } from "../phrases/phrase";
import { time } from "../phrases/time";
import type { Named } from "../names/named";
import { plain } from "../names/nearest";
import { thingNamed, namesFrom } from "../phrases/values";
import { type Forms, choice, listOf, saying, wording } from "../phrases/wording";
import { byActs } from "../statements/stance";
import { Attribution, type EvidenceKind, type RecordWhere } from "./position.where";

/** By what a state is on record, as a sentence says it behind "by". */
const kinds: Forms<EvidenceKind> = {
  STATEMENT: ["statement", "statements", "words", "word", "speech", "saying so"],
  VOTE: ["vote", "votes", "voting"],
  SPONSORSHIP: ["sponsorship", "sponsorships", "sponsoring"],
};

/** `by vote or sponsorship`. */
export const byKinds: Part<Pick<RecordWhere, "evidence">> = sequence(
  oneOf<Partial<Pick<RecordWhere, "evidence">>>(wording("by"), wording("in", "through")),
  field("evidence", listOf(choice(kinds))),
);

/** Whose words count. */
export const inWhoseWords = saying<Pick<RecordWhere, "attribute">>(
  { attribute: Attribution.INCLUDE_COALITIONS },
  "themselves or through a coalition",
  "or through a coalition",
);

const at = wording<{ meeting?: string | null }>("at", "during", "in");
const meeting: Part<{ meeting?: string | null }> = field(
  "meeting",
  thingNamed(["Meeting"], ({ name }) => name),
);

/** `at the fifth session`; of which process it is may be said behind it, and is known. */
export const atMeeting: Part<{ meeting?: string | null }> = {
  ...sequence(at, meeting),
  hear: (typed, from) =>
    sequence(at, meeting)
      .hear(typed, from)
      .flatMap((heard) => [
        heard,
        ...wording<object>("of", "of the")
          .hear(typed, heard.end)
          .flatMap(({ end }) => namesFrom(typed, end, ["Process"]))
          .filter(({ thing }) => isOf(typed.lexicon.names.find(["Meeting"], heard.value.meeting ?? ""), thing))
          .map(({ end }) => ({ ...heard, end })),
      ]),
};

/** Whether a meeting is called after a process: `OEWG 2021-2025, fifth substantive session`. */
const isOf = (one: Named | undefined, process: Named): boolean =>
  one !== undefined && [process.name, ...process.aliases].some((name) => plain(one.name).startsWith(`${plain(name)} `));

/** `in the first OEWG`. */
export const inProcess: Part<{ process?: string | null }> = sequence(
  wording("in", "at", "during"),
  field("process", thingNamed(["Process"], inSentence)),
);

/** When, where, by what and in whose words; read in any order. */
export const circumstancesPhrase: Part<RecordWhere> = inAnyOrder<RecordWhere>(
  byActs,
  byKinds,
  inWhoseWords,
  atMeeting,
  inProcess,
  time,
);
