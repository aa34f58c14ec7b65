import { Arg, Ctx, Field, InputType, Query, Resolver } from "type-graphql";
import { cypher } from "../../src/graph/cypher";
import { type Kind, cited, span, text, word } from "../../src/graph/kind";
import type { Reading } from "../../src/graph/reading";
import { vocabulary } from "../../src/graph/vocabulary";
import type { Chapter } from "../../src/pages/chapter";
import { connectionOf, edgeTo } from "../../src/pages/connection";
import { FieldOf, TypeOf } from "../../src/pages/declared";
import { offers } from "../../src/pages/leads";
import { byName } from "../../src/pages/list";
import { Node } from "../../src/pages/node";
import { named, thingsOf } from "../../src/pages/things";
import { fullText } from "../../src/sets/full-text";
import type { Joined } from "../../src/sets/where";
import { Cited } from "../../src/sources/citation";

// A kind that Acquis does not have, declared as docs/developing.md says; kind.test.ts adds its line to the list of chapters.

const AccordStatus = vocabulary("AccordStatus", "Whether an accord binds anybody yet.", {
  SIGNED: "States have signed the accord, and it binds nobody yet.",
  IN_FORCE: "The accord binds those that ratified it.",
});
type AccordStatus = keyof typeof AccordStatus;

const accord: Kind = {
  label: "Accord",
  key: "slug",
  plural: "accords",
  told: "together",
  names: ["name"],
  about: "An agreement that binds the states that ratify it.",
  fields: {
    slug: text("The name of the accord in a URL, such as `water-pact`.", { required: true }),
    name: text("The name of the accord.", { required: true, searched: true }),
    status: word(AccordStatus, "Whether the accord binds anybody yet.", { required: true }),
    signed: span("When the accord was opened for signature."),
    ...cited(),
  },
};

@TypeOf(accord, Node, Cited)
class Accord extends Cited {
  @FieldOf(accord) slug!: string;
  @FieldOf(accord) name!: string;
  // `status` is one of the few names that have a type of their own in each kind, as tests/search/selection.test.ts lists them.
  @FieldOf(accord) status!: AccordStatus;
  @FieldOf(accord) signed?: string | null;
}

const accords = thingsOf(accord, Accord);
const AccordEdge = edgeTo(() => Accord, "Accord");
const AccordConnection = connectionOf(
  () => Accord,
  () => AccordEdge,
  "Accord",
);

@InputType({ description: "Which accords." })
class AccordWhere implements Joined<AccordWhere> {
  @Field(() => AccordWhere, { nullable: true, description: "This does not hold." })
  not?: AccordWhere | null;

  @Field(() => String, { nullable: true, description: "Words of the name." })
  text?: string | null;
}

@Resolver()
class AccordResolver {
  @Query(() => Accord, { nullable: true, description: "One accord, by any usual name." })
  accord(
    @Arg("slug", () => String, { description: "The name in a URL or any other usual name, such as `water-pact`." })
    slug: string,
    @Ctx() reading: Reading,
  ): Promise<Accord | null> {
    return named(reading, accords, slug, "slug");
  }
}

export const chapter: Chapter = {
  things: [accords],
  resolvers: [
    AccordResolver,
    offers("accords", {
      to: () => AccordConnection,
      list: {
        rows: { from: cypher`MATCH (node:Accord)`, orders: byName("slug") },
        alphabet: { text: fullText },
        things: accords,
        says: "Accords",
      },
      about: "The accords on record.",
      where: { type: () => AccordWhere, description: "Which accords." },
    }),
  ],
};
