import { vocabulary } from "../graph/vocabulary";

/** What a state did when its name was called. */
export const Choice = vocabulary("Choice", "What a state did in a recorded vote.", {
  YES: "The state voted in favour of the resolution.",
  NO: "The state voted against the resolution.",
  ABSTAIN: "The state abstained: it took part and chose neither side.",
  ABSENT: "The state is in none of the three lists of the vote: it did not vote.",
});
export type Choice = keyof typeof Choice;

/** Where a vote was taken. */
export const VotingBody = vocabulary("VotingBody", "Where a vote was taken.", {
  PLENARY: "In the General Assembly itself, which adopts: this is the vote that counts.",
  COMMITTEE: "In the committee that sent the text to the General Assembly, some weeks before.",
});
export type VotingBody = keyof typeof VotingBody;
