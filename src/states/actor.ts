import { Field, InterfaceType } from "type-graphql";
import { Node } from "../pages/node";
import { Cited } from "../sources/citation";

@InterfaceType({
  implements: [Node, Cited],
  description: "Whoever can speak, sponsor or belong to something: a state, a coalition or an organisation.",
})
export abstract class Actor extends Cited {
  @Field(() => String, { description: "The usual name of the actor." })
  name!: string;
}
