import { Field, InterfaceType } from "type-graphql";
import { Node } from "../pages/node";

@InterfaceType({
  implements: Node,
  description: "Whoever can speak, sponsor or belong to something: a state, a coalition or an organisation.",
})
export abstract class Actor extends Node {
  @Field(() => String, { description: "Its name." })
  name!: string;
}
