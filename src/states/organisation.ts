import { connectionOf, edgeTo } from "../pages/connection";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";
import { Actor } from "./actor";
import { OrganisationKind } from "./organisation-kind";
import { FieldOf, TypeOf } from "../pages/declared";
import { organisation } from "./state.kind";

@TypeOf(organisation, Node, Cited, Actor)
export class Organisation extends Cited {
  @FieldOf(organisation)
  slug!: string;

  @FieldOf(organisation)
  name!: string;

  @FieldOf(organisation)
  aliases: string[] = [];

  @FieldOf(organisation)
  kind!: OrganisationKind;

  @FieldOf(organisation)
  summary?: string | null;
}

const OrganisationEdge = edgeTo(() => Organisation, "Organisation");
export const OrganisationConnection = connectionOf(
  () => Organisation,
  () => OrganisationEdge,
  "Organisation",
);
