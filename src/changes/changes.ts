import { BadQuestion } from "../errors";
import type { Reading } from "../graph/reading";
import { foundIn } from "../lookup";
import type { Paragraph } from "../reports/paragraph";
import { pairedByWords, isInText, ownTextOf } from "./paired-by-words";
import { Change } from "./change";
import { ChangeKind } from "./change-kind";
import type { Earlier, Material, Passage } from "./material.graph";
import { type Pair, Pairing } from "./pairing";
import { isEarlier, rankOf } from "./stages";
import { wordChanges } from "./words";

/** The earlier documents to compare with, the latest first: the one named, or all drafts on record. Throws BadQuestion for one that is not earlier. */
export function earlierChosen(material: Material, symbol: string, since: string | null): readonly Earlier[] {
  const earlier = material.earlier.filter(({ how, stage }) => how !== "SIBLING" || isEarlier(stage, material.stage));
  if (since === null)
    return earlier.filter(({ how }) => how !== "OTHER").sort((a, b) => (rankOf(b.stage) ?? 0) - (rankOf(a.stage) ?? 0));
  const found = earlier.filter(({ document }) => document.symbol === since);
  if (found.length > 0) return found;
  const known = earlier.map(({ document }) => `"${document.symbol}"`);
  const instead = known.length === 0 ? "None is on record." : `Write one of ${known.join(", ")}.`;
  throw new BadQuestion(`since: ${since} is not on record as an earlier text of ${symbol}. ${instead}`, "since");
}

/** The material with what the texts show of a report and of these earlier documents, where both are imported; worked out once for a revision. */
export async function withShown(
  reading: Reading,
  material: Material,
  symbol: string,
  since: readonly Earlier[],
): Promise<Material> {
  const inText = (document: string) =>
    material.paragraphs.filter((one) => one.documentKey === document && isInText(one));
  const after = inText(symbol);
  const shown = new Map<string, Awaited<ReturnType<typeof pairedByWords>>>();
  for (const { document } of after.length === 0 ? [] : since) {
    const before = inText(document.symbol);
    if (before.length === 0) continue;
    const pairs = reading.kept.get(`aligned ${document.symbol} ${symbol}`, () => pairedByWords(before, after), [
      "Paragraph",
    ]);
    shown.set(document.symbol, await pairs);
  }
  return { ...material, shown };
}

/** What became of each passage of a report since these documents: the paragraphs of the report in order, then what is no longer there. */
export function changesOf(material: Material, symbol: string, since: readonly Earlier[]): Change[] {
  const byId = new Map(material.paragraphs.map((one) => [one.key, one]));
  const standing = new Map([...byId.keys()].map((id, index) => [id, index]));
  const standingOf = (id: string) => foundIn(standing, id, "paragraph");
  const placeOf = ({ after, before }: Pair) =>
    after === null ? byId.size + (before === null ? byId.size : standingOf(before)) : standingOf(after);
  const paragraphOf = (id: string | null) => (id === null ? null : foundIn(byId, id, "paragraph"));
  return [...new Pairing(material, symbol, since).pairs()]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((pair) => changeOf(pair, paragraphOf(pair.before), paragraphOf(pair.after), material.passages));
}

function changeOf(pair: Pair, before: Paragraph | null, after: Paragraph | null, passages: readonly Passage[]): Change {
  const texts = {
    before: before === null ? undefined : ownTextOf(before),
    after: after === null ? undefined : ownTextOf(after),
  };
  const loaded = texts.before !== undefined && texts.after !== undefined;
  const its = passages.filter(
    (passage) =>
      passage === pair.passage ||
      passage.stations.some(({ paragraph }) => paragraph !== null && [pair.before, pair.after].includes(paragraph)),
  );
  return Object.assign(new Change(), {
    kind: loaded ? kindByText(pair.kind, texts.before === texts.after) : pair.kind,
    since: pair.since.document,
    before,
    after,
    words: texts.before !== undefined && texts.after !== undefined ? wordChanges(texts.before, texts.after) : null,
    summary: summaryOf(pair, before, after),
    lineages: its.map(({ lineage }) => lineage),
  });
}

const kindByText = (kind: ChangeKind, same: boolean): ChangeKind => {
  if (same && kind !== ChangeKind.MOVED) return ChangeKind.UNCHANGED;
  return kind === ChangeKind.UNKNOWN ? ChangeKind.REWORDED : kind;
};

function summaryOf({ kind, states }: Pair, before: Paragraph | null, after: Paragraph | null): string {
  const [was, is] = [said(states?.[0], before), said(states?.[1], after)];
  if (was !== undefined && was === is) return was;
  const gone = kind === ChangeKind.DELETED && is === undefined ? "Taken out" : "Before";
  const come = kind === ChangeKind.ADDED && was === undefined ? "Added" : "After";
  return [
    ...(was === undefined ? [] : [`${gone}: ${ended(was)}`]),
    ...(is === undefined ? [] : [`${come}: ${ended(is)}`]),
  ].join(" ");
}

/** How a lineage says that it stood there, and what the paragraph says. */
function said(state: string | undefined, paragraph: Paragraph | null): string | undefined {
  const both = [state, paragraph?.summary].filter((text) => text !== undefined);
  return both.length === 0 ? undefined : both.map(ended).join(" ");
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
