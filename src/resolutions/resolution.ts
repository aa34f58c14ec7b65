import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../dates/date.scalar";
import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Document } from "../reports/document";
import { Cited } from "../sources/citation";
import { Adoption, ResolutionKind } from "./adoption";
import { Tally, type Totals, tallyOf } from "./tally";

@ObjectType({
  implements: [Node, Cited, Document],
  simpleResolvers: true,
  description: "A resolution or a decision of the UN General Assembly, with its recorded votes if there were any.",
})
export class Resolution extends Document implements Totals {
  @Field(() => DateScalar, { nullable: true, description: "When the General Assembly adopted it; always on record." })
  override date!: string;

  @Field(() => ResolutionKind, { description: "Resolution or decision." })
  kind!: ResolutionKind;

  @Field(() => String, { nullable: true, description: "What the sources leave open about it." })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The line of texts it belongs to, such as OEWG, GGE, PoA or cybercrime.",
  })
  track?: string | null;

  @Field(() => Adoption, { description: "By recorded vote or without a vote." })
  adoption!: Adoption;

  @Field(() => Boolean, {
    description: "The General Assembly adopted it without a vote; a fact of its own, never a yes of every state.",
  })
  adoptedWithoutVote(): boolean {
    return this.adoption === Adoption.WITHOUT_VOTE;
  }

  @Field(() => Tally, {
    nullable: true,
    description: "The totals in the General Assembly and in the committee; null where no vote was recorded.",
  })
  tally(): Tally | null {
    return tallyOf(this);
  }

  @Field(() => String, { nullable: true, description: "The Main Committee it came from." })
  committee?: string | null;

  @Field(() => String, { nullable: true, description: "The symbol of the committee's report to the General Assembly." })
  committeeReport?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "When the committee voted." })
  committeeDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The symbol of the verbatim record of the meeting that adopted it.",
  })
  meetingRecord?: string | null;

  @Field(() => String, { nullable: true, description: "The symbol of its draft." })
  draft?: string | null;

  @Field(() => String, { nullable: true, description: "Where the symbol of the draft is from." })
  draftNote?: string | null;

  @Field(() => Boolean, {
    description:
      "Its text was read when its paragraphs were noted, so a subject that none of them mentions is not in it.",
  })
  textRead: boolean = false;

  plenaryYes?: number;
  plenaryNo?: number;
  plenaryAbstain?: number;
  plenaryNotVoting?: number;
  committeeYes?: number;
  committeeNo?: number;
  committeeAbstain?: number;
}

const ResolutionEdge = edgeTo(() => Resolution, "Resolution");
export const ResolutionConnection = connectionOf(
  () => Resolution,
  () => ResolutionEdge,
  "Resolution",
);
