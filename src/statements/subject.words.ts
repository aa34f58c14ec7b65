import type { Named } from "../names/named";
import { paragraphInWords } from "../names/ways";
import { positionVerbs } from "./concern.words";
import { actionOn } from "./action-on.words";
import { isVerbOfSubject, sideVerbs } from "./side.words";
import { Stance } from "./stance";
import type { SubjectLabel } from "./subject";

/** A subject as a sentence names it. */
export interface SubjectSaid {
  readonly name: string;
  /** To support a threat is to want it dealt with. */
  readonly threat: boolean;
  /** What either side did, where the name does not say it. */
  readonly supporting: string | null;
  readonly opposing: string | null;
}

/** What a sentence says where no subject is named. */
export const anything: SubjectSaid = { name: "something", threat: false, supporting: null, opposing: null };

/** `gender language`, `norm (c)`, `the proposal "Threat repository"`, `paragraph 27 of A/79/214`. */
export function subjectSaid(subject: Named): SubjectSaid {
  const { threat, supporting, opposing } = subject;
  return { name: subjectInSentence(subject), threat, supporting, opposing };
}

/** Only how a sentence names it. */
export function subjectInSentence({ label, key, name }: Pick<Named, "label" | "key" | "name">): string {
  const said: Readonly<Record<SubjectLabel, string>> = {
    Topic: topicInSentence(name),
    Norm: `norm (${key})`,
    Proposal: `the proposal "${name.replaceAll('"', "'")}"`,
    Paragraph: paragraphInWords(key, name),
  };
  return said[label as SubjectLabel];
}

/** What is said behind a subject where what is narrower, or concerned, counts too. */
export const reaches = { narrower: "or a narrower topic", topics: "or a topic that it concerns" } as const;

/** A topic together with the topics below it; a side in words of its own is that of the topic alone, and is left out. */
export const withNarrower = ({ name, threat }: SubjectSaid): SubjectSaid => ({
  name: `${name} ${reaches.narrower}`,
  threat,
  supporting: null,
  opposing: null,
});

/** A norm together with the topics that it concerns. */
export const withTopics = (said: SubjectSaid): SubjectSaid => ({
  ...said,
  name: `${said.name} ${reaches.topics}`,
});

/** A title in the middle of a sentence: `gender language`, but `the Programme of Action` and `AI and emerging technology`. */
function topicInSentence(title: string): string {
  const [first = "", ...rest] = title.split(" ");
  if (/^\p{Lu}{2}/u.test(first)) return title;
  if (rest.some((word) => /^\p{Lu}/u.test(word))) return `the ${title}`;
  return title.charAt(0).toLowerCase() + title.slice(1);
}

/**
 * `opposed gender language`, `wanted references to the war in the text`, `supported action on ransomware or stayed neutral on it`; of no
 * side, `took a position on gender language`. Sides of which one is said in words of its own stand in brackets, so that what follows is said of all.
 */
export function sidesInWords(
  stances: readonly Stance[],
  { name, threat, supporting, opposing }: SubjectSaid,
  tense: "past" | "present",
): string {
  if (stances.length === 0) return `${positionVerbs.ANY[tense]} ${name}`;
  const sides = stances.filter(isVerbOfSubject);
  const own = { SUPPORT: supporting, OPPOSE: opposing };
  const inWords = sides.flatMap((stance) => own[stance] ?? []);
  const others = sides.filter((stance) => own[stance] === null);
  const plainly =
    others.length === 0
      ? []
      : [`${others.map((stance) => sideVerbs[stance][tense]).join(" or ")} ${threat ? `${actionOn[0]} ` : ""}${name}`];
  const taken = [...inWords, ...plainly];
  // "It" is what was just named; a side in words of its own names nothing.
  const neither = ([Stance.NEUTRAL, Stance.NO_SIDE] as const).filter((stance) => stances.includes(stance));
  const beside = neither.map(
    (stance, place) => `${positionVerbs[stance][tense]} ${plainly.length + place === 0 ? name : "it"}`,
  );
  const all = [...taken, ...beside];
  return inWords.length > 0 && all.length > 1 ? `(${all.join(" or ")})` : all.join(" or ");
}
