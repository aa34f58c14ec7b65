import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Lineage } from "../lineages/lineage";
import { StatementPosition } from "../statements/statement-position";
import { Change } from "./change";
import { placesOfLineage } from "./lineage-places.graph";
import { type VoicesAsked, voicesOn } from "./voice.graph";
import { type Voices, sorted } from "./voices";

/** How many statements speak of one passage, for what a question may cost. */
const costOfVoices = ({ childComplexity }: { childComplexity: number }): number => 1 + 10 * childComplexity;

const how =
  "Only statements that name a paragraph of the passage, and then those on a proposal that was adopted in what it became, where they were made no later than the document: a remark on its topic alone asks for no change. Where the passage was weakened or deleted, whoever opposes the passage asked for that, and whoever supports the passage objected.";

@Resolver(() => Change)
export class VoicesOnChange {
  @FieldResolver(() => [StatementPosition], {
    complexity: costOfVoices,
    description: `The statements that asked for what happened to the passage. ${how}`,
  })
  async askedFor(@Root() change: Change, @Ctx() reading: Reading) {
    return (await voicesOnChange(reading, change)).askedFor;
  }

  @FieldResolver(() => [StatementPosition], {
    complexity: costOfVoices,
    description: `The statements that objected to what happened to the passage. ${how}`,
  })
  async objectedTo(@Root() change: Change, @Ctx() reading: Reading) {
    return (await voicesOnChange(reading, change)).objectedTo;
  }
}

@Resolver(() => Lineage)
export class VoicesOnLineage {
  @FieldResolver(() => [StatementPosition], {
    complexity: costOfVoices,
    description: `The statements that asked for what became of the passage. ${how}`,
  })
  async askedFor(@Root() lineage: Lineage, @Ctx() reading: Reading) {
    return (await voicesOnLineage(reading, lineage)).askedFor;
  }

  @FieldResolver(() => [StatementPosition], {
    complexity: costOfVoices,
    description: `The statements that objected to what became of the passage. ${how}`,
  })
  async objectedTo(@Root() lineage: Lineage, @Ctx() reading: Reading) {
    return (await voicesOnLineage(reading, lineage)).objectedTo;
  }
}

async function voicesOnChange(reading: Reading, { kind, before, after }: Change): Promise<Voices> {
  const asked: VoicesAsked = {
    before: before === null ? [] : [before.key],
    after: after === null ? [] : [after.key],
  };
  return sorted(await voicesOn(reading, asked), kind, asked);
}

async function voicesOnLineage(reading: Reading, { key, change }: Lineage): Promise<Voices> {
  const asked = await placesOfLineage(reading, key);
  if (asked === null) throw new Error(`the graph has no lineage ${key}`);
  return sorted(await voicesOn(reading, asked), change, asked);
}
