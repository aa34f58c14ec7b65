import { type OperationDefinitionNode, type TypeNode, Kind, print, valueFromASTUntyped } from "graphql";
import type { Address } from "../address";

/** A variable of a saved question. */
export interface Asked {
  readonly name: string;
  /** Its type as GraphQL writes it, without marks: `String`, `Int`, `Stance`. */
  readonly type: string;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** What it is when nothing is said, as a form shows it. */
  readonly usual: string;
  /** Whether a line of a form can hold it; what is an object keeps what it usually is. */
  readonly isPlain: boolean;
}

/** The variables of an operation. */
export const variablesIn = ({ variableDefinitions = [] }: OperationDefinitionNode): Asked[] =>
  variableDefinitions.map(({ variable, type, defaultValue }) => {
    const usual: unknown = defaultValue === undefined ? undefined : valueFromASTUntyped(defaultValue);
    const named = /\w+/.exec(print(type))?.[0] ?? "";
    return {
      name: variable.name.value,
      type: named,
      isList: isListed(type),
      isRequired: type.kind === Kind.NON_NULL_TYPE,
      usual: usualIn(usual),
      isPlain: !/(Where|Input|Period)$/.test(named),
    };
  });

/** What a line of a form holds; nothing of what it cannot hold. */
function usualIn(usual: unknown): string {
  const all: readonly unknown[] = Array.isArray(usual) ? usual : [usual];
  return all.filter((value) => typeof value === "string" || typeof value === "number").join(", ");
}

const isListed = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE);

/** What an address gives for the variables of an operation; what it does not name stays what it usually is. */
export const givenFor = (asked: readonly Asked[], { query }: Address): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    asked.flatMap((one): [string, unknown][] => {
      const text = query.get(one.name)?.trim();
      if (text === undefined || !one.isPlain || (text === "" && one.isRequired)) return [];
      return [[one.name, text === "" ? null : valueOf(one, text)]];
    }),
  );

function valueOf({ type, isList }: Asked, text: string): unknown {
  if (!isList) return one(type, text);
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => one(type, part));
}

/** A number for a number, yes or no for a truth; the words of an enumeration in capital letters. */
function one(type: string, text: string): unknown {
  if (type === "Int" || type === "Float") return Number(text);
  if (type === "Boolean") return /^(true|yes)$/i.test(text);
  return ["String", "ID", "PartialDate", "Date"].includes(type) ? text : text.toUpperCase();
}
