import type { Compared, EdgeCompared, KindCompared, ThingTold } from "./compared";

/** How many things of a kind are named one by one. */
const most = 200;

/** What differs between two releases as a chapter of a changelog in Markdown. */
export function comparedText({ from, to, kinds, edges }: Compared): string {
  const same = from.checksum === to.checksum;
  const head = [
    `## ${to.version} (${to.date})`,
    same
      ? `The facts are those of ${from.version}, to the last letter.`
      : `Compared with ${from.version} (${from.date}). Checksum of the facts: \`${to.checksum}\`; before: \`${from.checksum}\`.`,
  ];
  const none = !same && kinds.length + edges.length === 0 ? ["No thing and no edge is told otherwise."] : [];
  return `${[...head, ...none, ...kinds.flatMap(chapterOf), ...tableOf(edges)].join("\n\n")}\n`;
}

function chapterOf({ kind, added, removed, changed }: KindCompared): string[] {
  const counts = [
    counted(added.length, "added"),
    counted(removed.length, "removed"),
    counted(changed.length, "changed"),
  ].flat();
  const altered = changed.map((one) => ({ ...one, name: `${one.name}: ${one.fields.join(", ")}` }));
  return [
    `### ${kind}: ${counts.join(", ")}`,
    [...listed("added", added), ...listed("removed", removed), ...listed("changed", altered)].join("\n"),
  ];
}

const counted = (count: number, word: string): string[] => (count === 0 ? [] : [`${count} ${word}`]);

function listed(word: string, things: readonly ThingTold[]): string[] {
  const lines = things.slice(0, most).map(({ key, name }) => `- ${word}: \`${key}\`${name === key ? "" : ` ${name}`}`);
  return things.length > most ? [...lines, `- ${word}: ${things.length - most} more`] : lines;
}

function tableOf(edges: readonly EdgeCompared[]): string[] {
  if (edges.length === 0) return [];
  const rows = edges.map(({ edge, added, removed, changed }) => `| ${edge} | ${added} | ${removed} | ${changed} |`);
  const lines = ["| edge | added | removed | changed |", "| --- | --- | --- | --- |", ...rows];
  return ["### Edges", lines.join("\n")];
}
