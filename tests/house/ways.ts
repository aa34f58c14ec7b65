import {
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from "graphql";
import { words } from "./samples";

/** An argument, or a field of an input. */
type Slot = GraphQLArgument | GraphQLInputField;

/** Of these one is named, never two, where all of them may be. */
const choices = [
  ["topic", "norm", "paragraph", "proposal"],
  ["topic", "norm", "paragraph", "proposal", "subjects"],
  ["resolution", "proposal"],
  ["resolution", "resolutions", "proposal"],
  ["report", "number", "id"],
];

/** A way to fill in slots, and the one that it is about. */
export interface Way {
  readonly slot: Slot;
  readonly text: string;
}

/** The inputs that were said in all their ways already, and those that what is being said stands within. */
interface Told {
  readonly said: ReadonlySet<GraphQLNamedType>;
  readonly above: readonly GraphQLInputType[];
}

const nothing: Told = { said: new Set(), above: [] };

/**
 * Ways to fill in these slots, each saying one thing beside what has to be said, and together everything that the slots can say
 * and was not said already. `where` is the field or the type that they belong to.
 */
export function waysToFill(slots: readonly Slot[], where: string, told: Told = nothing): Way[] {
  const meant = slots.filter(({ name }) => name !== "first");
  return meant.flatMap((slot) => {
    const beside = slots
      .filter((other) => other !== slot && (isRequiredArgument(other) || goesWith(other, slot, slots)))
      .map((other) => `${other.name}: ${waysToSay(other.name, other.type, where, told)[0] ?? "null"}`);
    return waysToSay(slot.name, slot.type, where, told).map((way) => ({
      slot,
      text: [...beside, `${slot.name}: ${way}`].join(", "),
    }));
  });
}

/** The little that has to be said in these slots, for an answer that is no page of fifty. */
export function leastToFill(slots: readonly Slot[], where: string): string {
  return slots
    .filter((slot) => isRequiredArgument(slot) || slot.name === "first" || isFirstChoice(slot, slots))
    .map((slot) => `${slot.name}: ${waysToSay(slot.name, slot.type, where)[0] ?? "null"}`)
    .join(", ");
}

function goesWith(other: Slot, slot: Slot, slots: readonly Slot[]): boolean {
  if (other.name === "first") return slot.name !== "last";
  return (
    isFirstChoice(other, slots) && !choices.some((choice) => choice.includes(other.name) && choice.includes(slot.name))
  );
}

/** Whether a slot is the first of things of which one must be named; what can be joined by `and` leaves all of them open. */
function isFirstChoice(slot: Slot, slots: readonly Slot[]): boolean {
  const named = new Set(slots.map(({ name }) => name));
  return (
    !named.has("and") && choices.some((choice) => choice[0] === slot.name && choice.every((name) => named.has(name)))
  );
}

function waysToSay(name: string, type: GraphQLInputType, where: string, told: Told = nothing): readonly string[] {
  const known = words[`${where}.${name}`] ?? (isEnumType(getNamedType(type)) ? undefined : words[name]);
  if (known !== undefined) return known;
  // One value may be written where a list is taken.
  if (isNonNullType(type) || isListType(type)) return waysToSay(name, type.ofType, where, told);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  if (type === GraphQLBoolean) return ["true", "false"];
  if (type === GraphQLInt) return ["2"];
  if (!isInputObjectType(type)) throw new Error(`tests/house/samples.ts has no word for ${name} (${where}.${name})`);
  // Questions stand in questions: what is said already need not be said again within.
  if (told.above.includes(type)) return ["{}"];
  const fields = Object.values(type.getFields());
  const plain = fields.filter((field) => getNamedType(field.type) !== type);
  const within = { said: told.said, above: [...told.above, type] };
  const ways = waysToFill(plain, type.name, within).map(({ text }) => `{${text}}`);
  if (told.above.length > 0 && told.said.has(type)) return ways.slice(0, 1);
  // `and`, `or` and `not` take the input again.
  return [
    ...ways,
    ...fields.filter((field) => !plain.includes(field)).map((field) => `{${field.name}: ${ways[0] ?? "{}"}}`),
  ];
}
