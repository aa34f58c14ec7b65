import type { SaidOfItFragment } from "../operations/graphql";
import { confidences, dateShown } from "../words";
import { CitedBy } from "./citations";
import type { Footnotes } from "./footnotes";
import { Thing } from "./to";

/** Who asked for what became of a passage, or objected to it. */
export function SaidOfIt(its: {
  /** How it begins: `Asked for`, `Objected to`. */
  readonly as: string;
  readonly of: readonly SaidOfItFragment[];
  readonly notes: Footnotes;
}) {
  const { as, of, notes } = its;
  if (of.length === 0) return null;
  return (
    <>
      <p class="note">{as}:</p>
      <ul>
        {of.map(({ statement, summary, confidence, citations }) => {
          const who = statement.actor ?? statement.signedBy;
          return (
            <li>
              {who === null ? statement.heading : <Thing id={who.id}>{who.name}</Thing>},{" "}
              <Thing id={statement.id}>{dateShown(statement.date)}</Thing>: {summary}
              {confidence === "HIGH" ? "" : ` (${confidences[confidence]})`}
              <CitedBy of={citations} notes={notes} />
            </li>
          );
        })}
      </ul>
    </>
  );
}
