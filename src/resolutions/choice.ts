import { registerEnumType } from "type-graphql";

/** What a state did when its name was called. */
export enum Choice {
  YES = "YES",
  NO = "NO",
  ABSTAIN = "ABSTAIN",
  ABSENT = "ABSENT",
}
registerEnumType(Choice, {
  name: "Choice",
  description: "What a state did in a recorded vote.",
  valuesConfig: {
    YES: { description: "It voted in favour." },
    NO: { description: "It voted against." },
    ABSTAIN: { description: "It abstained: it took part and chose neither side." },
    ABSENT: { description: "It is in none of the three lists of the vote: it did not vote." },
  },
});

/** Where a vote was taken. */
export enum VotingBody {
  PLENARY = "PLENARY",
  COMMITTEE = "COMMITTEE",
}
registerEnumType(VotingBody, {
  name: "VotingBody",
  description: "Where a vote was taken.",
  valuesConfig: {
    PLENARY: { description: "In the General Assembly itself, which adopts: this is the vote that counts." },
    COMMITTEE: { description: "In the committee that sent the text to the General Assembly, some weeks before." },
  },
});
