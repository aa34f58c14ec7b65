import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import { coalitions } from "../coalitions/coalition.things";
import { PartialDate } from "../dates/partial-date.scalar";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { membersOf, questionOf } from "../questions/question";
import { State } from "../states/state";
import { sizeOf, universeOf } from "../states/universe";
import { likenessOf } from "./regions";
import { costOfSome } from "../pages/page.args";

const members = (description: string) => ({
  complexity: costOfSome(65),
  description,
});

@ObjectType({
  simpleResolvers: true,
  description: "Two coalitions side by side: the member states of one, of the other and of both.",
})
class CoalitionOverlap {
  @Field(() => Coalition, { description: "The coalition with which this one is compared." })
  with!: () => Promise<Coalition>;

  @Field(() => [State], members("The states that are members of both, in order of name."))
  common!: State[];

  @Field(() => [State], members("The states that are members of this coalition only."))
  onlyHere!: State[];

  @Field(() => [State], members("The states that are members of the other coalition only."))
  onlyThere!: State[];

  @Field(() => Int, { description: "The number of member states of this coalition." })
  sizeHere!: number;

  @Field(() => Int, { description: "The number of member states of the other coalition." })
  sizeThere!: number;

  @Field(() => Int, { description: "The number of states that are in both." })
  intersection!: number;

  @Field(() => Int, { description: "The number of states that are in at least one of the two." })
  union!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Jaccard similarity: intersection divided by union, from 0 to 1; null where neither has a member.",
  })
  jaccard!: number | null;
}

@Resolver(() => Coalition)
export class OverlapOfCoalition {
  @FieldResolver(() => CoalitionOverlap, {
    description:
      "The member states that this coalition and another have in common: today, or on the day of which each list of members is known (`asOf`), or on another day.",
  })
  async overlap(
    @Root() { slug }: Coalition,
    @Arg("with", () => String, { description: "The coalition to compare this one with, by slug or any usual name." })
    other: string,
    @Arg("on", () => PartialDate, {
      nullable: true,
      description: "The members of this day count; of a month or a year, those of any time within it.",
    })
    on: string | null,
    @Ctx() reading: Reading,
  ): Promise<CoalitionOverlap> {
    const names = await namesOf(reading);
    const { key } = names.get(["Coalition"], other, "with");
    const universe = await universeOf(reading);
    const [here = 0n, there = 0n] = await Promise.all(
      [slug, key].map((coalition) =>
        membersOf(reading, questionOf({ memberOf: { coalition, ...(isGiven(on) ? { on } : {}) } }, names)),
      ),
    );
    return {
      with: async () => (await coalitions.byKey(reading, key)) ?? missing(key),
      common: universe.statesOf(here & there),
      onlyHere: universe.statesOf(here & ~there),
      onlyThere: universe.statesOf(there & ~here),
      sizeHere: sizeOf(here),
      sizeThere: sizeOf(there),
      ...likenessOf(here, there),
    };
  }
}

function missing(key: string): never {
  throw new Error(`the graph has no Coalition ${key}`);
}
