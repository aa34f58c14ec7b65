import type { ChangeKind, ChangeShownFragment } from "../operations/graphql";
import { changeKinds } from "../words-of-texts";
import type { Footnotes } from "./footnotes";
import { numberOf } from "./paragraph-shown";
import { SaidOfIt } from "./said-of-it";
import { Thing, Things } from "./to";

const inOrder: readonly ChangeKind[] = [
  "ADDED",
  "DELETED",
  "WEAKENED",
  "STRENGTHENED",
  "REWORDED",
  "MOVED",
  "UNKNOWN",
  "UNCHANGED",
];

/** Of a change of which no source says anything there is nothing to tell. */
const isTold = ({ kind, askedFor, objectedTo }: ChangeShownFragment): boolean =>
  kind !== "UNKNOWN" || askedFor.length + objectedTo.length > 0;

/** What became of each passage since an earlier text, by what it was. */
export function ChangesOfText({
  of,
  notes,
}: {
  readonly of: readonly ChangeShownFragment[];
  readonly notes: Footnotes;
}) {
  const told = of.filter(isTold);
  const rest = of.length - told.length;
  return (
    <>
      {inOrder.map((kind) => {
        const its = told.filter((change) => change.kind === kind);
        return its.length === 0 ? null : (
          <>
            <h3>
              {changeKinds[kind].replace(/^\w/, (letter) => letter.toUpperCase())} ({its.length})
            </h3>
            <ul class="paragraphs">
              {its.map((change) => (
                <ChangeTold of={change} notes={notes} />
              ))}
            </ul>
          </>
        );
      })}
      {rest === 0 ? null : (
        <p class="note">
          Of {rest} more passages no source on record says what became of them. That is no evidence that they were new.
        </p>
      )}
    </>
  );
}

function ChangeTold({ of, notes }: { readonly of: ChangeShownFragment; readonly notes: Footnotes }) {
  const { before, after, since, summary, words, askedFor, objectedTo, lineages } = of;
  return (
    <li>
      <p>
        {before === null ? null : <Thing id={before.id}>{numberOf(before)}</Thing>}
        {before === null ? "" : " of "}
        <Thing id={since.id}>{since.symbol}</Thing>
        {after === null ? "" : " → "}
        {after === null ? null : <Thing id={after.id}>{numberOf(after)}</Thing>}: {summary}
      </p>
      {words === null ? null : <Words of={words} />}
      <SaidOfIt as="Asked for by" of={askedFor} notes={notes} />
      <SaidOfIt as="Objected to by" of={objectedTo} notes={notes} />
      {lineages.length === 0 ? null : (
        <p class="note">
          Followed through its texts: <Things of={lineages.map(({ id, subject }) => ({ id, name: subject }))} />
        </p>
      )}
    </li>
  );
}

/** Word by word: what was added and what was taken out, each by its mark and not by colour alone. */
function Words({ of }: { readonly of: NonNullable<ChangeShownFragment["words"]> }) {
  return (
    <blockquote class="words">
      {of.map(({ kind, text }) => {
        if (kind === "ADDED") return <ins>{text}</ins>;
        return kind === "DELETED" ? <del>{text}</del> : text;
      })}
    </blockquote>
  );
}
