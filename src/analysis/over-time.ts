import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Figures } from "./agreement.figures";
import { AgreementMeasure, formulas } from "./agreement-measure";

@ObjectType({ simpleResolvers: true, description: "How far a set of states voted as one within one year or session." })
export class CohesionInTime {
  @Field(() => String, { description: "The year, such as `1975`, or the session, such as `30`." })
  period!: string;

  @Field(() => Float, {
    nullable: true,
    description:
      "The mean of the Agreement Index over the votes of the period where it is defined; null where there is none.",
  })
  mean!: number | null;

  @Field(() => Int, {
    description: "Over how many votes the mean is taken: those in which at least one of them voted.",
  })
  counted!: number;

  @Field(() => Int, { description: "How many recorded votes of the period were asked for." })
  votes!: number;
}

@ObjectType({ simpleResolvers: true, description: "How far two states voted alike within one year or session." })
export class AgreementInTime implements Figures {
  @Field(() => String, { description: "The year, such as `1975`, or the session, such as `30`." })
  period!: string;

  @Field(() => Int, { description: "In how many votes of the period both voted yes, no or abstained." })
  shared!: number;

  @Field(() => Float, { nullable: true, description: formulas[AgreementMeasure.IDENTICAL] })
  identical!: number | null;

  @Field(() => Float, { nullable: true, description: formulas[AgreementMeasure.VOETEN] })
  voeten!: number | null;

  @Field(() => Float, { nullable: true, description: formulas[AgreementMeasure.KAPPA] })
  kappa!: number | null;

  @Field(() => Float, { nullable: true, description: formulas[AgreementMeasure.PI] })
  pi!: number | null;
}
