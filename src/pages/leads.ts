import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, type ClassType, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { costOfLed, costOfPage, PageArgs } from "./page.args";
import type { Reading } from "../graph/reading";
import type { Vocabulary } from "../graph/vocabulary";
import { wordsWithin } from "../sets/breadth";
import type { Joined } from "../sets/where";
import type { Edge } from "./connection";
import { type List, listed } from "./list";
import { naturalKeyOf } from "./node";
import { type Selected, selectedIn } from "./selected";

/** A word of the conditions of a list that is an argument of its own: without a default, nothing is asked when it is not given. */
interface WordArgument {
  readonly type: () => object;
  readonly description: string;
  readonly defaultValue?: string;
}

/** A field that gives a page of a list. */
export interface Leading<Entity, Where extends Joined<Where>, Row extends Edge<Entity>, From> {
  /** The GraphQL type of the connection. */
  readonly to: () => object;
  readonly list: List<Entity, Where, Row>;
  readonly about: string;
  /** The input that chooses among the rows, and what it says. */
  readonly where?: { readonly type: () => object; readonly description: string };
  /** Makes the conditions of the list of that input, where they have other words. */
  readonly read?: (where: never) => Where;
  readonly words?: Readonly<Record<string, WordArgument>>;
  /** The orders that it may be had in, and the usual one. */
  readonly order?: { readonly of: Vocabulary; readonly usual: string };
  /** Says whose list it is, for the sentence: ` of Kenya`. */
  readonly whose?: (from: From) => string;
}

/** The class that gives the root a connection, such as `topics(first:, where:, orderBy:)`. */
export function offers<Entity, Where extends Joined<Where>, Row extends Edge<Entity>>(
  field: string,
  leading: Leading<Entity, Where, Row, never>,
): ClassType {
  const type = Query(leading.to, { complexity: costOfOffered, description: leading.about });
  const Offers = connectionField(field, leading, type, false);
  Resolver()(Offers);
  return Offers;
}

/** The class that gives the things of `From` a connection that begins at their natural key, such as `Topic.resolutions(first:, where:, orderBy:)`. */
export function leads<From extends { id: string }, Entity, Where extends Joined<Where>, Row extends Edge<Entity>>(
  From: () => object,
  field: string,
  leading: Leading<Entity, Where, Row, From>,
): ClassType {
  const type = FieldResolver(leading.to, { complexity: costOfLed(leading.list.usually), description: leading.about });
  const Leads = connectionField(field, leading, type, true);
  Resolver(() => From() as never)(Leads);
  return Leads;
}

/** A page of a list of the root, and the questions about states that stand in its conditions: each word of them is a set to be found. */
const costOfOffered = (asked: Parameters<typeof costOfPage>[0] & { args: { where?: unknown } }): number =>
  costOfPage(asked) + costOfStates * wordsWithin(asked.args.where);

const costOfStates = 10;

/** Decorates a class as type-graphql would have it written: one method, each of its parameters an argument. */
function connectionField<Entity, Where extends Joined<Where>, Row extends Edge<Entity>, From>(
  field: string,
  { list, where, read, words = {}, order, whose }: Leading<Entity, Where, Row, From>,
  type: MethodDecorator,
  isLed: boolean,
): ClassType {
  class Leads {
    readonly gives = field;
  }
  const wanted = Object.keys(words);
  const answer = (reading: Reading, page: PageArgs, given: Given, from?: From & { id: string }) => {
    const chosen = read === undefined ? given["where"] : read((given["where"] ?? {}) as never);
    const said = Object.fromEntries(wanted.map((word) => [word, given[word]]));
    return listed<Entity, Where, Row>(reading, list, {
      page,
      where: { ...(chosen as Where), ...said },
      order: given["orderBy"] as string | undefined,
      selected: given["selected"] as Selected,
      ...(from === undefined ? {} : { key: naturalKeyOf(from), whose: whose?.(from) ?? "" }),
    });
  };
  const args = [
    ...(where === undefined
      ? []
      : [["where", where.type, { nullable: true, description: where.description }] as const]),
    ...(order === undefined
      ? []
      : [["orderBy", () => order.of, { defaultValue: order.usual, description: "The order of the rows." }] as const]),
    ...Object.entries(words).map(
      ([word, { type: its, ...how }]) => [word, its, { nullable: how.defaultValue === undefined, ...how }] as const,
    ),
  ];
  const parameters = [
    Ctx(),
    Args(() => PageArgs),
    ...args.map(([name, its, how]) => Arg(name, its, how)),
    Info(),
    ...(isLed ? [Root()] : []),
  ];
  const method = (...[reading, page, ...given]: readonly unknown[]) =>
    answer(
      reading as Reading,
      page as PageArgs,
      {
        ...Object.fromEntries(args.map(([name], index) => [name, given[index]])),
        selected: selectedIn(given[args.length] as GraphQLResolveInfo),
      },
      given[args.length + 1] as (From & { id: string }) | undefined,
    );
  Object.defineProperty(Leads.prototype, field, { value: method, configurable: true, writable: true });
  for (const [index, parameter] of parameters.entries()) parameter(Leads.prototype, field, index);
  type(Leads.prototype, field, Object.getOwnPropertyDescriptor(Leads.prototype, field) ?? {});
  return Leads;
}

type Given = Readonly<Record<string, unknown>>;
