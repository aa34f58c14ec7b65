import { isGiven } from "../given";
import { type Cypher, cypher, join, name } from "../graph/cypher";
import type { Kind } from "../graph/kind";
import { type Properties, everyOne } from "../graph/known";
import { keyOf } from "../graph/labels";
import { batched } from "../graph/loader";
import type { Reading } from "../graph/reading";
import { foundIn } from "../lookup";
import { namesOf } from "../names/names";
import { type Needs, neededOf } from "./needed";
import type { Node } from "./node";

/** What an edge or a list leads to: how a statement answers it, and what the API makes of the answer. */
export interface Target<Entity> {
  /**
   * What is to be answered of a variable: no more than its key where the process knows the thing already, else what the selected fields
   * of it need; everything where none are told.
   */
  readonly answer: (variable: string, fields?: readonly string[]) => Cypher;
  /** Makes things of such answers. */
  readonly maker: (reading: Reading, fields?: readonly string[]) => Promise<(answer: unknown) => Entity>;
}

/** The things of one kind, as the API gives them. */
export interface Things<Entity extends Node> extends Target<Entity> {
  readonly kind: Kind;
  /** Makes a thing of all that the graph has of it. */
  readonly of: (properties: Properties) => Entity;
  /** The thing with this natural key, or null. */
  readonly byKey: (reading: Reading, key: string) => Promise<Entity | null>;
}

/** The things of a kind, as instances of `Entity`: `id` is the global id, `key` the natural key. Nobody changes them: those of which there are few are shared by all. `needs` says of fields that are worked out which properties they need. */
export function thingsOf<Entity extends Node>(kind: Kind, Entity: new () => Entity, needs: Needs = {}): Things<Entity> {
  const of = (properties: Properties): Entity => {
    const key = String(properties[kind.key]);
    return Object.assign(new Entity(), properties, { id: `${kind.label}:${key}`, key });
  };
  return { kind, of, ...(kind.few === true ? known(kind, of) : asked(kind, of, needs)) };
}

/** Of a kind of which there are few all are known, and only keys are asked for. */
function known<Entity>({ label, key: by }: Kind, of: (properties: Properties) => Entity) {
  const all = (reading: Reading): Promise<ReadonlyMap<string, Entity>> =>
    reading.kept.get(
      `things ${label}`,
      async () => {
        const every = await everyOne(reading, label);
        return new Map(every.map((properties) => [String(properties[by]), of(properties)]));
      },
      [label],
    );
  return {
    answer: (variable: string) => cypher`${name(variable)}.${name(by)}`,
    maker: async (reading: Reading) => {
      const every = await all(reading);
      return (key: unknown) => foundIn(every, String(key), label);
    },
    byKey: async (reading: Reading, key: string) => (await all(reading)).get(key) ?? null,
  };
}

/** Of any other kind what is wanted of a thing is asked each time. */
function asked<Entity>(kind: Kind, of: (properties: Properties) => Entity, needs: Needs) {
  const { label, key: by } = kind;
  const needed = (fields?: readonly string[]) => (fields === undefined ? undefined : neededOf(kind, needs, fields));
  return {
    answer: (variable: string, fields?: readonly string[]) => {
      const properties = needed(fields);
      // As a parameter: a text for each selection would be planned each time.
      return properties === undefined
        ? cypher`${name(variable)} {.*, folded: null, origin: null}`
        : cypher`[property IN ${properties} | ${name(variable)}[property]]`;
    },
    maker: (_reading: Reading, fields?: readonly string[]) => {
      const properties = needed(fields);
      return Promise.resolve((answer: unknown) =>
        of(properties === undefined ? (answer as Properties) : namedBy(properties, answer as readonly unknown[])),
      );
    },
    byKey: async (reading: Reading, key: string) => {
      const properties = await reading.kept.get(`${label}:${key}`, () => found(reading, { label, by, key }), [label]);
      return properties === null ? null : of(properties);
    },
  };
}

/** Values with the names of what they are. What the graph does not have is left out, as where all is asked of it: the API has its own value for that. */
export const namedBy = (names: readonly string[], values: readonly unknown[]): Properties =>
  Object.fromEntries(names.flatMap((one, index) => (isGiven(values[index]) ? [[one, values[index]]] : [])));

interface Sought {
  readonly label: string;
  /** The property that holds the natural key. */
  readonly by: string;
  readonly key: string;
}

/** Things of whatever kinds one tick asks for, in one statement, so that a field that leads to several kinds is no more than one. */
const found = batched<Sought, Properties | null>(async (reading, sought) => {
  const kinds = [...new Map(sought.map(({ label, by }) => [label, by]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const each = kinds.map(([label, by]) => {
    const keys = sought.filter((one) => one.label === label).map(({ key }) => key);
    return cypher`MATCH (n:${name(label)}) WHERE n.${name(by)} IN ${keys} RETURN ${label} AS label, n.${name(by)} AS key, n {.*} AS properties`;
  });
  const rows = await reading.graph.read(
    cypher<{ label: string; key: string; properties: Properties }>`${join(each, " UNION ALL ")}`,
  );
  const its = new Map(rows.map(({ label, key, properties }) => [`${label}:${key}`, properties]));
  return sought.map(({ label, key }) => its.get(`${label}:${key}`) ?? null);
});

/** Things of whichever of these kinds an edge leads to: the answer is the label, and what is answered of a thing of that kind. */
export function anyOf<Entity extends Node>(...kinds: readonly Things<Entity>[]): Target<Entity> {
  const few = kinds.filter(({ kind }) => kind.few === true).map(({ kind }) => kind);
  return {
    answer: (variable) => {
      const many = kinds.filter(({ kind }) => kind.few !== true);
      const each = many.map(
        ({ kind, answer }) => cypher` WHEN ${name(variable)}:${name(kind.label)} THEN ${answer(variable)}`,
      );
      const its =
        many.length === 0 ? keyOf(variable, few) : cypher`CASE${join(each, "")} ELSE ${keyOf(variable, few)} END`;
      return cypher`[labels(${name(variable)})[0], ${its}]`;
    },
    maker: async (reading) => {
      const makers = new Map(
        await Promise.all(kinds.map(async ({ kind, maker }) => [kind.label, await maker(reading)] as const)),
      );
      return (answer) => {
        const [label, its] = answer as readonly [string, unknown];
        return foundIn(makers, label, "kind of thing here")(its);
      };
    },
  };
}

/** The thing that bears a name, in any usual spelling. Throws UnknownName, with the nearest names, and AmbiguousName. */
export async function named<Entity extends Node>(
  reading: Reading,
  things: Things<Entity>,
  spelling: string,
  argument: string,
): Promise<Entity | null> {
  const { key } = (await namesOf(reading)).get([things.kind.label], spelling, argument);
  return things.byKey(reading, key);
}
