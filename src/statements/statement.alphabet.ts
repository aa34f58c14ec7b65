import { type Days, daysAsked, timeInWords } from "../dates/period";
import { isGiven } from "../given";
import { type Cypher, cypher, join } from "../graph/cypher";
import { fullText } from "../sets/full-text";
import type { Word } from "../sets/where";
import type { StatementWhere } from "./statement.where";
import { type TakenWhere, takenFields, takesPosition } from "./taken.word";

/** What a statement's `where` says, told over: the fields that speak of one position are one word, so that they hold of one edge. */
export interface StatementWords {
  and?: StatementWords[] | null;
  or?: StatementWords[] | null;
  not?: StatementWords | null;
  takes?: TakenWhere;
  actor?: string[];
  meeting?: string;
  process?: string;
  when?: Pick<StatementWhere, "year" | "during">;
  source?: string;
  machineMade?: boolean;
  text?: string;
}

/** Groups the fields of a `where` into words. */
export function statementWords({ and, or, not, year, during, ...rest }: StatementWhere): StatementWords {
  const taken = Object.fromEntries(
    takenFields.filter((field) => isGiven(rest[field])).map((field) => [field, rest[field]]),
  );
  const others = Object.fromEntries(
    Object.entries(rest).filter(
      ([field, value]) => isGiven(value) && !(takenFields as readonly string[]).includes(field),
    ),
  );
  return {
    ...others,
    ...(and ? { and: and.map(statementWords) } : {}),
    ...(or ? { or: or.map(statementWords) } : {}),
    ...(not ? { not: statementWords(not) } : {}),
    ...(Object.keys(taken).length > 0 ? { takes: taken } : {}),
    ...(isGiven(year) || isGiven(during) ? { when: { year: year ?? null, during: during ?? null } } : {}),
  };
}

/** Whether `node`, by its date, lies wholly within these days; what is undated does not. */
function withinDays(days: Days | null): Cypher {
  const { from, to } = days ?? { from: null, to: null };
  const bounds = [
    ...(from === null ? [] : [cypher`coalesce(node.dateFirst >= ${from}, false)`]),
    ...(to === null ? [] : [cypher`coalesce(node.dateLast <= ${to}, false)`]),
  ];
  return bounds.length === 0 ? cypher`true` : join(bounds, " AND ");
}

const actors = ["State", "Coalition", "Organisation"];

type Alphabet = {
  readonly [Field in Exclude<keyof StatementWords, "and" | "or" | "not">]-?: Word<NonNullable<StatementWords[Field]>>;
};

export const statementAlphabet: Alphabet = {
  takes: takesPosition,
  actor: {
    holds: (given, names, at) =>
      cypher`coalesce(node.actorKey IN ${given.map((one) => names.get(actors, one, at).key)}, false)`,
    says: (given, names) => `were made by ${given.map((one) => names.get(actors, one, "actor").name).join(" or ")}`,
  },
  meeting: {
    holds: (slug, names, at) =>
      cypher`EXISTS { (node)-[:DELIVERED_AT]->(:Meeting {slug: ${names.get(["Meeting"], slug, at).key}}) }`,
    says: (slug, names) => `were made at ${names.get(["Meeting"], slug, "meeting").name}`,
  },
  process: {
    holds: (slug, names, at) =>
      cypher`EXISTS { (node)-[:DELIVERED_AT]->(:Meeting)-[:OF]->(:Process {slug: ${names.get(["Process"], slug, at).key}}) }`,
    says: (slug, names) => `were made in ${names.get(["Process"], slug, "process").name}`,
  },
  when: {
    holds: (when, _, at) => withinDays(daysAsked(when, at.replace(/\.when$/, ""))),
    says: (when) => `were made${timeInWords(when)}`,
  },
  source: {
    holds: (id, names, at) => cypher`coalesce(${names.get(["Source"], id, at).key} IN node.sources, false)`,
    says: (id, names) => `are known from "${names.get(["Source"], id, "source").name}"`,
  },
  machineMade: {
    holds: (made) => cypher`coalesce(node.machineMade, false) = ${made}`,
    says: (made) =>
      made ? "are known only from a machine-made source" : "are not known only from a machine-made source",
  },
  text: fullText,
};
