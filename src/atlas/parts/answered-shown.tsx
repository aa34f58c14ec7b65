import type { StartPageQuery } from "../operations/graphql";
import { FactShown } from "./fact-shown";
import { Footnotes } from "./footnotes";
import { askedAt } from "./how-it-was-read";
import { Thing, To } from "./to";

type Answer = NonNullable<NonNullable<StartPageQuery["ask"]>["states"]>;

/** A question in words with its answer: the states, each with the facts by which it answers. */
export function AnsweredShown({ question, of }: { readonly question: string; readonly of: Answer }) {
  const notes = new Footnotes();
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">A question, and its answer</h2>
      <p class="answer">
        <To path={askedAt(question)}>
          {question.charAt(0).toUpperCase()}
          {question.slice(1)}?
        </To>
      </p>
      <dl class="answered">
        {of.edges.map(({ node, evidence }) => (
          <div>
            <dt>
              <Thing id={node.id}>{node.name}</Thing>
            </dt>
            <dd>
              {evidence.map((fact) => (
                <FactShown of={fact} notes={notes} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="note">{of.coverage.note}</p>
      {notes.all()}
    </section>
  );
}
