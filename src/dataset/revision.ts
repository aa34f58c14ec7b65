import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf, edgeTo } from "../pages/connection";

@ObjectType({ simpleResolvers: true, description: "One committed change of the dataset." })
export class Revision {
  @Field(() => Int, { description: "Its number, one higher with every change." })
  number!: number;

  @Field(() => String, { description: "When it was committed, as an ISO time in UTC." })
  at!: string;

  @Field(() => String, { description: "Who committed it." })
  by!: string;

  @Field(() => String, { description: "What it changed, and why." })
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
);
