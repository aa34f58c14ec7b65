import { askedAt } from "../parts/how-it-was-read";
import { To, useHref } from "../parts/to";
import { counted } from "../words";
import { type Addition, groupsOfAdditions } from "./added";
import type { Alternatives, QuestionSaid } from "./alternatives";
import type { Choosable } from "./choices";

/** The conditions of a question, each to be taken away or turned round, and a form to add another. */
export function ClausesShown(its: {
  readonly sentence: string;
  readonly alternatives: readonly Alternatives[];
  readonly choosable: Readonly<Record<Addition["from"], Choosable>>;
}) {
  const { sentence, alternatives, choosable } = its;
  return (
    <section aria-labelledby="clauses">
      <h2 id="clauses">Change the question</h2>
      {alternatives.length === 0 ? null : (
        <ul class="clauses">
          {alternatives.map(({ clause, without, turned }) => (
            <li>
              <strong>{clause.sentence.replace(/^States that /, "")}</strong>{" "}
              <span class="note">({counted(clause.totalCount, "state")} by itself)</span>:{" "}
              {without === undefined ? null : (
                <>
                  <Way to={without}>without it</Way>,{" "}
                </>
              )}
              <Way to={turned}>the reverse of it</Way>
            </li>
          ))}
        </ul>
      )}
      {groupsOfAdditions.map((group) => (
        <AdditionForm of={group} sentence={sentence} choosable={choosable[group.from]} />
      ))}
    </section>
  );
}

function Way({ to, children }: { readonly to: QuestionSaid; readonly children: string }) {
  return (
    <>
      <To path={askedAt(to.sentence)}>{children}</To> ({to.totalCount})
    </>
  );
}

function AdditionForm({
  of: { title, verbs },
  sentence,
  choosable,
}: {
  readonly of: Addition;
  readonly sentence: string;
  readonly choosable: Choosable;
}) {
  const href = useHref();
  return (
    <form class="filters additions" action={href("/ask")} aria-label={`Add ${title}`}>
      <input type="hidden" name="q" value={sentence} />
      <label>
        Add {title}
        <select name="join">
          <option value="and">and</option>
          <option value="not">and no record that they</option>
        </select>
      </label>
      <label>
        What they did
        <select name="did">
          {Object.entries(verbs).map(([value, words]) => (
            <option value={value}>{words}</option>
          ))}
        </select>
      </label>
      <label>
        Which
        <select name="on">
          {choosable.map(({ value, name }) => (
            <option value={value}>{name}</option>
          ))}
        </select>
      </label>
      <button type="submit" class="quiet">
        Add
      </button>
    </form>
  );
}
