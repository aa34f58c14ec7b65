import { type Cypher, cypher } from "../graph/cypher";
import type { Kind } from "../graph/kind";
import { type Properties, everyOne } from "../graph/known";
import { aliasesOf, keyOf, labelsOf, nameOf } from "../graph/labels";
import type { Reading } from "../graph/reading";

/** A thing as the directory knows it. */
export interface Named {
  readonly label: string;
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of a state: its formal name, and the two letters under which other lists know it. */
  readonly formal: string | null;
  readonly iso2: string | null;
  /** Of a topic: the topics that it is directly a part of. */
  readonly broader: readonly string[];
  /** Of a topic: to support it is to want it dealt with. */
  readonly threat: boolean;
  /** Of a topic: what whoever supports it and whoever opposes it did, in words that follow "States that"; null where its name says it. */
  readonly supporting: string | null;
  readonly opposing: string | null;
  /** Of a coalition: its name as a sentence says it, where no rule gives it. */
  readonly inSentence: string | null;
  /** Of a coalition: the rule by which it is computed, as JSON, where it has one. */
  readonly definition: string | null;
  /** Of a coalition: the first day of its roll, where it is a roll of a day. */
  readonly rollOf: string | null;
  /** Of a coalition: its roll on record is not complete. */
  readonly open: boolean;
  /** Of a coalition: somebody is on its roll. */
  readonly hasRoll: boolean;
  /** Of a meeting: its first day and its last, as precisely as they are known. */
  readonly metOn: string | null;
}

/** What a thing is to the directory of which no more is said than how it is called. */
export const unsaid = {
  aliases: [],
  formal: null,
  iso2: null,
  broader: [],
  threat: false,
  supporting: null,
  opposing: null,
  inSentence: null,
  definition: null,
  rollOf: null,
  open: false,
  hasRoll: false,
  metOn: null,
} as const satisfies Omit<Named, "label" | "key" | "name">;

/** What can say of a name who bears it, and how to name a thing so that no other can be meant. */
export interface Directory {
  readonly called: (spelling: string) => readonly Named[];
  readonly written: (thing: Named, labels: readonly string[]) => string;
}

/** Everything that has names, of these kinds. */
const namedOf = (kinds: readonly Kind[]): Cypher<Pick<Named, "label" | "key" | "name" | "aliases">> => cypher`
  MATCH (n:${labelsOf(kinds)})
  RETURN labels(n)[0] AS label, ${keyOf("n", kinds)} AS key, ${nameOf("n", kinds)} AS name, ${aliasesOf("n", kinds)} AS aliases
`;

/** What the graph says of a thing by its edges. */
type Tied = Pick<Named, "broader" | "hasRoll">;

const untied: Tied = { broader: [], hasRoll: false };

/** What a state of the past says where it has no such code. */
const none = "none";

/** A thing of a kind that is held whole, or read from a seed, as the directory knows it. */
export function namedAs({ label, key, names = [], fields }: Kind, its: Properties, tied: Tied = untied): Named {
  const text = (field: string) => (typeof its[field] === "string" ? [its[field]] : []);
  // The titles of thousands of imported texts are words of everyday: such a text goes by its symbol.
  const isKeyAlone = its["byItsKey"] === true;
  const [name = String(its[key])] = isKeyAlone ? [] : names.slice(0, 1).flatMap(text);
  const others = names.flatMap((field) => (fields[field]?.is === "texts" ? listIn(its[field]) : text(field)));
  return {
    label,
    key: String(its[key]),
    name,
    aliases: isKeyAlone
      ? text("draft").concat(listIn(its["aliases"]))
      : others.filter((one) => one !== name && one !== none),
    formal: text("officialName")[0] ?? null,
    iso2: text("iso2")[0] ?? null,
    ...tied,
    threat: its["threat"] === true,
    supporting: text("supporting")[0] ?? null,
    opposing: text("opposing")[0] ?? null,
    inSentence: text("inSentence")[0] ?? null,
    definition: text("definition")[0] ?? null,
    rollOf: text("asOfFirst")[0] ?? null,
    open: its["open"] === true,
    metOn: label === "Meeting" ? (text("date")[0] ?? null) : null,
  };
}

const listIn = (value: unknown): string[] => [value ?? []].flat().filter((one) => typeof one === "string");

const tiedThings = cypher<Tied & Pick<Named, "label" | "key">>`
  MATCH (n:Topic)-[:BROADER]->(b:Topic) RETURN "Topic" AS label, n.slug AS key, collect(b.slug) AS broader, false AS hasRoll
  UNION ALL
  MATCH (n:Coalition) WHERE EXISTS { (n)<-[:MEMBER_OF]-() } RETURN "Coalition" AS label, n.slug AS key, [] AS broader, true AS hasRoll
`;

/** The edges that say something of what is named. */
export const tiesOfNamed = ["BROADER", "MEMBER_OF"] as const;

/** Everything that has a name at this revision: three statements side by side. */
export async function everythingNamed(reading: Reading): Promise<Named[]> {
  const named = reading.kinds.filter(isNamed);
  const [few, many] = [named.filter(isFew), named.filter((kind) => !isFew(kind))];
  const [held, rest, ties] = await Promise.all([
    Promise.all(few.map(async (kind) => [kind, await everyOne(reading, kind.label)] as const)),
    many.length === 0 ? [] : reading.graph.read(namedOf(many)),
    reading.graph.read(tiedThings),
  ]);
  const tied = new Map(ties.map(({ label, key, ...its }) => [`${label} ${key}`, its]));
  const known = held.flatMap(([kind, all]) =>
    all.map((its) => namedAs(kind, its, tied.get(`${kind.label} ${String(its[kind.key])}`))),
  );
  return [...known, ...rest.map((one) => ({ ...unsaid, ...one }))];
}

/** Whether the things of a kind stand in the directory of names. */
export const isNamed = ({ names = [] }: Kind): boolean => names.length > 0;

const isFew = ({ few = false }: Kind): boolean => few;
