import type { ConditionOn } from "../clauses/conditions-on";
import { FactShown } from "../parts/fact-shown";
import type { Footnotes } from "../parts/footnotes";

/** One condition of a question, and whether a state fulfils it, with the facts. */
export function ConditionShown({ of, notes }: { readonly of: ConditionOn; readonly notes: Footnotes }) {
  const { said, isTurned, holds, evidence } = of;
  const isThere = holds !== isTurned;
  return (
    <section>
      <h2>
        {holds ? "Fulfilled" : "Not fulfilled"}: {isTurned ? "no record that they " : ""}
        {said}
      </h2>
      <ol class="steps">
        {evidence.length === 0 ? (
          <li>
            <p>
              {isThere ? "It is so of this state" : "Nothing on record shows it of this state"}: {said}.
            </p>
          </li>
        ) : (
          evidence.map((fact) => (
            <li>
              <FactShown of={fact} notes={notes} />
            </li>
          ))
        )}
      </ol>
      {isThere ? null : <p class="note">That nothing is on record says neither yes nor no.</p>}
    </section>
  );
}
