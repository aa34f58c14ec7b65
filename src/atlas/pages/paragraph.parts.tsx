import type {
  RewordingShownFragment,
  RewordingsOfParagraphFragment,
  StatementsOnParagraphFragment,
} from "../operations/graphql";
import { CitedBy } from "../parts/citations";
import type { Footnotes } from "../parts/footnotes";
import { numberOf } from "../parts/paragraph-shown";
import { PartShown } from "../parts/part-shown";
import { Thing } from "../parts/to";
import { confidences, dateShown, stances } from "../words";
import { changeKinds } from "../words-of-texts";

/** Where a paragraph came from and what became of it. */
export function RewordingsOf(its: { readonly of: RewordingsOfParagraphFragment; readonly notes: Footnotes }) {
  const { revises, revisedBy } = its.of;
  return (
    <PartShown
      id="rewordings"
      title="Before and after it"
      isEmpty={revises.edges.length + revisedBy.edges.length === 0}
      empty="No source on record says from which earlier paragraph it comes, or what became of it later."
    >
      <Reworded title="It comes from" of={revises.edges} notes={its.notes} />
      <Reworded title="From it comes" of={revisedBy.edges} notes={its.notes} />
    </PartShown>
  );
}

function Reworded({
  title,
  of,
  notes,
}: {
  readonly title: string;
  readonly of: readonly RewordingShownFragment[];
  readonly notes: Footnotes;
}) {
  if (of.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map(({ change, node, citations }) => (
          <li>
            <Thing id={node.document.id}>{node.document.symbol}</Thing>, <Thing id={node.id}>{numberOf(node)}</Thing>,{" "}
            <span class="change">{changeKinds[change]}</span>: {node.summary}
            <CitedBy of={citations} notes={notes} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who spoke on it. */
export function SidesOnIt(its: { readonly of: StatementsOnParagraphFragment; readonly notes: Footnotes }) {
  const { edges } = its.of.statements;
  return (
    <PartShown
      id="statements"
      title="Who spoke on it"
      isEmpty={edges.length === 0}
      empty="No statement on record names this paragraph. Silence is neither support nor opposition."
    >
      <ul>
        {edges.map(({ stance, summary, confidence, citations, node }) => {
          const who = node.actor ?? node.signedBy;
          return (
            <li>
              {who === null ? node.heading : <Thing id={who.id}>{who.name}</Thing>},{" "}
              <Thing id={node.id}>{dateShown(node.date)}</Thing>:{" "}
              <span class={`side ${stance}`}>{stances[stance]}</span> {summary}
              {confidence === "HIGH" ? "" : ` (${confidences[confidence]})`}
              <CitedBy of={citations} notes={its.notes} />
            </li>
          );
        })}
      </ul>
    </PartShown>
  );
}
