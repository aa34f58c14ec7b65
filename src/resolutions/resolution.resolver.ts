import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Process } from "../meetings/process";
import { leads, offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { named } from "../pages/things";
import { Resolution, ResolutionConnection } from "./resolution";
import { allResolutions, processOfResolution, resolutionsOfProcess } from "./resolution.graph";
import { resolutions } from "./resolution.things";
import { ResolutionWhere } from "./resolution.where";

@Resolver(() => Resolution)
export class ResolutionResolver {
  @Query(() => Resolution, {
    nullable: true,
    description:
      "One resolution or decision, by its symbol or any usual name; null beside an error where there is none.",
  })
  resolution(
    @Arg("symbol", () => String, {
      description:
        "The symbol of the resolution, such as `A/RES/77/37`, or any usual name of it: as it is cited (`resolution 77/37`, `77/37`), or the symbol of its draft.",
    })
    symbol: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, resolutions, symbol, "symbol");
  }

  @FieldResolver(() => Process, {
    nullable: true,
    description: "The process that the document set up or belongs to, if any.",
  })
  process(@Root() { symbol }: Resolution, @Ctx() reading: Reading) {
    return processOfResolution(reading, symbol);
  }
}

/** The lists that begin here. */
export const listsOfResolution = [
  offers("resolutions", {
    to: () => ResolutionConnection,
    list: allResolutions,
    about: "Resolutions and decisions of the UN General Assembly.",
    where: {
      type: () => ResolutionWhere,
      description: "Only the resolutions that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
] as const;

export const ResolutionsOfProcess = leads(() => Process, "resolutions", {
  to: () => ResolutionConnection,
  list: resolutionsOfProcess,
  about: "The resolutions and decisions that set the process up or belong to it.",
  where: {
    type: () => ResolutionWhere,
    description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
  },
  order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  whose: ({ name }: Process) => ` of ${name}`,
});
