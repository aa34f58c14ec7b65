import { type ClassType, Field, ObjectType } from "type-graphql";
import type { Reading } from "../graph/reading";
import { type Edge, edgeTo } from "../pages/connection";
import { Citation, citationsOf } from "./citation";
import { Source } from "./source";
import { sourceOf } from "./source.graph";

/** What an edge says of where it is written. */
export interface Footnoted {
  readonly citations: Citation[];
  readonly locator: string | null;
  /** Asked of the graph only when somebody selects it. */
  readonly source: (args: unknown, reading: Reading) => Promise<Source | null>;
}

/** The GraphQL type of an edge that cites its sources; a class that extends it adds what else the relationship knows. */
export function footnotedEdgeTo<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  name: string,
): ClassType<Edge<Entity> & Footnoted> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: "A row of a list, with the sources that say so." })
  class SomeFootnotedEdge extends edgeTo(Entity, name) {
    @Field(() => [Citation], { description: "Where this is written: every recorded source, with the place in each." })
    citations!: Citation[];

    @Field(() => String, { nullable: true, description: "The place in the source: that of the first citation." })
    locator!: string | null;

    @Field(() => Source, { nullable: true, description: "The source that says so: that of the first citation." })
    source!: Footnoted["source"];
  }
  return SomeFootnotedEdge;
}

/** The footnotes of an edge, from its properties `sources` and `locators`. */
export function footnotesOf(properties: Record<string, unknown>): Footnoted {
  const citations = citationsOf(properties);
  const [first] = citations;
  return {
    citations,
    locator: first?.locator ?? null,
    source: async (_args, reading) => (first === undefined ? null : sourceOf(reading, first.sourceKey)),
  };
}
