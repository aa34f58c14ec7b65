// cspell:ignore stuxnet notpetya wannacry viasat activit blam accus battribut
import { type Timed, timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import type { Named } from "../../names/named";
import { byTime } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";
import type { AskedInShape } from "./asked-in-shape";
import { type Shape, shapedAs } from "./shape-of";

const accuser = "{State|Coalition|Organisation}";
const somebody = "(?:who|whom|what|which (?:states?|country|countries|governments?|nations?|actors?|groups?|side))";
const does = "(?:did|does|do|has|have|had|is|was)";
const how = "(?: (?:ever|publicly|openly|officially|formally|first|once|already|also|really|then|actually|directly))*";
const blame =
  "(?:blame|blamed|blaming|accuse|accused|accusing|attribute|attributed|attributing|hold responsible|held responsible|call out|called out|finger|fingered|suspect|suspected|name and shame|named and shamed|point the finger at|pointed the finger at|point a finger at|pin|pinned)";
const namedSomebody =
  "(?:name|named|identify|identified|say|said|determine|determined|find|found|establish|established|hold|held)(?= .*\\b(?:responsible|culprits?|behind|perpetrators?|attackers?|to blame)\\b)";
/** What it was blamed for, and no second question. */
const forWhatever =
  "(?:(?!(?: ,)? (?:and|or|but) (?:who|whom|what|when|where|why|how|which|did|does|is|was|has)\\b) (?:<[^>]*>|[^ <>,]+))*";
const attack =
  "(?:cyber ?)?(?:attacks?|attackers?|hacks?|hacking|hackers?|incidents?|intrusions?|breach(?:es)?|operations?|espionage|spying|malware|ransomware|campaigns?|sabotage|stuxnet|notpetya|wannacry|solarwinds|sunburst|viasat|theft|interference|outages?|activit(?:y|ies)|cyber\\w+)";
const isOfAttacks = new RegExp(`\\b(?:cyber[- ]?)?${attack}\\b|\\battribut`, "i");
const attackOfTime = new RegExp(
  `(?:\\b${attack}\\b|<\\d+:Topic>)(?: (?:<\\d[^>]*>|[^ <>]+))* <time>|<time> (?:${attack}|<\\d+:Topic>)`,
  "i",
);
const nobodyElse = /\b(?:blam|accus)\w*(?: of| for)?\W*$/i;

/** Since a time: whoever is blamed for an attack is blamed then or later. */
function sinceThen({ year, during }: Timed): Timed {
  const from = during?.from ?? (typeof year === "number" ? String(year) : undefined);
  return from === undefined || during?.to?.slice(0, 4) !== (during?.from ?? "").slice(0, 4)
    ? typeof year === "number"
      ? { during: { from: String(year) } }
      : { during: during ?? null }
    : { during: { from } };
}

/** What somebody said about who was behind an attack. */
function saidOfAttribution([accuses]: readonly Named[], { typed, begun: [text = ""], time }: Shape): Leads | undefined {
  if (accuses === undefined || !(isOfAttacks.test(typed.text) || nobodyElse.test(typed.text))) return undefined;
  if (typed.lexicon.names.find(["Topic"], "attribution") === undefined) return undefined;
  const when = attackOfTime.test(text) ? sinceThen(time) : time;
  return {
    path: asked("/statements", { actor: accuses.key, topic: "attribution", ...byTime(when) }),
    sentence: `What ${inSentence(accuses)} said about who was behind attacks${timeInWords(when)}`,
  };
}

/** Whom somebody blamed for an attack, and for which. */
export const shapesOfAccusations: readonly AskedInShape[] = [
  {
    kind: QuestionKind.SAID_BY_ACTOR,
    form: shapedAs(
      `(?:to|on|against|at)? ?${somebody} ${does} ${accuser}${how} (?:${blame}|${namedSomebody})${forWhatever}`,
      `(?:when |why |how often |how many times )?${does} ${accuser}${how} (?:${blame}|${namedSomebody})${forWhatever}`,
      `(?:what|which|for (?:what|which)|how many) (?:<[^>]*>|(?:cyber |malicious |ransomware )*${attack}) ${does} ${accuser}${how} ${blame}${forWhatever}`,
      `${somebody} (?:is|was|were|are|has been|have been)${how} (?:accused|blamed|named|identified|held responsible|called out|suspected) by ${accuser}${forWhatever}`,
    ),
    leads: saidOfAttribution,
  },
];
