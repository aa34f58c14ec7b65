import { Field, InputType } from "type-graphql";
import { PartialDate } from "../dates/partial-date.scalar";
import { MembershipStatus } from "./membership-status";

@InputType({
  description:
    "Membership in a coalition. Without `on`: today, or the day of which the list of members is known (`asOf` of the coalition). The status MEMBER counts, and FORMER for the days before the member left.",
})
export class MembershipWhere {
  @Field(() => String, { description: "The coalition, by its slug or any usual name: `poa-supporters`, `EU`." })
  coalition!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "The state belonged to the coalition on this day; of a month or a year, at any time within it. A membership without a recorded start counts from before any day; one that is known by its year alone counts from the first day of that year, and where the day asked about may lie before its beginning, its evidence says so.",
  })
  on?: string | null;

  @Field(() => [MembershipStatus], {
    nullable: true,
    description: "Only members with one of these standings; MEMBER when nothing is said.",
  })
  status?: MembershipStatus[] | null;
}
