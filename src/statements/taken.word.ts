import { BadQuestion } from "../errors";
import { isGiven } from "../given";
import { type Cypher, cypher, join } from "../graph/cypher";
import type { Names } from "../names/names";
import { type Word, spoken } from "../sets/where";
import { type TakenWhere, labels, subjects, takenPhrase } from "./taken.phrase";

/** A topic and the proposal that it stands for are one subject. */
const pathTo: Readonly<Record<keyof typeof labels, (key: string) => Cypher>> = {
  topic: (key) => cypher`(node)-[t:TAKES]->()-[:STANDS_FOR*0..1]->(:Topic {slug: ${key}})`,
  norm: (key) => cypher`(node)-[t:TAKES]->(:Norm {code: ${key}})`,
  proposal: (key) => cypher`(node)-[t:TAKES]->()<-[:STANDS_FOR*0..1]-(:Proposal {slug: ${key}})`,
  paragraph: (key) => cypher`(node)-[t:TAKES]->(:Paragraph {id: ${key}})`,
};

/** The way from `node` to the subject that a field names. `place` is the path of the object that the field stands in, with its dot. */
function pathNamed(field: (typeof subjects)[number], taken: TakenWhere, names: Names, place: string): Cypher[] {
  const value = taken[field];
  if (!isGiven(value)) return [];
  const { key } = names.get([labels[field]], value, place + field);
  if (field !== "topic" || taken.includeNarrower !== true) return [pathTo[field](key)];
  return [
    cypher`(node)-[t:TAKES]->()-[:STANDS_FOR*0..1]->(about:Topic WHERE about.slug IN ${[...names.under(key)].sort()})`,
  ];
}

function holds(taken: TakenWhere, names: Names, at: string): Cypher {
  const place = at.replace(/takes$/, "");
  if (taken.includeNarrower === true && !isGiven(taken.topic))
    throw new BadQuestion(
      `${place}includeNarrower: name the topic; only a topic has narrower ones.`,
      `${place}includeNarrower`,
    );
  const on = subjects.flatMap((field) => pathNamed(field, taken, names, place));
  const manner = mannerOf(taken, cypher`t`);
  // A position told of several subjects is several edges: what is asked of two subjects at once is asked edge by edge.
  const paths = on.length === 0 ? [cypher`(node)-[t:TAKES]->()`] : on;
  const where = manner.length === 0 ? cypher`` : cypher` WHERE ${join(manner, " AND ")}`;
  return join(
    paths.map((path) => cypher`EXISTS { MATCH ${path}${where} }`),
    " AND ",
  );
}

/** In which way, on one edge. */
const mannerOf = ({ stance, act, confidence }: TakenWhere, edge: Cypher): Cypher[] => [
  ...(isGiven(stance) ? [cypher`${edge}.stance IN ${stance}`] : []),
  ...(isGiven(act) ? [cypher`${edge}.act IN ${act}`] : []),
  ...(isGiven(confidence) ? [cypher`${edge}.confidence IN ${confidence}`] : []),
];

/** The statement takes such a position. */
export const takesPosition: Word<TakenWhere> = {
  holds,
  ...spoken(takenPhrase),
  starts: { narrowness: "subject", from: startsAt },
};

/** From the first subject that is named; where none is, from every statement. */
function startsAt(taken: TakenWhere, names: Names, at: string): Cypher {
  const [first] = subjects.flatMap((field) => pathNamed(field, taken, names, at.replace(/takes$/, "")));
  return first === undefined ? cypher`MATCH (node:Statement)` : cypher`MATCH ${first} WITH DISTINCT node`;
}

/** The same where the rows are positions on a subject: then the side and the manner are those of the row, `edge`. */
export const takesThere: Word<TakenWhere> = {
  holds: (taken, names, at) => {
    const elsewhere = subjects.some((field) => isGiven(taken[field])) ? [holds(taken, names, at)] : [];
    return cypher`(${join([...mannerOf(taken, cypher`edge`), ...elsewhere], " AND ")})`;
  },
  ...spoken(takenPhrase),
};
