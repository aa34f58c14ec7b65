import { vocabulary } from "../graph/vocabulary";

/** How much of a recorded vote is on record here. */
export const RollHeld = vocabulary("RollHeld", "How much of a recorded vote is on record here.", {
  COMPLETE: "The choice of every state that was a member on that day.",
  PARTIAL: "The choices of some states alone, those that a source names; of the others at most the number is known.",
  TOTALS: "The numbers alone: of no state is it known how it voted.",
});
export type RollHeld = keyof typeof RollHeld;

/** What was put to the vote. */
export const PutToVote = vocabulary("PutToVote", "What was put to the vote.", {
  WHOLE: "The text as a whole.",
  PART: "A part of the text, such as one paragraph, which was voted on apart before the whole.",
  AMENDMENT: "An amendment to the text.",
  MOTION: "A motion of procedure, such as to take no action on the text.",
  NOT_SAID: "The whole text or something less: the source does not say which.",
  FAILED_DRAFT: "A draft of its own that failed; the resolution is the one that was adopted in its place.",
});
export type PutToVote = keyof typeof PutToVote;

/** How a vote came out. */
export const VoteResult = vocabulary("VoteResult", "How a vote came out.", {
  ADOPTED: "What was put to the vote was adopted, approved or, being a part of a text, kept.",
  REJECTED: "What was put to the vote was rejected or, being a part of a text, taken out.",
});
export type VoteResult = keyof typeof VoteResult;
