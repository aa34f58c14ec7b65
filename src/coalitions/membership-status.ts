import { vocabulary } from "../graph/vocabulary";

/** As what somebody belongs to a coalition. */
export const MembershipStatus = vocabulary(
  "MembershipStatus",
  "The standing of somebody in a coalition: member, observer, and so on.",
  {
    MEMBER: "A member: the status that counts unless a question says otherwise.",
    OBSERVER: "An observer at the coalition, who is not a member.",
    ASSOCIATE: "An associate member of the coalition.",
    FORMER: "A former member, which has left the coalition; it counts as a member on the days before.",
    DISPUTED: "The sources disagree on whether it belongs.",
    INACTIVE: "A member of the coalition that takes no part.",
  },
);
export type MembershipStatus = keyof typeof MembershipStatus;
