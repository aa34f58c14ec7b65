import type { Named } from "../../names/named";
import type { Gist } from "./gist-parts";
import type { GistWord } from "./gist-words";
import { isLight } from "../unread/left-out";
import type { Leads, Slots } from "../pattern";
import type { QuestionKind } from "../question-kind";
import type { TypedText } from "../../phrases/typed-text";

/** What a frame makes of a question: what it names, and which of its words stand in it. */
export interface Framed {
  readonly slots: Slots;
  readonly has: (word: GistWord) => boolean;
  readonly typed: TypedText;
  /** Whether words that are known by no name stand behind an "on", or the like. */
  readonly isAbout: boolean;
}

/** A place of a frame for one thing that is named: what it may be, the likelier first. */
export interface Place {
  readonly as: Exclude<keyof Slots, "words" | "clause" | "choice" | "year" | "during">;
  readonly of: readonly string[];
  readonly needed?: true;
  /** Whether a state is meant so behind "on" as well: `its vote on Russian drafts`. */
  readonly evenAbout?: true;
}

/** What a question asks by what stands in it, in whatever order: a general reading, for what no phrase says. */
export interface Frame {
  readonly kind: QuestionKind;
  /** One word of each of these stands in it. */
  readonly needs: readonly (readonly GistWord[])[];
  /** These may stand in it too, and no other. */
  readonly may: readonly GistWord[];
  readonly places: readonly Place[];
  readonly timed: boolean;
  /** Whether words that are known by no name are looked for in its list as they stand. */
  readonly withWords?: true;
  /** Nothing, where it is not that after all. */
  readonly leads: (framed: Framed) => Leads | undefined;
}

const subjects = ["Topic", "Norm", "Proposal", "Paragraph"];
/** The places in which a frame names something. */
export const place = {
  state: { as: "state", of: ["State"], needed: true },
  other: { as: "other", of: ["State"], needed: true },
  actor: { as: "actor", of: ["State", "Coalition", "Organisation"], needed: true },
  anyActor: { as: "actor", of: ["State", "Coalition", "Organisation"] },
  group: { as: "actor", of: ["Coalition", "Organisation"], needed: true },
  otherGroup: { as: "thing", of: ["Coalition", "Organisation", "State"], needed: true },
  topic: { as: "topic", of: ["Topic"], needed: true },
  anyTopic: { as: "topic", of: ["Topic"] },
  subject: { as: "subject", of: subjects, needed: true },
  anySubject: { as: "subject", of: subjects },
  ofVote: { as: "subject", of: ["Resolution", ...subjects] },
  stoodOn: { as: "subject", of: [...subjects, "Resolution"], needed: true },
  proposal: { as: "thing", of: ["Proposal"], needed: true },
  meeting: { as: "meeting", of: ["Meeting"] },
  process: { as: "process", of: ["Process"] },
  among: { as: "among", of: ["Region"] },
  amongGroup: { as: "thing", of: ["Coalition"] },
  /** Whose texts: where a frame has this place, it stands first. */
  author: { as: "author", of: ["State", "Coalition"], needed: true },
} as const satisfies Record<string, Place>;

const isProcess = ({ things }: Gist["named"][number]): boolean => things.some(({ label }) => label === "Process");

/** What one speaks of by its name, since no list is narrowed by it. */
const isNoSubject = ({ label }: Named): boolean => ["Coalition", "Process", "Report", "Organisation"].includes(label);

/** What is named, each in a place of the frame; undefined where one has none, or a place that is needed stays empty. */
function placed(frame: Frame, { named, times, unknown }: Gist, left?: Gist["told"][number][]): Slots | undefined {
  const slots: Slots = frame.timed ? { ...times[0]?.time } : {};
  const late = times.slice(frame.timed ? 1 : 0);
  if (left === undefined && late.length > 0) return undefined;
  left?.push(...late);
  const words = unknown === undefined ? [] : [unknown];
  let open = frame.places;
  // What may be a process as well, as "OEWG" may, is a subject only where nothing else is.
  const inOrder = named.toSorted((a, b) => Number(isProcess(a)) - Number(isProcess(b)));
  for (const { things, isAbout, isWhose, text, at, end } of inOrder) {
    const [found] = open
      .filter(({ as }) => as !== "author" || isWhose)
      .flatMap((one) =>
        one.of.flatMap((label) => things.filter((thing) => thing.label === label).map((thing) => ({ one, thing }))),
      );
    // A state behind "on" is what something is on, and not whoever did it: it is looked for by its name.
    if (
      isAbout &&
      found?.one.evenAbout !== true &&
      (found?.thing.label ?? "State") === "State" &&
      things[0]?.label === "State"
    ) {
      // `American visas`: before another name it says of that whose it is.
      const isOfNext = named.some((next) => next.at === end);
      if (isOfNext && left === undefined) return undefined;
      if (left !== undefined && (isOfNext || frame.withWords !== true)) left.push({ at, end });
      else words.push(text);
    } else if (found === undefined && isAbout && frame.withWords === true && things.every(isNoSubject)) {
      words.push(text);
    } else if (found === undefined || (isWhose && found.one.as === "other")) {
      if (left === undefined) return undefined;
      left.push({ at, end });
    } else {
      slots[found.one.as] = found.thing;
      open = open.filter((one) => one !== found.one);
    }
  }
  const [first] = words;
  if (words.length > (frame.withWords === true ? 1 : 0)) return undefined;
  if (first !== undefined) slots.words = first;
  return open.some(({ needed }) => needed) ? undefined : slots;
}

/** Whether a frame names somebody and something, which says enough without a word of what was done. */
const isOfTwo = ({ places }: Frame): boolean => places.filter(({ needed }) => needed === true).length > 1;

/** What a frame makes of a question, and what it leaves out of it. */
interface FoundByFrame {
  readonly slots: Slots;
  readonly leads: Leads;
  readonly told: Gist["told"];
}

/** What a frame makes of the gist of a question; undefined where it is not that. */
export function framed(frame: Frame, gist: Gist, typed: TypedText, isTold = false): FoundByFrame | undefined {
  const known: ReadonlySet<GistWord> = new Set([...frame.needs.flat(), ...frame.may]);
  const has = (word: GistWord): boolean => known.has(word) && gist.words.has(word);
  const strange = gist.places.filter(({ word }) => !known.has(word));
  if (!frame.needs.every((some) => some.some(has)) || (strange.length > 0 && !isTold)) return undefined;
  // Of what names nothing, what was done is all that is known.
  if (gist.named.length === 0 && strange.some(({ word }) => !isLight(word))) return undefined;
  if (isTold && frame.needs.length === 0 && (strange.length > 0 || !isOfTwo(frame))) return undefined;
  const left = isTold ? [...gist.told, ...strange] : undefined;
  const slots = placed(frame, gist, left);
  const leads =
    slots &&
    frame.leads({ slots, has, typed, isAbout: gist.isAbout ?? gist.named.some((one) => one.text === slots.words) });
  return slots && leads && { slots, leads, told: left ?? [] };
}
