import { ages } from "./whole/ages.law";
import { dates } from "./record/dates.law";
import { definitionCircles } from "./whole/definition-circles.law";
import { definitions } from "./whole/definitions.law";
import { ends } from "./record/ends.law";
import { keys } from "./record/keys.law";
import { knownFields } from "./record/known-fields.law";
import type { Law } from "./law";
import { memberships } from "./record/memberships.law";
import { once } from "./whole/once.law";
import { references } from "./whole/references.law";
import { required } from "./record/required.law";
import { ruleOrRoll } from "./whole/rule-or-roll.law";
import { sorts } from "./record/sorts.law";
import { sources } from "./whole/sources.law";
import { texts } from "./record/texts.law";
import { topics } from "./whole/topics.law";
import { totals } from "./whole/totals.law";
import { voters } from "./whole/voters.law";
import { votes } from "./whole/votes.law";
import { words } from "./record/words.law";

/** Every law of the seed. */
export const laws: readonly Law[] = [
  // Each record for itself.
  knownFields,
  required,
  sorts,
  texts,
  words,
  keys,
  dates,
  // Each record among the others.
  once,
  ends,
  references,
  sources,
  // The subject.
  memberships,
  ruleOrRoll,
  definitions,
  definitionCircles,
  topics,
  votes,
  voters,
  totals,
  ages,
];
