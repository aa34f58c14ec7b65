import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { coalitions } from "../coalitions/coalition.things";
import { BadQuestion } from "../errors";
import { figures } from "../figures/figure.graph";
import type { Reading } from "../graph/reading";
import { lineages } from "../lineages/lineage.graph";
import { meetings, processes } from "../meetings/meeting.things";
import { norms } from "../norms/norm.things";
import { Node } from "../pages/node";
import { most } from "../pages/page.args";
import type { Things } from "../pages/things";
import { proposals } from "../proposals/proposal.things";
import { recommendations } from "../recommendations/recommendation.graph";
import { paragraphs, reports } from "../reports/report.things";
import { resolutions } from "../resolutions/resolution.things";
import { sources } from "../sources/source.things";
import { organisations, states } from "../states/state.things";
import { statements } from "../statements/statement.things";
import { topics } from "../topics/topic.graph";

const things: readonly Things<Node>[] = [
  sources,
  processes,
  meetings,
  topics,
  states,
  organisations,
  coalitions,
  norms,
  reports,
  resolutions,
  paragraphs,
  proposals,
  lineages,
  statements,
  recommendations,
  figures,
];
const byLabel = new Map(things.map((some) => [some.kind.label, some]));

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: "Anything, by its global id; null where there is none." })
  node(@Arg("id", () => ID, { description: "Such as `State:RUS`." }) id: string, @Ctx() reading: Reading) {
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
  return (await byLabel.get(id.slice(0, colon))?.byKey(reading, id.slice(colon + 1))) ?? null;
}
