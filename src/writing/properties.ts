import neo4j from "neo4j-driver";
import { firstDay, lastDay } from "../dates/span";
import { isGiven } from "../given";
import type { Field } from "../graph/kind";
import { inParallel } from "../sources/in-parallel";
import { type SeedRecord, citedPlacesOf, textsIn, whatOf } from "./record";

/**
 * The properties that a record has in the graph. A span says its first and last day beside it (`date`, `dateFirst`,
 * `dateLast`), as ISO days; data are kept as JSON; footnotes are two lists in parallel, `sources` and `locators`, a
 * locator that is not given being empty. A flag that is not set is left out.
 */
export function propertiesOf(record: SeedRecord): Record<string, unknown> {
  const own = Object.entries(whatOf(record).fields).flatMap(([field, what]) => {
    const value = record.values[field];
    return value === undefined ? [] : propertiesOfField(field, what, value);
  });
  const citations = citedPlacesOf(record);
  return { ...Object.fromEntries(own), ...(citations.length === 0 ? {} : inParallel(citations)) };
}

function propertiesOfField(field: string, { is }: Field, value: unknown): [string, unknown][] {
  switch (is) {
    case "source":
    case "locator":
    case "reference":
    case "parts":
      return [];
    case "span":
      return [
        [field, value],
        [`${field}First`, firstDay(String(value))],
        [`${field}Last`, lastDay(String(value))],
      ];
    case "whole":
      return [[field, neo4j.int(Number(value))]];
    case "flag":
      return value === true ? [[field, true]] : [];
    case "texts":
    case "words":
      return [[field, textsIn(value)]];
    case "data":
      return [[field, JSON.stringify(value)]];
    case "text":
    case "word":
      return [[field, value]];
  }
}

/** These properties without those of which nothing is said. */
export const statedIn = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => isGiven(value)));
