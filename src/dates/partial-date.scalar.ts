import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { faultOf } from "./span";

/** The scalar of every date: a year, a month, a day, or a span, as precise as the source (level 0 of the Extended Date/Time Format). */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  description:
    "A date as precise as its source: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a span of days `A/B`. In a filter a partial date means its first day as `from` and its last day as `to`.",
  serialize: (value) => String(value),
  parseValue: read,
  parseLiteral: (node) => {
    if (node.kind === Kind.STRING || node.kind === Kind.INT) return read(node.value);
    throw wrong('write a date in quotation marks, such as "2023-07-25".');
  },
});

function read(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw wrong('write a text, such as "2023-07-25".');
  const fault = faultOf(String(value));
  if (fault !== undefined) throw wrong(fault);
  return String(value);
}

const wrong = (why: string) => new GraphQLError(`PartialDate: ${why}`, { extensions: { code: "BAD_USER_INPUT" } });
