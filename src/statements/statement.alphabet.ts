import { type Days, daysAsked } from "../dates/period";
import { isGiven } from "../given";
import { type Cypher, cypher, join } from "../graph/cypher";
import { type AskedStates, statesPhrase, statesRead } from "../states/asked-states";
import { fullText } from "../sets/full-text";
import { linked } from "../sets/linked";
import { type Word, spoken, spokenAs } from "../sets/where";
import { time } from "../phrases/time";
import { thingNamed } from "../phrases/values";
import { truth } from "../phrases/wording";
import { knownFromSource, madeByActor } from "./maker.words";
import type { StatementWhere } from "./statement.where";
import { type TakenWhere, takenFields } from "./taken.phrase";
import { takesPosition } from "./taken.word";
import { inSentence } from "../names/in-sentence";

/** What a statement's `where` says, told over: the fields that speak of one position are one word, so that they hold of one edge. */
export interface StatementWords {
  and?: StatementWords[] | null;
  or?: StatementWords[] | null;
  not?: StatementWords | null;
  takes?: TakenWhere;
  actor?: string[];
  actors?: AskedStates;
  aligned?: AskedStates;
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
    // That narrower topics do not count is what is meant where nothing is said.
    takenFields.filter((field) => isGiven(rest[field]) && rest[field] !== false).map((field) => [field, rest[field]]),
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

/** The `where` that such words tell over. */
export function statementWhere({ and, or, not, takes, when, ...others }: StatementWords): StatementWhere {
  const { year, during } = when ?? {};
  return {
    ...others,
    ...takes,
    ...(isGiven(year) ? { year } : {}),
    ...(isGiven(during) ? { during } : {}),
    ...(and ? { and: and.map(statementWhere) } : {}),
    ...(or ? { or: or.map(statementWhere) } : {}),
    ...(not ? { not: statementWhere(not) } : {}),
  };
}

/** Whether what is dated so lies wholly within these days; what is undated does not. */
function withinDays(days: Days | null, dated: Cypher): Cypher {
  const { from, to } = days ?? { from: null, to: null };
  const bounds = [
    ...(from === null ? [] : [cypher`coalesce(${dated}.dateFirst >= ${from}, false)`]),
    ...(to === null ? [] : [cypher`coalesce(${dated}.dateLast <= ${to}, false)`]),
  ];
  return bounds.length === 0 ? cypher`true` : join(bounds, " AND ");
}

type Alphabet = {
  readonly [Field in Exclude<keyof StatementWords, "and" | "or" | "not">]-?: Word<NonNullable<StatementWords[Field]>>;
};

/** Made within the days that are asked for, by the date of `dated`. */
const within =
  (dated: Cypher): Alphabet["when"]["holds"] =>
  (when, _, at) =>
    withinDays(daysAsked(when, at.replace(/\.when$/, "")), dated);

/** `were made in 2023`. */
const madeWhen = spokenAs(["were made"], time);

export const statementAlphabet: Alphabet = {
  takes: takesPosition,
  actor: madeByActor,
  actors: {
    holds: (where, names, at) =>
      cypher`EXISTS { MATCH (node)<-[:MADE]-(s:State) WHERE s.iso3 IN ${statesRead(where, names, at).codes} }`,
    ...spokenAs(["were made by"], statesPhrase),
  },
  aligned: {
    holds: (where, names, at) =>
      cypher`EXISTS { MATCH (node)<-[:ALIGNED_WITH]-(s:State) WHERE s.iso3 IN ${statesRead(where, names, at).codes} }`,
    ...spokenAs(["were joined by"], statesPhrase),
  },
  meeting: linked(
    (slug, names, at) => cypher`(node)-[:DELIVERED_AT]->(:Meeting {slug: ${names.get(["Meeting"], slug, at).key}})`,
    spokenAs(
      ["were made at"],
      thingNamed(["Meeting"], ({ name }) => name),
    ),
    "occasion",
  ),
  process: linked(
    (slug, names, at) =>
      cypher`(node)-[:DELIVERED_AT]->(:Meeting)-[:OF]->(:Process {slug: ${names.get(["Process"], slug, at).key}})`,
    spokenAs(["were made in"], thingNamed(["Process"], inSentence)),
    "process",
  ),
  when: {
    holds: within(cypher`node`),
    starts: {
      narrowness: "time",
      from: (when, _, at) => {
        const { from, to } = daysAsked(when, at.replace(/\.when$/, "")) ?? { from: null, to: null };
        return cypher`MATCH (node:Statement) WHERE node.dateFirst >= ${from ?? ""} AND node.dateFirst <= ${to ?? "~"}`;
      },
    },
    ...madeWhen,
  },
  source: knownFromSource((cites) => cypher`EXISTS { (node)<-[made:MADE]-() WHERE ${cites} }`),
  machineMade: {
    holds: (made) => cypher`coalesce(node.machineMade, false) = ${made}`,
    ...spoken(truth(["are known only from a machine-made source"], ["are not known only from a machine-made source"])),
  },
  text: fullText,
};

/** The same where one maker is asked about and `made` is bound: who signed a joint statement is dated and known by the signature. */
export const madeAlphabet: Alphabet = {
  ...statementAlphabet,
  // Not from the day of the text: a signature has a day of its own.
  when: { ...madeWhen, holds: within(cypher`made`) },
  source: knownFromSource((cites) => cites),
};
