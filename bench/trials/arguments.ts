import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import { oneOf } from "../figures";
import { together, values } from "./values";

/** Numbers from 0 to below 1. */
export type Random = () => number;

type Given = Pick<GraphQLArgument | GraphQLInputField, "name" | "type">;

/** How deep conditions may stand in one another. */
const deepest = 3;

/** Those of some arguments that are given: what must be, of the others some by chance, and never two that exclude one another. */
function chosen(random: Random, given: readonly Given[], share: number): Given[] {
  const named = new Set(given.map(({ name }) => name));
  const subject = together.one.every((name) => named.has(name))
    ? oneOf(random, together.one.slice(0, 1 + Math.floor(random() * 4)))
    : undefined;
  const dropped = new Set(together.atMostOne.map((pair) => oneOf(random, pair)));
  return given.filter(({ name, type }) => {
    if (isNonNullType(type)) return true;
    if (together.never.includes(name)) return false;
    if (subject !== undefined && together.one.includes(name)) return name === subject;
    if (dropped.has(name)) return false;
    return random() < share;
  });
}

/** A value as it is written in GraphQL, for the argument or condition of this path. */
function literal(
  random: Random,
  type: GraphQLInputType,
  path: readonly [parent: string, name: string],
  depth: number,
): string {
  if (isNonNullType(type)) return literal(random, type.ofType, path, depth);
  if (isListType(type)) {
    const number = path[1] === "sets" ? 2 : 1 + Math.floor(random() * 3);
    const items = new Set(Array.from({ length: number }, () => literal(random, type.ofType, path, depth)));
    return `[${[...items].join(", ")}]`;
  }
  if (isEnumType(type)) return oneOf(random, type.getValues()).name;
  if (isInputObjectType(type)) {
    const inner = Object.values(type.getFields()).filter(
      ({ name }) => depth < deepest || !["and", "or", "not"].includes(name),
    );
    const share = depth === 0 ? 0.35 : 0.2;
    const some = chosen(random, inner, share);
    return `{${some.map((field) => `${field.name}: ${literal(random, field.type, [type.name, field.name], depth + 1)}`).join(", ")}}`;
  }
  return scalar(random, type.name, path);
}

function scalar(random: Random, type: string, [parent, name]: readonly [string, string]): string {
  if (type === "Boolean") return String(random() < 0.5);
  if (type === "Float") return String(oneOf(random, [0.5, 1, 2]));
  const known = values[`${parent}.${name}`] ?? values[name];
  if (known !== undefined) return JSON.stringify(oneOf(random, known));
  return type === "Int" ? "5" : '"2023"';
}

/** Arguments of a field by chance, in brackets; nothing where there are none. `parent` is the type that has the field. */
export function argumentsOf(random: Random, parent: string, field: string, args: readonly GraphQLArgument[]): string {
  const given = chosen(random, args, 0.4).map(
    ({ name, type }) =>
      `${name}: ${literal(random, type, [parent === "Query" || parent === "Coalition" ? `${parent}.${field}` : parent, name], 0)}`,
  );
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}
