import { Field, ObjectType } from "type-graphql";
import { Norm } from "../norms/norm";
import { connectionOf } from "../pages/connection";
import { footnotedEdgeTo } from "../sources/footnoted";
import { Report } from "./report";

@ObjectType("ElaboratedNormEdge", { simpleResolvers: true, description: "A norm that a report elaborates, and where." })
export class ElaboratedNormEdge extends footnotedEdgeTo(() => Norm, "ElaboratedNorm") {
  @Field(() => String, { description: "The place in the report where the norm is elaborated." })
  where!: string;
}

export const ElaboratedNormConnection = connectionOf(
  () => Norm,
  () => ElaboratedNormEdge,
  "ElaboratedNorm",
  "norms that a report elaborates, each with the place",
);

@ObjectType("ElaboratingReportEdge", {
  simpleResolvers: true,
  description: "A report that elaborates a norm, and where.",
})
export class ElaboratingReportEdge extends footnotedEdgeTo(() => Report, "ElaboratingReport") {
  @Field(() => String, { description: "The place in the report where the norm is elaborated." })
  where!: string;
}

export const ElaboratingReportConnection = connectionOf(
  () => Report,
  () => ElaboratingReportEdge,
  "ElaboratingReport",
  "reports that elaborate a norm, each with the place",
);
