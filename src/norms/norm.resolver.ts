import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { leads, offers } from "../pages/leads";
import { named } from "../pages/things";
import { Topic, TopicConnection } from "../topics/topic";
import { Norm, NormConnection } from "./norm";
import { NormOrder } from "./norm-order";
import { allNorms, normsOfTopic, topicsOfNorm } from "./norm.graph";
import { norms } from "./norm.things";
import { NormWhere } from "./norm.where";
import { normWords } from "./norm.words";

@Resolver(() => Norm)
export class NormResolver {
  @Query(() => Norm, {
    nullable: true,
    description: "One of the 11 norms, by its letter or any usual name; null beside an error where there is none.",
  })
  norm(
    @Arg("code", () => String, {
      description:
        "The letter of the norm, such as `c`, `13(c)`, `norm c` or `A/70/174 para 13(c)`, or any usual name of it.",
    })
    code: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, norms, code, "code");
  }
}

/** The lists that begin here. */
export const listsOfNorm = [
  offers("norms", {
    to: () => NormConnection,
    list: allNorms,
    about: "The 11 norms of responsible state behaviour of 2015.",
    where: {
      type: () => NormWhere,
      description: "Only the norms that satisfy these conditions; all of them when nothing is said.",
    },
    read: normWords,
    order: { of: NormOrder, usual: NormOrder.CODE_ASC },
  }),
  leads(() => Norm, "topics", {
    to: () => TopicConnection,
    list: topicsOfNorm,
    about: "The topics that the norm concerns.",
    whose: ({ code }: Norm) => ` of norm (${code})`,
  }),
] as const;

export const NormsOfTopic = leads(() => Topic, "norms", {
  to: () => NormConnection,
  list: normsOfTopic,
  about: "The norms of 2015 that concern the topic.",
  whose: ({ name }: Topic) => ` that concern ${name}`,
});
