import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";

@ObjectType({ simpleResolvers: true, description: "One committed change of the dataset." })
export class Revision {
  @Field(() => Int, { description: "The number of the revision, one higher with every change." })
  number!: number;

  @Field(() => String, { description: "The time at which the revision was committed, as an ISO time in UTC." })
  at!: string;

  @Field(() => String, { description: "The name of whoever committed the revision." })
  by!: string;

  @Field(() => String, { description: "What the revision changed, and why." })
  message!: string;

  @Field(() => String, {
    description: "The SHA-256 of what was loaded, 64 hexadecimal digits: the same for the same facts on every machine.",
  })
  checksum!: string;
}

const RevisionEdge = edgeTo(() => Revision, "Revision");
export const RevisionConnection = connectionOf(
  () => Revision,
  () => RevisionEdge,
  "Revision",
  "committed changes of the dataset",
);
