import { inSentence } from "../names/in-sentence";
import { inAnyOrder } from "../phrases/order";
import { type Part, field, oneOf, sequence } from "../phrases/phrase";
import { time } from "../phrases/time";
import { named } from "../phrases/values";
import { type Table, choice, listOf, saying, words } from "../phrases/words";
import { byActs } from "../statements/stance";
import { Attribution, type EvidenceKind, type RecordWhere } from "./position.where";

/** By what a state is on record, as a sentence says it behind "by". */
const kinds: Table<EvidenceKind> = {
  STATEMENT: ["statement", "statements", "words", "word", "speech", "saying so"],
  VOTE: ["vote", "votes", "voting"],
  SPONSORSHIP: ["sponsorship", "sponsorships", "sponsoring"],
};

/** `by vote or sponsorship`. */
export const byKinds: Part<Pick<RecordWhere, "evidence">> = sequence(
  oneOf<Partial<Pick<RecordWhere, "evidence">>>(words("by"), words("in", "through")),
  field("evidence", listOf(choice(kinds))),
);

/** Whose words count. */
export const inWhoseWords = saying<Pick<RecordWhere, "attribute">>(
  { attribute: Attribution.INCLUDE_COALITIONS },
  "themselves or through a coalition",
  "or through a coalition",
);

/** `at the fifth session`. */
export const atMeeting: Part<{ meeting?: string | null }> = sequence(
  words("at", "during", "in"),
  field(
    "meeting",
    named(["Meeting"], ({ name }) => name),
  ),
);

/** `in the first OEWG`. */
export const inProcess: Part<{ process?: string | null }> = sequence(
  words("in", "at", "during"),
  field("process", named(["Process"], inSentence)),
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
