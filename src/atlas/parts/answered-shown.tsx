import { isGiven } from "../../given";
import type { StartPageQuery } from "../operations/graphql";
import { answeringStates } from "../pictures/answering-states";
import { type Picture, restingOn } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { FactShown } from "./fact-shown";
import { Footnotes } from "./footnotes";
import { askedAt } from "./how-it-was-read";
import { Thing, To } from "./to";

type Asked = StartPageQuery["ask"];
type Answer = NonNullable<NonNullable<Asked>["states"]>;

/** Which states answer a question, among all; nothing where it was not answered. */
export function answerDrawn(ask: Asked): Picture | undefined {
  if (!isGiven(ask?.states)) return undefined;
  const { coverage, edges } = ask.states;
  return restingOn(
    answeringStates(ask.sentence ?? "", ask.all?.nodes, { coverage }),
    edges.flatMap(({ evidence }) => evidence),
  );
}

/** A question in words with its answer: the states among all, and each with the facts by which it answers. */
export function AnsweredShown(its: {
  readonly question: string;
  readonly of: Answer;
  readonly picture: Picture | undefined;
}) {
  const { question, of, picture } = its;
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
      <PictureShown of={picture} isTitled isSought={false} />
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
