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

const TreatyStatus = vocabulary("TreatyStatus", "Whether a treaty binds anybody yet.", {
  SIGNED: "States have signed it, and it binds nobody yet.",
  IN_FORCE: "It binds those that ratified it.",
});
type TreatyStatus = keyof typeof TreatyStatus;

const treaty: Kind = {
  label: "Treaty",
  key: "slug",
  plural: "treaties",
  told: "together",
  names: ["name"],
  about: "An agreement that binds the states that ratify it.",
  fields: {
    slug: text("Its name in a URL, such as `water-pact`.", { required: true }),
    name: text("The name of the treaty.", { required: true, searched: true }),
    status: word(TreatyStatus, "Whether it binds anybody yet.", { required: true }),
    signed: span("When it was opened for signature."),
    ...cited(),
  },
};

@TypeOf(treaty, Node, Cited)
class Treaty extends Cited {
  @FieldOf(treaty) slug!: string;
  @FieldOf(treaty) name!: string;
  // Another kind has a status too, of other words, and a field of one name has one type.
  @FieldOf(treaty, "status") get treatyStatus(): TreatyStatus {
    return this.status;
  }
  status!: TreatyStatus;
  @FieldOf(treaty) signed?: string | null;
}

const treaties = thingsOf(treaty, Treaty);
const TreatyEdge = edgeTo(() => Treaty, "Treaty");
const TreatyConnection = connectionOf(
  () => Treaty,
  () => TreatyEdge,
  "Treaty",
);

@InputType({ description: "Which treaties." })
class TreatyWhere implements Joined<TreatyWhere> {
  @Field(() => TreatyWhere, { nullable: true, description: "This does not hold." })
  not?: TreatyWhere | null;

  @Field(() => String, { nullable: true, description: "Words of the name." })
  text?: string | null;
}

@Resolver()
class TreatyResolver {
  @Query(() => Treaty, { nullable: true, description: "One treaty, by any usual name." })
  treaty(
    @Arg("slug", () => String, { description: "Such as `water-pact`." }) slug: string,
    @Ctx() reading: Reading,
  ): Promise<Treaty | null> {
    return named(reading, treaties, slug, "slug");
  }
}

export const chapter: Chapter = {
  things: [treaties],
  resolvers: [
    TreatyResolver,
    offers("treaties", {
      to: () => TreatyConnection,
      list: {
        rows: { from: cypher`MATCH (node:Treaty)`, orders: byName("slug") },
        alphabet: { text: fullText },
        things: treaties,
        says: "Treaties",
      },
      about: "The treaties on record.",
      where: { type: () => TreatyWhere, description: "Which treaties." },
    }),
  ],
};
