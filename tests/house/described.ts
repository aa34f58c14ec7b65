import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";

/** A type, a field, an argument or a value, with what the schema says of it. */
export interface Described {
  readonly path: string;
  readonly description: string | null | undefined;
}

/** A type and everything in it that a reader of the schema meets. */
function* within(type: GraphQLNamedType): Generator<Described> {
  yield { path: type.name, description: type.description };
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) yield { path: `${type.name}.${name}`, description };
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    const path = `${type.name}.${field.name}`;
    yield { path, description: field.description };
    const args = "args" in field ? field.args : [];
    for (const { name, description } of args) yield { path: `${path}(${name}:)`, description };
  }
}

/** Everything in a schema that a reader meets, but for what GraphQL brings with it. */
export const describedIn = (schema: GraphQLSchema): Described[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [...within(type)]);

/** What a description may not do, and by what one sees that it does. */
export const faults: readonly (readonly [string, RegExp])[] = [
  ["are missing, or say next to nothing", /^.{0,11}$/],
  ["do not end as a sentence does", /[^.?:`)]$/],
  [
    "lean on the description before",
    /^(It|They) \w+ so\.$|^(Such as|The same) |^(On|Of|To) (what|whom)\.$|^Which of them\.$|^The (thing itself|other way round)\.$/,
  ],
  [
    "have a state opposing or supporting without saying who: write whoever",
    /, (and )?who (opposes|supports)\b|^Who votes|: who (criticises|opposes|supports|voices)\b/,
  ],
  ["name a type where words would do", /^A (page|row) of a list.*\b[A-Z][a-z]+[A-Z]/],
  ["speak of a thing of which they do not say what it is", /^(It|Its|They) /],
];

/** Every fault of these descriptions, each in one line. */
export const faultsOf = (all: readonly Described[]): string[] =>
  faults.flatMap(([fault, pattern]) =>
    all
      .filter(({ description }) => pattern.test((description ?? "").trim()))
      .map(({ path, description }) => `${path}: "${description ?? ""}": descriptions that ${fault}`),
  );
