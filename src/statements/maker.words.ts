import { type Cypher, cypher, join, name } from "../graph/cypher";
import { groupedBy } from "../groups";
import { inSentence } from "../names/in-sentence";
import type { Names } from "../names/names";
import { type Phrase, field, sequence } from "../phrases/phrase";
import { thingNamed } from "../phrases/values";
import { listOf, wording } from "../phrases/wording";
import { type Word, spokenAs } from "../sets/where";

const actors = ["State", "Coalition", "Organisation"];

/** For each kind of actor that is named: the pattern of what such an actor made. */
function madeBy(given: readonly string[], names: Names, at: string): Cypher[] {
  // Nobody made what nobody of these made.
  if (given.length === 0) return [cypher`(actor:State)-[:MADE]->(node:Statement) WHERE false`];
  const named = groupedBy(
    given.map((one) => names.get(actors, one, at)),
    ({ label }) => label,
  );
  return [...named].map(([label, some]) => {
    const keys = some.map(({ key }) => key);
    return label === "State"
      ? cypher`(actor:State)-[:MADE]->(node:Statement) WHERE actor.iso3 IN ${keys}`
      : cypher`(actor:${name(label)})-[:MADE]->(node:Statement) WHERE actor.slug IN ${keys}`;
  });
}

/** One of these made the statement, alone or with others. */
export const madeByActor: Word<string[]> = {
  holds: (given, names, at) => {
    const each = madeBy(given, names, at).map((path) => cypher`EXISTS { MATCH ${path} }`);
    return cypher`(${join(each, " OR ")})`;
  },
  starts: {
    narrowness: "occasion",
    from: (given, names, at) => {
      const each = madeBy(given, names, at).map((path) => cypher`MATCH ${path} RETURN node`);
      return cypher`CALL (*) { ${join(each, " UNION ")} } WITH DISTINCT node`;
    },
  },
  ...spokenAs(["were made by", "were signed by"], listOf(thingNamed(actors, inSentence))),
};

/** Clauses that return each statement that cites a source, or of which a signature cites it, as `node`. */
export const knownFrom = (id: Cypher): Cypher => cypher`
  MATCH (:Source {id: ${id}})<-[:CITES]-(node:Statement) RETURN node
  UNION MATCH ()-[made:MADE]->(node:Statement) WHERE ${id} IN made.sources RETURN node`;

const title = sequence<{ id: string }>(
  wording('"'),
  field(
    "id",
    thingNamed(["Source"], ({ name }) => name),
  ),
  wording('"'),
);

/** A source by its title; where another one has the same title, by its id behind that. */
const sourceSaid: Phrase<string> = {
  shape: "“‹source›”",
  say: (id, names) => {
    const { name, key } = names.get(["Source"], id, "source");
    const alone = names.all("Source").filter((other) => other.name === name).length === 1;
    return `"${(alone ? name : key).replaceAll('"', "'")}"`;
  },
  hear: (typed, at) => title.hear(typed, at).map((heard) => ({ ...heard, value: heard.value.id ?? "" })),
};

/** The statement is known from a source, or its signature is; `signed` tells of which signature that is asked. */
export const knownFromSource = (signed: (cites: Cypher) => Cypher): Word<string> => ({
  holds: (id, names, at) => {
    const { key } = names.get(["Source"], id, at);
    const cites = signed(cypher`coalesce(${key} IN made.sources, false)`);
    return cypher`(coalesce(${key} IN node.sources, false) OR ${cites})`;
  },
  starts: {
    narrowness: "place",
    from: (id, names, at) =>
      cypher`CALL (*) { ${knownFrom(cypher`${names.get(["Source"], id, at).key}`)} } WITH DISTINCT node`,
  },
  ...spokenAs(["are known from"], sourceSaid),
});
