import { vocabulary } from "../graph/vocabulary";

/** As what somebody belongs to a coalition. */
export const MembershipStatus = vocabulary("MembershipStatus", "As what somebody belongs to a coalition.", {
  MEMBER: "A member: the status that counts unless a question says otherwise.",
  OBSERVER: "An observer.",
  ASSOCIATE: "An associate member.",
  FORMER: "It has left; it counts as a member on the days before.",
  DISPUTED: "The sources disagree on whether it belongs.",
  INACTIVE: "A member that takes no part.",
});
export type MembershipStatus = keyof typeof MembershipStatus;
