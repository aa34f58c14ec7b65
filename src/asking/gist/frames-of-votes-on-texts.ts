import { timeInWords } from "../../dates/period";
import { inSentence } from "../../names/in-sentence";
import type { Framed } from "./gist-frames";
import { type Frame, place } from "./gist-frames";
import { type GistWord, choicesAsked, whenAndWhy } from "./gist-words";
import { byTime, said } from "../patterns/in-address";
import { asked } from "../patterns/page-of";
import type { Leads } from "../pattern";
import { QuestionKind } from "../question-kind";

const texts: readonly GistWord[] = ["resolutions", "texts", "sponsor", "propose"];

/** The choice that is asked for, by itself or as a side; null where none is, undefined where several are. */
function choiceIn(has: Framed["has"]): string | null | undefined {
  const found = [
    ...choicesAsked.filter(has).map((choice) => choice.toUpperCase()),
    ...(has("support") ? ["YES"] : []),
    ...(has("oppose") ? ["NO"] : []),
  ];
  return found.length > 1 ? undefined : (found[0] ?? null);
}

/** The votes on what somebody put forward, those of one state or of all. */
function votesOn({ slots: { state, author, topic, ...timed }, has }: Framed): Leads | undefined {
  const choice = choiceIn(has);
  if (author === undefined || choice === undefined || state === author) return undefined;
  return {
    path: asked("/votes", { state: state?.key, sponsor: author.key, choice, topic: topic?.key, ...byTime(timed) }),
    sentence: `How ${state ? inSentence(state) : "states"} voted on texts that ${inSentence(author)} sponsored${topic ? `, on ${said(topic)}` : ""}${timeInWords(timed)}${choice === null ? "" : `: ${choice.toLowerCase()}`}`,
  };
}

/** Votes by whose text it was: `how did Kenya vote on Russian drafts`; whether a state changed its vote is told by all of them. */
export const framesOfVotesOnTexts: readonly Frame[] = [
  {
    kind: QuestionKind.VOTE_OF_STATE,
    needs: [["change", "steady"]],
    may: [...texts, "when", "vote", "timeline", "alike", "differ"],
    places: [{ ...place.author, evenAbout: true }, place.state, place.anyTopic],
    timed: true,
    leads: votesOn,
  },
  {
    kind: QuestionKind.VOTE_OF_STATE,
    needs: [["vote", ...choicesAsked, "support", "oppose"]],
    may: [...texts, ...whenAndWhy, "who"],
    places: [place.author, place.state, place.anyTopic],
    timed: true,
    leads: votesOn,
  },
  {
    kind: QuestionKind.LIST,
    needs: [["vote", ...choicesAsked]],
    may: [...texts, "count", "who", "when"],
    places: [place.author, place.anyTopic],
    timed: true,
    leads: votesOn,
  },
];
