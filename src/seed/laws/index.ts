import { ages } from "./ages.law";
import { dates } from "./dates.law";
import { definitionCircles } from "./definition-circles.law";
import { definitions } from "./definitions.law";
import { ends } from "./ends.law";
import { keys } from "./keys.law";
import { knownFields } from "./known-fields.law";
import type { Law } from "./law";
import { memberships } from "./memberships.law";
import { once } from "./once.law";
import { references } from "./references.law";
import { required } from "./required.law";
import { ruleOrRoll } from "./rule-or-roll.law";
import { sorts } from "./sorts.law";
import { sources } from "./sources.law";
import { texts } from "./texts.law";
import { topics } from "./topics.law";
import { totals } from "./totals.law";
import { voters } from "./voters.law";
import { votes } from "./votes.law";
import { words } from "./words.law";

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
