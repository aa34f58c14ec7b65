import { type Cypher, cypher, join, name } from "./cypher";
import type { Kind } from "./kind";

/** The labels of some kinds as one pattern: `State|Norm`. */
export const labelsOf = (kinds: readonly Kind[]): Cypher =>
  join(
    kinds.map(({ label }) => name(label)),
    "|",
  );

/** A label as a word of a sentence: `roll call`. */
export const wordFor = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();

/** The natural key of `variable`, whichever of these kinds it is of. */
export const keyOf = (variable: string, kinds: readonly Kind[]): Cypher =>
  firstOf(
    variable,
    kinds.map(({ key }) => key),
  );

/** What `variable` is called where it is printed, whichever of these kinds it is of: its first name, or its key. */
export const nameOf = (variable: string, kinds: readonly Kind[]): Cypher =>
  firstOf(variable, [...kinds.flatMap(({ names = [] }) => names.slice(0, 1)), ...kinds.map(({ key }) => key)]);

/** Every other name of `variable`, whichever of these kinds it is of, as a list. */
export function aliasesOf(variable: string, kinds: readonly Kind[]): Cypher {
  const [lists, texts] = [new Set<string>(), new Set<string>()];
  for (const { names = [], fields } of kinds)
    for (const field of names) (fields[field]?.is === "texts" ? lists : texts).add(field);
  const printed = nameOf(variable, kinds);
  const each = [...texts].map((field) => cypher`${name(variable)}.${name(field)}`);
  const many = [...lists].map((field) => cypher` + coalesce(${name(variable)}.${name(field)}, [])`);
  return cypher`[other IN [${join(each, ", ")}] WHERE other <> ${printed}]${join(many, "")}`;
}

function firstOf(variable: string, properties: readonly string[]): Cypher {
  const each = [...new Set(properties)].map((property) => cypher`${name(variable)}.${name(property)}`);
  return cypher`coalesce(${join(each, ", ")})`;
}
