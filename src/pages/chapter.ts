import type { Tie } from "../graph/kind";
import type { Node } from "./node";
import type { Things } from "./things";

/** A class of resolvers, as type-graphql takes it. */
export type Resolver = new (...args: never[]) => object;

/** What a chapter of the subject gives to the whole: its kinds with their things, its edges, its part of the API. */
export interface Chapter {
  readonly things: readonly Things<Node>[];
  readonly ties?: readonly Tie[];
  readonly resolvers: readonly Resolver[];
}

/** The resolver classes that these modules export, alone or in lists. */
export const resolversIn = (...modules: readonly Readonly<Record<string, unknown>>[]): readonly Resolver[] =>
  modules
    .flatMap((module) => Object.values<unknown>(module).flat())
    .filter((one): one is Resolver => typeof one === "function");
