import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { rounded } from "../figures";
import { timed } from "../stage/ask";
import { type Ground, ours, program } from "../stage/stage";
import { otherSeed, seed } from "./other-seed";
import type { Setting, Table, Trial } from "./trial";

const changed = join("statements", "cub.yaml");
const [before, after] = ["more vocally than", "more VOCALLY than"];
const reloads = 16;
const readers = 16;

/** Asks for the changed summary in two places and for the revision, by statements that are sent one after the other; a number makes it a question that nobody asked before. */
const question = (number: number) => ({
  query: `{a${number}: dataset {revision} states(where: {position: {topic: "gender-language", stance: OPPOSE, year: 2023}}) {totalCount edges {node {iso3} evidence {summary}}} state(name: "CUB") {statements(first: 5) {nodes {summary positions {summary}}}}}`,
});

interface Answer {
  readonly states: { readonly edges: readonly { readonly node: { readonly iso3: string } }[] };
  readonly state: unknown;
}

/** What was answered at one revision. */
interface Seen {
  readonly data: string;
  /** What of it the two seeds say differently. */
  readonly differing: string;
  readonly label: number;
  readonly own: number;
}

const seenIn = (body: string): Seen | undefined => {
  const { data, errors, extensions } = JSON.parse(body) as {
    data?: Answer & Record<string, { readonly revision: number }>;
    errors?: unknown;
    extensions: { dataset: { revision: number } };
  };
  if (data === undefined || errors !== undefined) return undefined;
  const { states, state, ...dataset } = data;
  const own = Object.values(dataset)[0]?.revision ?? NaN;
  const edges = states.edges.filter(({ node }) => node.iso3 === "CUB");
  return {
    data: JSON.stringify([states, state]),
    differing: JSON.stringify([edges, state]),
    label: extensions.dataset.revision,
    own,
  };
};

/** Loads a seed in a process of its own. */
const loaded = (folder: string, { engine }: Ground) =>
  promisify(execFile)(process.execPath, [program, "seed", "load", folder], {
    env: { ...process.env, NEO4J_URI: engine.uri, NEO4J_USER: engine.user, NEO4J_PASSWORD: engine.password },
  });

/** Two seeds that differ in a few words, loaded in turns while readers ask for these words. */
async function underReaders({ ground, seconds = Infinity }: Setting): Promise<Table> {
  const on = await ground();
  const other = otherSeed(changed, before, after);
  const served = await ours(on);
  const seen: Seen[] = [];
  let [isOver, asked, failed, longest] = [false, 0, 0, 0];
  const reader = async () => {
    while (!isOver) {
      const { status, body, ms } = await timed(served.url, question((asked += 1)));
      const its = status === 200 ? seenIn(body) : undefined;
      longest = Math.max(longest, ms);
      if (its === undefined) failed += 1;
      else seen.push(its);
    }
  };
  try {
    const all = Promise.all(Array.from({ length: readers }, reader));
    const end = performance.now() + seconds * 1_000;
    let loads = 0;
    while (loads < reloads && performance.now() < end) await loaded((loads += 1) % 2 === 1 ? other : seed, on);
    isOver = true;
    await all;
    return told(seen, loads, failed, longest);
  } finally {
    isOver = true;
    await served.stop();
    rmSync(other, { recursive: true, force: true });
  }
}

function told(seen: readonly Seen[], loads: number, failed: number, longest: number): Table {
  const revisions = [...new Set(seen.map(({ label }) => label))].sort((a, b) => a - b);
  const first = new Map(revisions.map((label) => [label, seen.find((one) => one.label === label)?.data]));
  const mislabelled = seen.filter(({ label, own }) => label !== own).length;
  const mixed = seen.filter(({ differing }) => differing.includes(before) && differing.includes(after)).length;
  const unlike = seen.filter(({ data, label }) => data !== first.get(label)).length;
  const said = `${loads} loads of two seeds in turns, which differ in a few words, while ${readers} clients ask for these words in several places and for the revision, each time anew. An answer is mislabelled where the revision in it is not the one beside it, mixed where it has the words of both seeds, and unlike where another at the same revision differs.`;
  return {
    said: [said],
    columns: ["answers", "revisions seen", "mislabelled", "mixed", "unlike others", "failed", "longest wait"],
    rows: [
      [
        seen.length.toLocaleString("en-GB"),
        String(revisions.length),
        ...[mislabelled, mixed, unlike, failed].map(String),
        `${rounded(longest / 1_000)} s`,
      ],
    ],
  };
}

/** Whether any answer mixes what two loads say. */
export const reloadsUnderReaders: Trial = {
  name: "reloads",
  title: "Loaded anew under readers",
  run: underReaders,
};
