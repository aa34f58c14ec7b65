import "reflect-metadata";
import { GraphQLSchema } from "graphql";
import { type NonEmptyArray, buildSchema } from "type-graphql";
import { resolvers as analysis } from "../analysis/resolvers";
import { resolvers as asking } from "../asking/resolvers";
import { resolvers as changes } from "../changes/resolvers";
import { resolvers as comparison } from "../comparison/resolvers";
import { resolvers as dataset } from "../dataset/resolvers";
import { withDays } from "../dates/days";
import { resolversOfChapters } from "../kinds";
import type { Resolver } from "../pages/chapter";
import { resolvers as positions } from "../positions/resolvers";
import { resolvers as questions } from "../questions/resolvers";
import { resolvers as search } from "../search/resolvers";
import { defaulted } from "./defaults";
import { introduced } from "./description";
import { NodeResolver } from "./node.resolver";
import { nullableRoots } from "./nullable-roots";
import { withAllThatIsHeld, withOneType } from "./one-type";
import { validated } from "./validated";
import { withWholeRows } from "./whole-rows";
import { withTurns } from "./with-turns";

/** What may be asked: the chapters of the subject, then the uses; what is left out here is not in the schema. */
const resolvers: readonly Resolver[] = [
  NodeResolver,
  ...resolversOfChapters,
  ...positions,
  ...questions,
  ...asking,
  ...analysis,
  ...comparison,
  ...changes,
  ...search,
  ...dataset,
];

/** The schema, built once: what may be asked. */
export const schema = async (): Promise<GraphQLSchema> => (built ??= build());

let built: Promise<GraphQLSchema> | undefined;

const build = async (): Promise<GraphQLSchema> => {
  const whole = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => void>,
    validateFn: validated,
    orphanedTypes: [],
  });
  const query = whole.getQueryType();
  // type-graphql has no place to describe the root in.
  if (query)
    query.description =
      "What may be asked: single things by any usual name, lists of them, and states by what they did.";
  withDays(whole);
  withWholeRows(whole);
  withOneType(whole);
  defaulted(whole);
  withTurns(whole);
  nullableRoots(whole);
  withAllThatIsHeld(whole);
  // Made anew, so that it knows the types that were added.
  return introduced(new GraphQLSchema(whole.toConfig()));
};
