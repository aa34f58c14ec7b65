import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { BadQuestion } from "../errors";
import type { Reading } from "../graph/reading";
import { Node } from "../pages/node";
import { most } from "../pages/page.args";
import { thingsByLabel } from "../kinds";

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Anything, by its global id; null where there is none." })
  node(
    @Arg("id", () => ID, { description: "The global id of the thing, such as `State:RUS`." }) id: string,
    @Ctx() reading: Reading,
  ) {
    return thing(reading, id);
  }

  @Query(() => [Node], {
    nullable: "items",
    complexity: ({ args, childComplexity }: { args: { ids?: string[] }; childComplexity: number }) =>
      1 + (args.ids?.length ?? 0) * childComplexity,
    description: "Several things by their global ids, in the same order; null for each that is not there.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: `At most ${most} ids, such as \`State:RUS\`.` }) ids: string[],
    @Ctx() reading: Reading,
  ) {
    if (ids.length > most)
      throw new BadQuestion(`ids: ${ids.length} at once is too many; ask for at most ${most}.`, "ids");
    return Promise.all(ids.map((id) => thing(reading, id)));
  }
}

/** A global id is the kind, a colon and the natural key, which may hold colons of its own. */
async function thing(reading: Reading, id: string): Promise<Node | null> {
  const colon = id.indexOf(":");
  if (colon < 0) return null;
  return (await thingsByLabel.get(id.slice(0, colon))?.byKey(reading, id.slice(colon + 1))) ?? null;
}
