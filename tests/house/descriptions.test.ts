import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { schema } from "../../src/api/schema";

interface Described {
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

let all: Described[];
beforeAll(async () => {
  const types = Object.values((await schema()).getTypeMap());
  all = types
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [...within(type)]);
});

describe("the schema", () => {
  it("describes every type, field, argument and enum value", () => {
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ description }) => (description ?? "").trim().length < 12).map(({ path }) => path)).toEqual([]);
  });

  it("describes them in sentences", () => {
    const unended = all.filter(({ description }) => !/[.?:`)]$/.test(description ?? ""));
    expect(unended.map(({ path }) => path)).toEqual([]);
  });

  it.each([
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
  ])("has no descriptions that %s", (_fault, pattern) => {
    const faulty = all.filter(({ description }) => pattern.test(description ?? ""));
    expect(faulty.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
  });
});
