import { meaningOf } from "../graph/vocabulary";
import type { Gap } from "./gap";
import { GapKind } from "./gap-kind";

/** The text of `docs/gaps.md`, made of the gaps of a graph: a chapter a kind, a sentence a gap. */
export function gapsText(gaps: readonly Pick<Gap, "kind" | "summary">[]): string {
  const { words } = meaningOf(GapKind);
  const chapters = Object.values(GapKind).map((kind) => {
    const own = gaps.filter((gap) => gap.kind === kind).map(({ summary }) => `- ${summary}`);
    return [`## ${headings[kind]}`, words[kind], own.length === 0 ? "There is none." : own.join("\n")].join("\n\n");
  });
  return `${[head, ...chapters].join("\n\n")}\n`;
}

const head = `# Gaps

What there is little or nothing of on record, so that nobody takes silence for a finding. It is written from the facts by
\`npm run seed -- gaps\`; \`dataset { gaps { summary } }\` answers the same.`;

const headings: Readonly<Record<GapKind, string>> = {
  STATE: "States",
  YEAR: "Years",
  MEETING: "Meetings",
  TOPIC: "Topics",
  NORM: "Norms",
  ROLL_CALL: "Roll calls",
  TEXT: "Texts",
  COALITION: "Coalitions",
  PROPOSAL: "Proposals",
};
