import { graphql } from "../operations";
import type { AskedInWordsFragment } from "../operations/graphql";
import { To } from "./to";

/** A question in words, and how it was read. */
export const askedInWords = graphql(`
  fragment AskedInWords on Asking {
    question
    sentence
    understood {
      start
      end
      text
      readAs
    }
    unread {
      start
      end
      text
      suggestions
    }
    otherReadings {
      sentence
      why
    }
  }
`);

/** Where a question in words is answered. */
export const askedAt = (question: string): string => `/ask?${new URLSearchParams({ q: question })}`;

/** What of a question was left unread, marked in its place, and what else it may mean. */
export function HowItWasRead({
  asking: { question, unread, otherReadings },
}: {
  readonly asking: AskedInWordsFragment;
}) {
  return (
    <>
      {unread.length === 0 ? null : <UnreadShown question={question} unread={unread} />}
      {otherReadings.length === 0 ? null : (
        <section aria-labelledby="other-readings">
          <h2 id="other-readings" class="small">
            It may also mean
          </h2>
          <ul>
            {otherReadings.map(({ sentence, why }) => (
              <li>
                <To path={askedAt(sentence)}>{sentence}</To>. {why}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type Unread = AskedInWordsFragment["unread"];

function UnreadShown({ question, unread }: { readonly question: string; readonly unread: Unread }) {
  const ends = [0, ...unread.map(({ end }) => end)];
  return (
    <div class="away" role="status">
      <p>
        Not all of it could be read, and what was not is left out of the answer:{" "}
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
