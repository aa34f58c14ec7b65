import type { DraftsOfReportFragment, ProposalsOfReportFragment, ReportInShortFragment } from "../operations/graphql";
import { CitedBy } from "../parts/citations";
import { Told } from "../parts/section";
import type { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { Thing, Things } from "../parts/to";
import { dateShown, outcomes } from "../words";

/** What is known of a report beside its text. */
export function ReportFacts({ of }: { readonly of: ReportInShortFragment }) {
  const { body, date, dateNote, adoptionNote, aliases, process, meeting, elaborates } = of;
  return (
    <Told
      of={[
        ["Date", dateNote === null ? dateShown(date) : `${dateShown(date)} (${dateNote})`],
        ["Made by", body],
        ["Adopted", adoptionNote],
        ["Process", process === null ? null : <Thing id={process.id}>{process.name}</Thing>],
        ["Meeting", meeting === null ? null : <Thing id={meeting.id}>{meeting.name}</Thing>],
        [
          "Says how to carry out norms",
          elaborates.nodes.length === 0 ? null : (
            <Things of={elaborates.nodes.map(({ id, code }) => ({ id, name: `(${code})` }))} />
          ),
        ],
        ["Also called", aliases.join(", ")],
      ]}
    />
  );
}

/** The drafts before a report and the report that a draft became. */
export function DraftsShown({ of: { drafts, draftOf } }: { readonly of: DraftsOfReportFragment }) {
  const all = [
    ...draftOf.edges.map((edge) => ["Draft of", edge] as const),
    ...drafts.edges.map((edge) => ["", edge] as const),
  ];
  return (
    <PartShown
      id="drafts"
      title={drafts.edges.length === 0 ? "What it became" : "Drafts of it"}
      isEmpty={all.length === 0}
    >
      <ol>
        {all.map(([as, { stage, node }]) => (
          <li>
            {as} <Thing id={node.id}>{node.symbol}</Thing>, {node.title}
            {stage === null || as !== "" ? "" : ` (${stage})`}, {dateShown(node.date)}
          </li>
        ))}
      </ol>
    </PartShown>
  );
}

/** What became of proposals in it. */
export function WhatBecameOfProposals(its: { readonly of: ProposalsOfReportFragment; readonly notes: Footnotes }) {
  const { edges } = its.of.resultOf;
  return (
    <PartShown id="proposals" title="What became of proposals in it" isEmpty={edges.length === 0}>
      <ul>
        {edges.map(({ node, outcome, summary, citations }) => (
          <li>
            <Thing id={node.id}>{node.name}</Thing>: {outcomes[outcome]}
            {summary === null ? "" : `. ${summary}`}
            <CitedBy of={citations} notes={its.notes} />
          </li>
        ))}
      </ul>
    </PartShown>
  );
}
