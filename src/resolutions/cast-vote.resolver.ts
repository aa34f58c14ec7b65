import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { cypher } from "../graph/cypher";
import { type Keyed, one } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { Citation } from "../sources/citation";
import { type Footnoted, footnotesOf } from "../sources/footnoted";
import { Source } from "../sources/source";
import { CastVote } from "./cast-vote";
import { Resolution } from "./resolution";
import { resolutions } from "./resolution.things";
import { RollCall } from "./roll-call";
import { rollCallWithKey } from "./roll-call.graph";
import { footnotesOfVote } from "./vote-footnotes";

@Resolver(() => CastVote)
export class CastVoteResolver {
  @FieldResolver(() => RollCall, { description: "The roll call in which the vote was cast." })
  rollCall(@Root() { rollCallKey }: CastVote, @Ctx() reading: Reading) {
    return rollCallWithKey(reading, rollCallKey);
  }

  @FieldResolver(() => Resolution, {
    nullable: true,
    description: "The resolution that the vote was on; null where an imported dataset has no symbol for it.",
  })
  resolution(@Root() { symbol }: CastVote, @Ctx() reading: Reading) {
    return symbol === null ? null : resolutions.byKey(reading, symbol);
  }

  @FieldResolver(() => String, { nullable: true, description: "What the state said later that it had meant." })
  async note(@Root() vote: CastVote, @Ctx() reading: Reading): Promise<string | null> {
    return (await written(reading, vote)).note;
  }

  @FieldResolver(() => [Citation], {
    description: "Where this is written: every recorded source, with the place in each.",
  })
  async citations(@Root() vote: CastVote, @Ctx() reading: Reading): Promise<Citation[]> {
    return (await written(reading, vote)).citations;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The place in the source: that of the first citation.",
  })
  async locator(@Root() vote: CastVote, @Ctx() reading: Reading): Promise<string | null> {
    return (await written(reading, vote)).locator;
  }

  @FieldResolver(() => Source, {
    nullable: true,
    description: "The source that says so: that of the first citation.",
  })
  async source(@Root() vote: CastVote, @Ctx() reading: Reading): Promise<Source | null> {
    return (await written(reading, vote)).source({}, reading);
  }
}

/** What the edges of many votes say beside the choice, in one statement; a key is the code of the state, three letters, and the id of the roll call. */
const ofVote = one(
  (keys) => cypher<Keyed<Record<string, unknown>>>`
    UNWIND ${keys} AS key
    MATCH (call:RollCall {id: substring(key, 4)})<-[vote:VOTED]-(:State {iso3: left(key, 3)})
    RETURN key, vote {.note, ${footnotesOfVote}} AS value
  `,
);

async function written(
  reading: Reading,
  { iso3, rollCallKey }: CastVote,
): Promise<Footnoted & { note: string | null }> {
  const { note, ...footnotes } = (await ofVote(reading, `${iso3} ${rollCallKey}`)) ?? {};
  return { ...footnotesOf(footnotes), note: typeof note === "string" ? note : null };
}
