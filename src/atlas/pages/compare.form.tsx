import { UnreadShown } from "../parts/how-it-was-read";
import { To, useHref } from "../parts/to";
import { type QuestionCompared, lettersOfQuestions } from "./compare.asked";

/** The questions of a comparison, to be changed and added to, each with what of it was left unread. */
export function CompareForm({ readings }: { readonly readings: readonly QuestionCompared[] }) {
  const unread = readings.filter(({ where }) => where === undefined);
  return (
    <>
      <h1>Compare questions</h1>
      <p class="lead">
        Two to eight questions about states, and which states answer which of them: who did both, who did only one, and
        how far the answers overlap.
      </p>
      {readings.length < 2 ? (
        <p>
          For example{" "}
          <To path={example}>who opposed gender language in 2023, and who voted for the programme of action</To>.
        </p>
      ) : null}
      {unread.map(({ letter, question, asking }) => (
        <p class="away" role="status">
          Question {letter}, “{question}”, could not be read as a question about states.{" "}
          {asking === undefined ? null : (
            <To path={`/ask?${new URLSearchParams({ q: question })}`}>Ask it by itself</To>
          )}
        </p>
      ))}
      <Questions readings={readings} />
    </>
  );
}

const example = `/compare?${new URLSearchParams([
  ["q", "states that opposed gender language in 2023"],
  ["q", "states that voted yes on A/RES/77/37"],
])}`;

/** The form alone. */
export function Questions({ readings }: { readonly readings: readonly QuestionCompared[] }) {
  const href = useHref();
  const boxes = Array.from(lettersOfQuestions, (letter, index) => (
    <OneQuestion letter={letter} question={readings[index]?.question} />
  ));
  const open = Math.max(3, readings.length + 1);
  return (
    <form class="comparison" action={href("/compare")}>
      {boxes.slice(0, open)}
      {boxes.length <= open ? null : (
        <details>
          <summary>More questions, up to eight</summary>
          {boxes.slice(open)}
        </details>
      )}
      <p class="note">A question whose box is emptied is left out.</p>
      <button type="submit">Compare</button>
    </form>
  );
}

function OneQuestion({ letter, question }: { readonly letter: string; readonly question: string | undefined }) {
  return (
    <div class="asked">
      <label>
        Question {letter}
        <input
          name="q"
          maxLength={500}
          value={question}
          autocomplete="off"
          spellcheck={false}
          placeholder="states that supported the PoA"
        />
      </label>
    </div>
  );
}

/** What of the questions was left unread, and what else they may mean. */
export const HowTheyWereRead = ({ readings }: { readonly readings: readonly QuestionCompared[] }) => (
  <>
    {readings.map(({ asking }) =>
      asking === undefined || asking.unread.length === 0 ? null : <UnreadShown of={asking} />,
    )}
  </>
);
