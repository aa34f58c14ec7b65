import type { AskPageQuery } from "../operations/graphql";
import { UnreadShown } from "../parts/how-it-was-read";
import { QuestionBox } from "../parts/question-box";
import { To } from "../parts/to";

type Asked = NonNullable<AskPageQuery["ask"]>;
type Elsewhere = Asked["elsewhere"];

/** Whether the page that answers is led to without a word: not where words were left unread that change what is asked, or where it is known why. */
export const isLedTo = ({ unread, elsewhere }: Asked): boolean =>
  elsewhere === null || (elsewhere.kind === "SEARCH" ? unread.every(({ note }) => note === null) : unread.length === 0);

/** Where it is answered; a search is told that it was a question. */
export const pathOf = (elsewhere: Elsewhere): string =>
  elsewhere === null ? "/search" : elsewhere.kind === "SEARCH" ? `${elsewhere.path}&question=yes` : elsewhere.path;

/** A question of which only a part could be read: the page of that is no answer, and so is not led to without a word. */
export function OnlyNamed({ of, named }: { readonly of: Asked; readonly named: Elsewhere }) {
  const search = (
    <To path={named?.kind === "SEARCH" ? named.path : `/search?${new URLSearchParams({ q: of.question })}`}>
      what is on record with these words
    </To>
  );
  return (
    <>
      <h1>{of.question}</h1>
      <UnreadShown of={of} isAnswered={false} />
      {named === null || named.kind === "SEARCH" ? (
        <p>Look for {search}.</p>
      ) : (
        <p>
          What could be read has a page: <To path={named.path}>{named.sentence}</To>. Or look for {search}.
        </p>
      )}
      <QuestionBox large question={of.question} />
    </>
  );
}
