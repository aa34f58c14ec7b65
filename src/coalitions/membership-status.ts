import { registerEnumType } from "type-graphql";

/** As what somebody belongs to a coalition. */
export enum MembershipStatus {
  MEMBER = "MEMBER",
  OBSERVER = "OBSERVER",
  ASSOCIATE = "ASSOCIATE",
  FORMER = "FORMER",
  DISPUTED = "DISPUTED",
  INACTIVE = "INACTIVE",
}
registerEnumType(MembershipStatus, {
  name: "MembershipStatus",
  description: "As what somebody belongs to a coalition.",
  valuesConfig: {
    MEMBER: { description: "A member: the status that counts unless a question says otherwise." },
    OBSERVER: { description: "An observer." },
    ASSOCIATE: { description: "An associate member." },
    FORMER: { description: "It has left; it counts as a member on the days before." },
    DISPUTED: { description: "The sources disagree on whether it belongs." },
    INACTIVE: { description: "A member that takes no part." },
  },
});
