import type { Named } from "../names/named";
import { Stance } from "./stance";
import type { SubjectLabel } from "./subject";

/** A subject as a sentence names it. */
export interface SubjectSaid {
  readonly name: string;
  /** To support a threat is to want it dealt with. */
  readonly threat: boolean;
}

/** What a sentence says where no subject is named. */
export const anything: SubjectSaid = { name: "something", threat: false };

/** `gender language`, `norm (c)`, `the proposal "Threat repository"`, `paragraph 27 of A/79/214`. */
export function subjectSaid({ label, key, name, threat }: Named): SubjectSaid {
  const [document, number] = name.split("#");
  const said: Readonly<Record<SubjectLabel, string>> = {
    Topic: topicInSentence(name),
    Norm: `norm (${key})`,
    Proposal: `the proposal "${name}"`,
    Paragraph: number === undefined ? `paragraph ${key}` : `paragraph ${number} of ${document ?? ""}`,
  };
  return { name: said[label as SubjectLabel], threat };
}

/** A title in the middle of a sentence: `gender language`, but `the Programme of Action` and `AI and emerging technology`. */
function topicInSentence(title: string): string {
  const [first = "", ...rest] = title.split(" ");
  if (/^\p{Lu}{2}/u.test(first)) return title;
  if (rest.some((word) => /^\p{Lu}/u.test(word))) return `the ${title}`;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

const verbs = {
  past: { SUPPORT: "supported", OPPOSE: "opposed", NEUTRAL: "stayed neutral", none: "took" },
  present: { SUPPORT: "support", OPPOSE: "oppose", NEUTRAL: "are neutral", none: "take" },
} as const;

/** `opposed gender language`, `supported action on ransomware or stayed neutral on it`; of no side, `took a position on gender language`. */
export function sidesInWords(
  stances: readonly Stance[],
  { name, threat }: SubjectSaid,
  tense: keyof typeof verbs,
): string {
  const verb = verbs[tense];
  if (stances.length === 0) return `${verb.none} a position on ${name}`;
  const sides = stances.filter((stance) => stance !== Stance.NEUTRAL).map((stance) => verb[stance]);
  const taken = sides.length === 0 ? [] : [`${sides.join(" or ")} ${threat ? "action on " : ""}${name}`];
  const neutral = stances.includes(Stance.NEUTRAL) ? [`${verb.NEUTRAL} on ${sides.length === 0 ? name : "it"}`] : [];
  return [...taken, ...neutral].join(" or ");
}
