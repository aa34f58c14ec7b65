import { Field, InterfaceType, ObjectType } from "type-graphql";
import { Node } from "../pages/node";

@ObjectType({ description: "A footnote: a source, and the place in it." })
export class Citation {
  /** The natural key of the source, by which the edge is followed. */
  sourceKey!: string;

  @Field(() => String, {
    nullable: true,
    description: "The place in the source: a paragraph, a section, an entry, a record number.",
  })
  locator?: string | null;
}

/** What a thing or an edge holds of its footnotes: two parallel lists. */
interface Footnotes {
  readonly sources?: readonly string[];
  readonly locators?: readonly string[];
}

/** The footnotes of a thing or of an edge, in the order in which they were given. */
export function citationsOf({ sources = [], locators = [] }: Footnotes): Citation[] {
  return sources.map((sourceKey, index) => {
    const locator = locators[index];
    return Object.assign(new Citation(), {
      sourceKey,
      locator: locator === undefined || locator === "" ? null : locator,
    });
  });
}

@InterfaceType({ implements: Node, description: "A thing that says where it is written." })
export abstract class Cited extends Node {
  sources?: readonly string[];
  locators?: readonly string[];

  @Field(() => [Citation], { description: "Where this is written: every recorded source, with the place in each." })
  citations(): Citation[] {
    return citationsOf({ sources: this.sources ?? [], locators: this.locators ?? [] });
  }

  @Field(() => String, { nullable: true, description: "The place in the source: that of the first citation." })
  locator(): string | null {
    return this.citations()[0]?.locator ?? null;
  }
}
