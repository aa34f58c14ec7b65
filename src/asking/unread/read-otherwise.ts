import type { TypedText } from "../../phrases/typed-text";
import { verbs } from "../../phrases/ways-told";
import { wording } from "../../phrases/wording";
import { walkingOut } from "../../resolutions/choice.words";
import type { ClauseHeard } from "../../questions/sentence.phrase";
import { attending } from "../../questions/words/attending";
import { anyOfClause } from "../states/quantifiers";

type Words = readonly [string, ...string[]];

const joining = verbs(
  "join|sign|sign up to|ratify|accede to|publish|issue|endorse|become/became a party to|become/became party to|become/became a member of",
) as [string, ...string[]];

/** Words that clauses begin with and that are read as something else, with what is said of that. */
export const readOtherwise: readonly (readonly [why: string, forms: Words, word: string])[] = [
  ["Who was there is not on record: the answer is who spoke.", attending, "spoke"],
  ["Who left the room, and why, is not on record: the answer is who was absent from the vote.", walkingOut, "voted"],
  [
    "Since when a state belongs to it stands with its evidence: the answer is who belonged to it then.",
    joining,
    "memberOf",
  ],
];

const others = new Map(readOtherwise.map(([, forms, word]) => [word, wording<object>(...forms)]));

/** The words of a clause that say something else than it is read as. */
export const readOtherwiseIn = (
  typed: TypedText,
  { at, end, word, value }: Pick<ClauseHeard, "at" | "end" | "word"> & { readonly value?: unknown },
): readonly { readonly at: number; readonly end: number }[] =>
  word === "memberOf" && !isOnADay(value)
    ? []
    : word === "position"
      ? everyVote(typed, at, end)
      : word === "sponsored"
        ? everyText(typed, at, end)
        : (others.get(word)?.hear(typed, at) ?? [])
            .filter((heard) => heard.end <= end)
            .map((heard) => ({ at, end: heard.end }));

/** Whether it is told when one belonged: whoever joined in a year belonged in it, and others did too. */
const isOnADay = (value: unknown): boolean => typeof value === "object" && value !== null && "on" in value;

/** `sponsored all Russian resolutions`: of some texts any is enough. */
const everyText = (typed: TypedText, at: number, end: number): { readonly at: number; readonly end: number }[] =>
  typed.tokens.flatMap((token, place) =>
    place >= at &&
    place < end &&
    /^(?:all|every|each|both)$/.test(token.word) &&
    /^(?:the|of|\w+)$/.test(typed.word(place + 1)) &&
    typed.tokens.slice(place, end).some(({ word }) => /^(?:resolutions|drafts|texts)$/.test(word))
      ? [{ at: place, end: place + 1 }]
      : [],
  );

/** `abstained in both PoA votes`: a side by vote is taken by any of them. */
const everyVote = (typed: TypedText, at: number, end: number): { readonly at: number; readonly end: number }[] =>
  typed.tokens.flatMap((token, place) =>
    place >= at &&
    place < end &&
    /^(?:all|every|each|both)$/.test(token.word) &&
    typed.tokens.slice(place, end).some(({ word }) => /^votes?$/.test(word))
      ? [{ at: place, end: place + 1 }]
      : [],
  );

/** Whether words of a clause say more than it, or something else. */
export const saysMore = (typed: TypedText, clause: ClauseHeard): boolean =>
  [...anyOfClause(typed, clause), ...readOtherwiseIn(typed, clause)].some(({ at }) => typed.word(at) !== "both");
