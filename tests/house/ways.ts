import {
  GraphQLBoolean,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";
import { words } from "./samples";

/** A question about a position is about one of these, never two. */
const subjects = ["topic", "norm", "paragraph", "proposal"];

/**
 * Ways to fill in an argument or a field of an input, which together say everything that its type can say: an enumeration each
 * of its values, an input each of its fields beside those that it needs. `where` is the type that the field stands in.
 */
export function waysToSay(name: string, type: GraphQLInputType, where = "Query"): string[] {
  const word = isEnumType(getNamedType(type)) ? undefined : (words[`${where}.${name}`] ?? words[name]);
  if (word !== undefined) return [word];
  // One value may be written where a list is taken.
  if (isNonNullType(type) || isListType(type)) return waysToSay(name, type.ofType, where);
  if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => waysWith(field, type));
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (type === GraphQLBoolean) return ["true", "false"];
  if (type === GraphQLInt) return ["2"];
  throw new Error(`tests/house/samples.ts has no word for ${name} (${where}.${name})`);
}

/** Ways to say this field of an input, with what must stand beside it. */
function waysWith(field: GraphQLInputField, input: GraphQLInputObjectType): string[] {
  const fields = Object.values(input.getFields());
  if (getNamedType(field.type) === input) {
    const plain = fields.find((other) => getNamedType(other.type) !== input);
    const [way = ""] = plain === undefined ? [] : waysWith(plain, input);
    return [`{${field.name}: ${isListType(field.type) ? `[${way}, ${way}]` : way}}`];
  }
  const aboutOne = !input.getFields()["and"] && subjects.every((subject) => input.getFields()[subject]);
  const beside = fields
    .filter((other) => other !== field)
    .filter(
      (other) => isRequiredInputField(other) || (aboutOne && other.name === "topic" && !subjects.includes(field.name)),
    )
    .map((other) => `${other.name}: ${waysToSay(other.name, other.type, input.name)[0] ?? "null"}`);
  return waysToSay(field.name, field.type, input.name).map(
    (way) => `{${[...beside, `${field.name}: ${way}`].join(", ")}}`,
  );
}
