import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Reading } from "../graph/reading";
import { offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { named } from "../pages/things";
import { processes } from "./meeting.things";
import { Process, ProcessConnection } from "./process";
import { allProcesses } from "./process.graph";
import { ProcessWhere } from "./process.where";

@Resolver(() => Process)
export class ProcessResolver {
  @Query(() => Process, {
    nullable: true,
    description: "One process, by its slug or any usual name; null beside an error where there is none.",
  })
  process(
    @Arg("slug", () => String, {
      description: "The slug of the process, such as `oewg-2021-2025`, or any usual name of it.",
    })
    slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, processes, slug, "slug");
  }
}

/** The lists that begin here. */
export const listsOfProcess = [
  offers("processes", {
    to: () => ProcessConnection,
    list: allProcesses,
    about: "The lines of work of the United Nations on cyberspace.",
    where: {
      type: () => ProcessWhere,
      description: "Only the processes that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
] as const;
