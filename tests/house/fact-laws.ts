import { firstDay, lastDay } from "../../src/dates/span";
import type { Kind } from "../../src/graph/kind";
import { meeting } from "../../src/meetings/meeting.kind";
import { bearsOnProposal } from "../../src/proposals/proposal.kind";
import { paragraph, revises } from "../../src/reports/report.kind";
import { bearsOn, resolution } from "../../src/resolutions/resolution.kind";
import type { Seed } from "../../src/seed/seed";
import { source } from "../../src/sources/source.kind";
import { alignedWith, statement, takes } from "../../src/statements/statement.kind";
import { topic } from "../../src/topics/topic.kind";
import {
  type NodeRecord,
  type SeedRecord,
  type TieRecord,
  isNode,
  labelledKey,
  textIn,
  textsIn,
} from "../../src/writing/record";
import type { SeedLaw } from "./seed-laws";

/** Of these a sentence reads true as it stands: "opposed gender language", "supported the Programme of Action". */
const readTrue = ["gender-language", "human-rights-language", "poa"];

const keyAt = ({ links }: NodeRecord, field: string): string => links.find((link) => link.field === field)?.key ?? "";
const node = (seed: Seed, kind: Kind, key: string) => seed.one({ kinds: [kind], key });
const idOf = (tie: TieRecord): string => textIn(tie, "id") ?? "";
const madeIn = (tie: TieRecord): string => tie.from[0]?.key ?? "";

/** Those of which another, told before, says the same. */
function again<Row>(of: readonly Row[], saying: (row: Row) => string): Row[] {
  const said = new Set<string>();
  return of.filter((row) => {
    const [before, what] = [said.size, saying(row)];
    if (what !== "") said.add(what);
    return what !== "" && said.size === before;
  });
}

/** What a statement takes, subject by subject, in its own words. */
function takenIn(seed: Seed): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const tie of seed.tiesOf(takes))
    words.set(madeIn(tie), [
      ...(words.get(madeIn(tie)) ?? []),
      `${tie.to[0]?.key ?? ""} ${textIn(tie, "summary") ?? ""}`,
    ]);
  return words;
}

function citedBy(record: SeedRecord): string[] {
  const links = isNode(record) ? record.links : [...record.from, ...record.to];
  const linked = links.filter(({ kinds }) => kinds.includes(source)).map(({ key }) => key);
  return [...textsIn(record.values["source"]), ...linked];
}

/** What no fact of our own seed may do, whoever adds it: each was once wrong in a way that could be quoted. It gives those that do. */
export const factLaws: Readonly<Record<string, SeedLaw>> = {
  "lets no statement fall outside the days of its meeting": (seed) =>
    seed.nodesOf(statement).flatMap((made) => {
      const held = textIn(node(seed, meeting, keyAt(made, "meeting")) ?? made, "date") ?? "";
      const said = textIn(made, "date") ?? held;
      const apart = held !== "" && (lastDay(said) < firstDay(held) || firstDay(said) > lastDay(held));
      return apart ? [labelledKey(made)] : [];
    }),

  "lets no paragraph mention what it leaves out": (seed) => {
    const gone = seed.tiesOf(revises).filter((tie) => textIn(tie, "change") === "DELETED");
    const without = new Set(
      gone
        .flatMap(({ from, to }) => [...from, ...to])
        .flatMap(({ field, key }) => (field === "paragraph" ? [key] : [])),
    );
    return seed
      .nodesOf(paragraph)
      .filter((one) => without.has(one.key) || /^Leaves out\b/.test(textIn(one, "summary") ?? ""))
      .filter(({ links }) => links.some(({ field }) => ["topics", "norms"].includes(field)))
      .map(labelledKey);
  },

  "cites every source": (seed) => {
    const cited = new Set(seed.records.flatMap(citedBy));
    return seed.nodesOf(source).flatMap((one) => (cited.has(one.key) ? [] : [labelledKey(one)]));
  },

  "has each address under one source": (seed) =>
    again(seed.nodesOf(source), (one) => (textIn(one, "url") ?? "").replace(/^https?:\/\/(www\.)?|\/$/g, "")).map(
      labelledKey,
    ),

  "reads with low confidence what a machine made": (seed) => {
    const machines = new Set(
      seed.nodesOf(source).flatMap(({ key, values }) => (values["machineMade"] === true ? [key] : [])),
    );
    return seed.tiesOf(takes).flatMap((tie) => {
      const own = textsIn(tie.values["source"]);
      const from = own.length > 0 ? own : textsIn(node(seed, statement, madeIn(tie))?.values["source"]);
      return from.some((key) => machines.has(key)) && textIn(tie, "confidence") !== "LOW" ? [idOf(tie)] : [];
    });
  },

  "takes no side where it only comments": (seed) =>
    seed
      .tiesOf(takes)
      .filter((tie) => textIn(tie, "act") === "COMMENTED" && textIn(tie, "stance") !== "NO_SIDE")
      .map(idOf),

  "copies no statement under another id": (seed) => {
    const taken = takenIn(seed);
    return again(seed.nodesOf(statement), (made) =>
      [keyAt(made, "actor"), textIn(made, "date") ?? "", ...(taken.get(made.key) ?? [made.key])].join("\n"),
    ).map(labelledKey);
  },

  "says once what several made together": (seed) => {
    const taken = takenIn(seed);
    return again(seed.nodesOf(statement), (made) => {
      const tag = textIn(made, "joint");
      return tag === undefined ? "" : [tag, ...(taken.get(made.key) ?? [])].join("\n");
    }).map(labelledKey);
  },

  "takes no alignment for words of a state's own": (seed) => {
    const joined = new Set(
      seed.tiesOf(alignedWith).flatMap((tie) => citedBy(tie).map((id) => `${tie.from[0]?.key ?? ""} ${id}`)),
    );
    return seed
      .nodesOf(statement)
      .filter((made) => citedBy(made).some((id) => joined.has(`${keyAt(made, "actor")} ${id}`)))
      .map(labelledKey);
  },

  "says what the two sides of every topic did, unless its name reads true": (seed) =>
    seed
      .nodesOf(topic)
      .filter(({ key }) => !readTrue.includes(key))
      .filter((one) => textIn(one, "supporting") === undefined || textIn(one, "opposing") === undefined)
      .map(labelledKey),

  "lets a vote on a text of one camp bear on no topic, but on that text": (seed) => {
    const rivals = seed
      .nodesOf(resolution)
      .filter((one) => textIn(one, "adoption") === "VOTE" && ["OEWG", "GGE"].includes(textIn(one, "track") ?? ""))
      .map(({ key }) => key);
    const about = (ties: readonly TieRecord[]) => new Set(ties.flatMap(({ from }) => from.map(({ key }) => key)));
    const [topics, proposals] = [about(seed.tiesOf(bearsOn)), about(seed.tiesOf(bearsOnProposal))];
    return rivals.filter((key) => topics.has(key) || !proposals.has(key));
  },
};
