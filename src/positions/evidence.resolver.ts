import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Source } from "../sources/source";
import { sourceOf } from "../sources/source.graph";
import { Evidence } from "../states/evidence";

@Resolver(() => Evidence)
export class SourceOfEvidence {
  @FieldResolver(() => Source, { description: "The source that says so: the first, where several do." })
  source(@Root() { sources, summary }: Evidence, @Ctx() reading: Reading) {
    const [first] = sources;
    if (first === undefined) throw new Error(`a fact without a source: ${summary}`);
    return sourceOf(reading, first);
  }
}
