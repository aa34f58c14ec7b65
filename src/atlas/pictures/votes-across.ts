import type { PutToVote, RollCallInShortFragment } from "../operations/graphql";
import { placeOf } from "../places";
import { choices, counted, dateShown } from "../words";
import { barsAcross } from "./bars-across";
import { type Picture, type SourceOfPicture, restingOn } from "./picture";
import { painted } from "./vote-by-tiles";

/** A recorded vote with its totals, and on which text. */
interface VoteListed extends Pick<RollCallInShortFragment, "id" | "body" | "committee" | "on" | "date" | "totals"> {
  readonly matter?: string | null;
  readonly resolution?: { readonly symbol: string; readonly title: string } | null;
  readonly source: SourceOfPicture | null;
}

/** How many votes stand beneath each other at most: the latest. */
const most = 30;

/** How many states voted how in each of some recorded votes, the latest at the top; nothing where of none the totals are known. `chosen` says by what they were chosen, where they were. */
export function votesAcross(votes: readonly VoteListed[], chosen?: string): Picture | undefined {
  const known = votes.filter(({ totals: { yes, no, abstain } }) => yes !== null || no !== null || abstain !== null);
  const shown = known.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? "")).slice(0, most);
  const titles = [...new Set(shown.map((vote) => vote.resolution?.title ?? vote.matter ?? ""))];
  const [title = ""] = titles;
  const left = known.length - shown.length;
  const picture = barsAcross({
    id: "votes",
    title: `How many states voted yes, no or neither${titles.length === 1 && title !== "" ? `: ${title}` : ", vote by vote"}`,
    one: "state",
    bars: shown.map(({ id, totals, ...vote }) => ({
      label: `${vote.resolution?.symbol ?? "A text without a symbol"}, ${dateShown(vote.date)}`,
      beneath: `${whereTaken(vote)}${vote.resolution?.title ?? vote.matter ?? ""}`,
      path: placeOf(id),
      parts: [
        { side: painted.YES, count: totals.yes ?? 0 },
        { side: painted.NO, count: totals.no ?? 0 },
        { side: painted.ABSTAIN, count: totals.abstain ?? 0 },
        { side: painted.ABSENT, count: totals.notVoting ?? 0 },
      ],
    })),
    words: { SUPPORT: choices.YES, OPPOSE: choices.NO, NEUTRAL: choices.ABSTAIN, NO_SIDE: choices.ABSENT },
    about: `Recorded votes of the General Assembly of the United Nations, and of its committees where that is said.${chosen === undefined ? "" : ` Chosen by ${chosen}.`}`,
    note: `Each bar is a vote with all states that took part or were absent, the latest at the top${left === 0 ? "" : `; ${counted(left, "earlier vote")} of this list left out`}. What is not on record of a vote, such as who was absent, is not in its bar.`,
    leads: "Each leads to its vote, state by state.",
  });
  return restingOn(picture, shown);
}

/** On what it was taken, where that is not a whole text. */
const onWhat: Readonly<Record<PutToVote, string | null>> = {
  WHOLE: null,
  PART: "on a part",
  AMENDMENT: "on an amendment",
  MOTION: "on a motion",
  NOT_SAID: "on the whole or a part",
  FAILED_DRAFT: "on a draft that failed",
};

/** Where a vote was taken and on what, where that is not the Assembly and a whole text. */
function whereTaken({ body, committee, on }: Pick<VoteListed, "body" | "committee" | "on">): string {
  const told = [body === "PLENARY" ? null : (committee ?? "committee"), onWhat[on]].flatMap((one) => one ?? []);
  return told.length === 0 ? "" : `${told.join(", ")}: `;
}
