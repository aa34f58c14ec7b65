import type { Kind, Tie } from "../../src/graph/kind";
import { kinds, ties } from "../../src/kinds";
import {
  type NodeRecord,
  type SeedRecord,
  type TieRecord,
  isNode,
  textIn,
  labelledKey,
} from "../../src/writing/record";
import type { Seed } from "../../src/seed/seed";

/** What holds of our own seed beside the laws of every seed, whatever is added to it. It gives those that break it. */
export type SeedLaw = (seed: Seed) => string[];

const kindNamed = (label: string): Kind => kinds.find((kind) => kind.label === label) as Kind;
const tieNamed = (type: string, end: string): Tie =>
  ties.find((tie) => tie.type === type && end in { ...tie.from, ...tie.to }) as Tie;

const titles = (of: readonly NodeRecord[]): string[] => of.map(labelledKey);
const keysOf = (of: readonly NodeRecord[]): string => of.map(({ key }) => key).join(" ");
const endsOf = (record: SeedRecord) => (isNode(record) ? record.links : [...record.from, ...record.to]);
const wholeOf = ({ to }: TieRecord): string => to[0]?.key ?? "";

const all = (seed: Seed, label: string): readonly NodeRecord[] => seed.nodesOf(kindNamed(label));
const having = <Row extends SeedRecord>(of: readonly Row[], field: string, value: string): Row[] =>
  of.filter((row) => textIn(row, field) === value);

/** The things of a kind that no row of a tie reaches. */
function without(seed: Seed, label: string, type: string, end: string): NodeRecord[] {
  const reached = new Set(
    seed
      .tiesOf(tieNamed(type, end))
      .flatMap(endsOf)
      .filter(({ field }) => field === end)
      .map(({ key }) => key),
  );
  return all(seed, label).filter(({ key }) => !reached.has(key));
}

/** The members of the United Nations on a day. */
const membersOn = (seed: Seed, day: string): number =>
  having(all(seed, "State"), "status", "MEMBER").filter((state) => (textIn(state, "admitted") ?? "9") <= day).length;

/** How many votes a roll call of the plenary has, resolution by resolution. */
function rollCalls(seed: Seed): Map<string, number> {
  const counts = new Map<string, number>();
  for (const call of having(having(all(seed, "RollCall"), "body", "PLENARY"), "roll", "COMPLETE"))
    counts.set(
      call.links.find(({ field }) => field === "resolution")?.key ?? "",
      seed.tiesOf(tieNamed("VOTED", "rollCall")).filter((vote) => wholeOf(vote) === call.key).length,
    );
  return counts;
}

/** By what each says. */
export const seedLaws: Readonly<Record<string, SeedLaw>> = {
  "tells something of every kind": (seed) =>
    kinds.filter((kind) => seed.nodesOf(kind).length === 0).map(({ label }) => label),

  "has the 193 members of the United Nations and its two observer states": (seed) => {
    const observers = keysOf(having(all(seed, "State"), "status", "OBSERVER"));
    const members = having(all(seed, "State"), "status", "MEMBER").length;
    return [...(members === 193 ? [] : [`${members} members`]), ...(observers === "PSE VAT" ? [] : [observers])];
  },

  "has the eleven norms of 2015, from a to k": (seed) => {
    const codes = keysOf(all(seed, "Norm"));
    return codes === "a b c d e f g h i j k" ? [] : [codes];
  },

  "speaks of something in every statement": (seed) => titles(without(seed, "Statement", "TAKES", "statement")),

  "follows every lineage through a step or more": (seed) => titles(without(seed, "Lineage", "HAS_STEP", "lineage")),

  "speaks of every topic": (seed) => {
    const named = new Set(seed.records.flatMap((record) => endsOf(record).map(({ key }) => key)));
    return titles(all(seed, "Topic").filter(({ key }) => !named.has(key)));
  },

  "lists who belongs to a coalition, or defines it, or says that it is open": (seed) =>
    titles(
      without(seed, "Coalition", "MEMBER_OF", "coalition").filter(
        ({ values }) => values["definition"] === undefined && values["open"] !== true,
      ),
    ),

  "has of every plenary roll call the vote or the absence of each member of the day": (seed) => {
    const counts = rollCalls(seed);
    return all(seed, "Resolution").flatMap((resolution) => {
      const [votes, day] = [counts.get(resolution.key), textIn(resolution, "date") ?? ""];
      const wanted = membersOn(seed, day);
      return votes === undefined || votes === wanted ? [] : [`${resolution.key}: ${votes} votes of ${wanted} members`];
    });
  },

  "has the roll call of whatever was adopted by a vote, and of nothing else": (seed) => {
    const counts = rollCalls(seed);
    return titles(
      all(seed, "Resolution").filter((each) => counts.has(each.key) !== (textIn(each, "adoption") === "VOTE")),
    );
  },

  "aligns states with statements of coalitions alone": (seed) => {
    const coalitions = new Set(all(seed, "Coalition").map(({ key }) => key));
    const actorOf = (key: string) =>
      all(seed, "Statement")
        .find((one) => one.key === key)
        ?.links.find(({ field }) => field === "actor")?.key ?? "";
    const joined = new Set(seed.tiesOf(tieNamed("ALIGNED_WITH", "statement")).map(wholeOf));
    return [...joined].filter((key) => !coalitions.has(actorOf(key)));
  },
};
