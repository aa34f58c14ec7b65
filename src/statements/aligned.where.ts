import { Field, InputType, Int } from "type-graphql";
import { Period } from "../dates/period";

@InputType({
  description:
    "An alignment: the state joined a statement of somebody else, such as the European Union. All of the fields in one object speak of one and the same statement.",
})
export class AlignedWhere {
  @Field(() => String, {
    nullable: true,
    description: "The statement was made by this coalition, state or organisation, by any usual name: `EU`.",
  })
  actor?: string | null;

  @Field(() => String, { nullable: true, description: "The statement is this one, by our id of it, such as `ST-061`." })
  statement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The statement takes a position on this topic, by slug or by any usual name.",
  })
  topic?: string | null;

  @Field(() => String, { nullable: true, description: "The statement was delivered at this meeting." })
  meeting?: string | null;

  @Field(() => String, { nullable: true, description: "The statement was delivered at a meeting of this process." })
  process?: string | null;

  @Field(() => Int, { nullable: true, description: "The statement was made within this year." })
  year?: number | null;

  @Field(() => Period, { nullable: true, description: "The statement was made within this period; instead of year." })
  during?: Period | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "`true`: the state joined every statement that satisfies these conditions, of those that any state is on record as joining; `false`: any of them.",
  })
  all?: boolean | null;
}
