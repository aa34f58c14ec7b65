import type { SeedRecord } from "../../writing/record";
import { type Finding, findingOf } from "../finding";
import type { Seed } from "../seed";
import { adoptions } from "./whole/adoptions.law";
import { ages } from "./whole/ages.law";
import { characters } from "./record/characters.law";
import { citations } from "./record/citations.law";
import { dates } from "./record/dates.law";
import { definitionCircles } from "./whole/definition-circles.law";
import { definitions } from "./whole/definitions.law";
import { ends } from "./record/ends.law";
import { keys } from "./record/keys.law";
import { knownFields } from "./record/known-fields.law";
import type { RecordLaw, WholeLaw } from "./law";
import { makers } from "./whole/makers.law";
import { memberships } from "./record/memberships.law";
import { rollCallFields } from "./record/roll-call-fields.law";
import { saidOnce } from "./whole/once.law";
import { references } from "./whole/references.law";
import { required } from "./record/required.law";
import { ruleOrRoll } from "./whole/rule-or-roll.law";
import { seats } from "./record/seats.law";
import { sorts } from "./record/sorts.law";
import { sourcesOnRecord } from "./whole/sources-on-record.law";
import { textLengths } from "./record/text-lengths.law";
import { topicCircles } from "./whole/topic-circles.law";
import { totals } from "./whole/totals.law";
import { voters } from "./whole/voters.law";
import { votes } from "./whole/votes.law";
import { votesUnsaid } from "./record/votes-unsaid.law";
import { knownWords } from "./record/known-words.law";

/** What holds of each record by itself. */
const recordLaws: readonly RecordLaw[] = [
  knownFields,
  required,
  sorts,
  textLengths,
  characters,
  knownWords,
  keys,
  seats,
  dates,
  ends,
  citations,
  memberships,
  rollCallFields,
  votesUnsaid,
];

/** What holds of all records together: first of whatever they are, then of the subject. */
const wholeLaws: readonly WholeLaw[] = [
  saidOnce,
  references,
  sourcesOnRecord,
  ruleOrRoll,
  makers,
  definitions,
  definitionCircles,
  topicCircles,
  votes,
  voters,
  totals,
  adoptions,
  ages,
];

/** What the laws find in one record, whatever else there is. */
export const findingsInRecord = (record: SeedRecord): Finding[] =>
  recordLaws.flatMap((law) => [...law.breaches(record)].map((breach) => findingOf(law.name, breach)));

/** What the laws find in all records together, beside what they find in each. */
export const findingsInWhole = (seed: Seed): Finding[] =>
  wholeLaws.flatMap((law) => [...law.breaches(seed)].map((breach) => findingOf(law.name, breach)));
