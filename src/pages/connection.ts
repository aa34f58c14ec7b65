import type { Cypher } from "../graph/cypher";
import { type ClassType, Field, Int, ObjectType } from "type-graphql";
import { wordFor } from "../graph/labels";

@ObjectType({ simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "There are rows after this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "There are rows before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "The cursor of the first row of the page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "The cursor of the last row of the page." })
  endCursor!: string | null;
}

/** A row of a page: the thing itself, and what the relationship knows, if anything. */
export interface Edge<Entity> {
  readonly node: Entity;
  readonly cursor: string;
}

/** A page of a list; each field is asked of the graph only when somebody selects it. */
export interface Connection<Entity, Row extends Edge<Entity> = Edge<Entity>> {
  totalCount(): Promise<number>;
  sentence(): string;
  pageInfo(): Promise<PageInfo>;
  nodes(): Promise<Entity[]>;
  edges(): Promise<Row[]>;
  /** What else is wanted of all rows of the list: clauses that go on where its `node` is bound, and return one value. Absent where the list is held in the process. */
  asked?(ends: Cypher): Promise<unknown>;
}

const severalOf = (name: string): string => (name.endsWith("s") ? `${wordFor(name)}es` : `${wordFor(name)}s`);

/** The GraphQL type of an edge to `Entity`; a class that extends it adds what the relationship knows. `one` says what stands in a row, where the name does not. */
export function edgeTo<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  name: string,
  one = wordFor(name),
): ClassType<Edge<Entity>> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A row of a list, with its ${one}.` })
  class SomeEdge {
    @Field(() => Entity() as ClassType, { description: "The thing that stands in this row of the list." })
    node!: Entity;

    @Field(() => String, { description: "The place of this row in the list, to be given as `after` or `before`." })
    cursor!: string;
  }
  return SomeEdge;
}

/** The GraphQL type of a connection with these edges. `several` says what its list is a list of, where the name does not. */
export function connectionOf<Entity extends object>(
  Entity: () => ClassType<Entity> | object,
  RowClass: () => ClassType<Edge<Entity>>,
  name: string,
  several = severalOf(name),
): ClassType {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${several}.` })
  class SomeConnection {
    @Field(() => Int, { description: "The number of rows in the whole list." })
    totalCount!: number;

    @Field(() => String, { description: "The question that the list answers, in words." })
    sentence!: string;

    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;

    @Field(() => [Entity() as ClassType], { description: "The things that stand in the rows of this page." })
    nodes!: Entity[];

    @Field(() => [RowClass()], {
      description: "The rows of this page: each thing with its cursor and what the relationship knows of it.",
    })
    edges!: Edge<Entity>[];
  }
  return SomeConnection;
}
