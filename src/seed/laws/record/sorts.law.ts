import type { Field } from "../../../graph/kind";
import { type End, fieldsOf } from "../../fields";
import { filePlaceOf, whatOf } from "../../../writing/record";
import { sortOf } from "../../placed-value";
import type { RecordLaw } from "../law";

/** Each value is of the sort that its field takes: a text where a text is meant, a list where a list is. */
export const sorts: RecordLaw = {
  name: "sort",
  *breaches(record) {
    const known = fieldsOf(whatOf(record));
    for (const [field, value] of Object.entries(record.values)) {
      const what = known[field];
      const message = what === undefined ? undefined : fault(what, value);
      if (message !== undefined) yield { at: filePlaceOf(record, field), field, message };
    }
  },
};

function fault(what: Field | End, value: unknown): string | undefined {
  if (value === null || value === undefined) return "nothing stands here: leave the field out.";
  if (Array.isArray(value) && value.length === 0) return "the list is empty: leave the field out.";
  const [fits, meant] = demand(what);
  if (fits(value)) return undefined;
  const quote = typeof value === "number" || typeof value === "boolean" ? ": write it in quotation marks." : ".";
  return `${meant} is meant, not ${Array.isArray(value) ? sortOfList(value) : sortOf(value)}${meant.startsWith("a text") ? quote : "."}`;
}

const sortOfList = (value: readonly unknown[]): string => {
  const other = value.find((one) => typeof one !== "string");
  return other === undefined ? "a list" : `a list with ${sortOf(other)} in it`;
};

type Demand = readonly [fits: (value: unknown) => boolean, meant: string];

function demand(what: Field | End): Demand {
  switch (what.is) {
    case "text":
    case "word":
    case "end":
      return [isText, "a text"];
    case "span":
      return [isText, 'a text such as "2023-07"'];
    case "texts":
      return [isTexts, "a list of texts"];
    case "reference":
      return what.many === true ? textOrTexts : [isText, "a text"];
    case "words":
    case "source":
    case "locator":
    case "spread":
      return textOrTexts;
    case "flag":
      return [(value) => typeof value === "boolean", "true"];
    case "whole":
      return [(value) => Number.isSafeInteger(value) && Number(value) >= 0, "a whole number from 0 up"];
    case "data":
      return [(value) => typeof value === "object" && !Array.isArray(value), "a mapping"];
    case "parts":
      return [() => true, "a list"];
  }
}

const isText = (value: unknown): boolean => typeof value === "string";
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const textOrTexts: Demand = [(value) => isText(value) || isTexts(value), "a text or a list of texts"];
