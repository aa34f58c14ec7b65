import { createUnionType } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Norm } from "../norms/norm";
import { norms } from "../norms/norm.things";
import { Proposal } from "../proposals/proposal";
import { proposals } from "../proposals/proposal.things";
import { Paragraph } from "../reports/paragraph";
import { paragraphs } from "../reports/report.things";
import { Topic } from "../topics/topic";
import { topics } from "../topics/topic.graph";

/** What a side can be taken on. */
export const Subject = createUnionType({
  name: "Subject",
  description: "What a side can be taken on: a topic, a norm, a proposal, or a paragraph of a text.",
  types: () => [Topic, Norm, Proposal, Paragraph] as const,
});

/** The kinds of subjects, as labels of the graph. */
export type SubjectLabel = "Topic" | "Norm" | "Proposal" | "Paragraph";

/** A subject as an edge names it. */
export interface SubjectKey {
  readonly label: SubjectLabel;
  readonly key: string;
}

/** The subject that a key names. Throws where the graph has none, which is a fault of ours. */
export async function subjectOf(
  reading: Reading,
  { label, key }: SubjectKey,
): Promise<Topic | Norm | Proposal | Paragraph> {
  const things = { Topic: topics, Norm: norms, Proposal: proposals, Paragraph: paragraphs }[label];
  const subject = await things.byKey(reading, key);
  if (subject === null) throw new Error(`the graph has no ${label} ${key}`);
  return subject;
}
