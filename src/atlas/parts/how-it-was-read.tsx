import type { AskedInWordsFragment } from "../operations/graphql";
import { To } from "./to";

/** Where a question in words is answered. */
export const askedAt = (question: string): string => `/ask?${new URLSearchParams({ q: question })}`;

/** What else a question may mean, each a way to that question. */
export function OtherReadings({ of }: { readonly of: AskedInWordsFragment["otherReadings"] }) {
  if (of.length === 0) return null;
  return (
    <section aria-labelledby="other-readings">
      <h2 id="other-readings">It may also mean</h2>
      <ul>
        {of.map(({ sentence, why }) => (
          <li>
            <To path={askedAt(sentence)}>{sentence}</To>. {why}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of a question was left unread, marked in its place, with the nearest that would have been read; nothing where all of it was. */
export function UnreadShown(its: {
  readonly of: AskedInWordsFragment;
  /** Whether what was read is answered on the same page. */
  readonly isAnswered?: boolean;
}) {
  const { of: asked, isAnswered = true } = its;
  const { question, unread } = asked;
  if (unread.length === 0) return null;
  const ends = [0, ...unread.map(({ end }) => end)];
  return (
    <div class="away" role="status">
      <p>
        Not all of it could be read{isAnswered ? ", and what was not is left out of the answer" : ""}:{" "}
        <q>
          {unread.map(({ start, end }, index) => (
            <>
              {question.slice(ends[index], start)}
              <mark>{question.slice(start, end)}</mark>
            </>
          ))}
          {question.slice(ends.at(-1))}
        </q>
      </p>
      {[...new Set(unread.flatMap(({ note }) => note ?? []))].map((note) => (
        <p>{isAnswered ? note : note.replace(/: the answer (?:is|counts) .*$/s, ".")}</p>
      ))}
      {unread.map(({ text, suggestions }) =>
        suggestions.length === 0 ? null : (
          <p>
            For “{text}”, did you mean{" "}
            {suggestions.slice(0, 3).map((name, index) => (
              <>
                {index === 0 ? "" : " or "}
                <To path={askedAt(question.replace(text, name))}>{name}</To>
              </>
            ))}
            ?
          </p>
        ),
      )}
    </div>
  );
}
