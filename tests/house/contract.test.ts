import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { schema } from "../../src/api/schema";
import { linesOf } from "./files";

const lines = linesOf("tests/house/contract.txt").filter((line) => !line.startsWith("#"));

/** What a type has, each name alone and, where it takes arguments, with each of them: `state`, `state(name)`. */
function namesIn(type: GraphQLNamedType | undefined): Set<string> {
  if (isEnumType(type)) return new Set(type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) return new Set(Object.keys(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return new Set();
  return new Set(
    Object.values(type.getFields()).flatMap((field) => [
      field.name,
      ...field.args.map(({ name }) => `${field.name}(${name})`),
    ]),
  );
}

/** `paragraph(report number)` is the field and each of its arguments. */
function asked(words: string): string[] {
  return [...words.matchAll(/(\w+)(?:\(([^)]*)\))?/g)].flatMap(([, field = "", args = ""]) => [
    field,
    ...args.split(" ").flatMap((arg) => (arg === "" ? [] : [`${field}(${arg})`])),
  ]);
}

it.each(lines)("the contract holds: %s", async (line) => {
  const [name = "", words = ""] = line.split(": ");
  const type = (await schema()).getType(name);
  const there = namesIn(type);
  expect(type === undefined ? [name] : []).toEqual([]);
  expect(asked(words).filter((word) => !there.has(word))).toEqual([]);
});
