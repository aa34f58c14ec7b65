import { Field, ID, InterfaceType } from "type-graphql";

@InterfaceType({ description: "Anything in the graph, as Relay knows it: one id for all kinds." })
export abstract class Node {
  @Field(() => ID, {
    description: "The global id: the kind and the natural key, such as `State:RUS`. Stable for ever.",
  })
  id!: string;
}

/** The natural key of a thing, which its global id holds after the kind. */
export const naturalKeyOf = ({ id }: { readonly id: string }): string => id.slice(id.indexOf(":") + 1);
