import { askedAt } from "../parts/how-it-was-read";
import { To } from "../parts/to";
import { counted } from "../words";
import { type Addition, chosenOf, groupsOfAdditions } from "./additions";
import type { Alternatives, QuestionSaid } from "./alternatives";
import type { Choosable } from "./choices";
import { ClauseForm } from "./clause-form";

type Lists = Readonly<Record<Addition["from"], Choosable>>;

/** Of so many conditions the choices are shown beneath a short answer: each has a whole list in it. Beneath a long one it is one. */
const mostForms = 2;

/** The conditions of a question, each to be changed in its place, taken away or turned round, and forms to add others. */
export function ClausesShown(its: {
  readonly sentence: string;
  readonly alternatives: readonly Alternatives[];
  readonly choosable: Lists;
  /** Which of the conditions is changed before all others, as the address says it. */
  readonly opened: string | undefined;
  /** Whether the answer above is short, and leaves room for more. */
  readonly isShort: boolean;
}) {
  const { sentence, alternatives, choosable, opened, isShort } = its;
  const first = Number(opened ?? 0);
  const hasForm = (at: number) => (isShort ? at < mostForms : at === first);
  return (
    <section aria-labelledby="clauses" class="off-paper">
      <h2 id="clauses">Change the question</h2>
      {alternatives.length === 0 ? null : (
        <ul class="clauses">
          {alternatives.map((one, at) => (
            <li>
              <ClauseShown of={one} at={at} sentence={sentence} choosable={choosable} hasForm={hasForm(at)} />
            </li>
          ))}
        </ul>
      )}
      <details open={alternatives.length === 0}>
        <summary>Add a condition</summary>
        {groupsOfAdditions.map((group) => (
          <ClauseForm of={group} sentence={sentence} choosable={choosable[group.from]} />
        ))}
      </details>
    </section>
  );
}

function ClauseShown(its: {
  readonly of: Alternatives;
  readonly at: number;
  readonly sentence: string;
  readonly choosable: Lists;
  readonly hasForm: boolean;
}) {
  const { of, at, sentence, choosable, hasForm } = its;
  const { clause, asked, without, turned } = of;
  const chosen = chosenOf(asked.not ?? asked);
  const group = groupsOfAdditions.find(({ verbs }) => chosen !== undefined && chosen.did in verbs);
  const listed = group === undefined ? undefined : withChosen(choosable[group.from], chosen?.on);
  return (
    <>
      <strong>{clause.sentence.replace(/^States that /, "")}</strong>{" "}
      <span class="note">({counted(clause.totalCount, "state")} by itself)</span>:{" "}
      {without === undefined ? null : (
        <>
          <Way to={without}>without it</Way>,{" "}
        </>
      )}
      <Way to={turned}>the reverse of it</Way>
      {group === undefined || listed === undefined || chosen === undefined ? null : !hasForm ? (
        <>
          , <To path={`${askedAt(sentence)}&change=${at}#clauses`}>change it</To>
        </>
      ) : (
        <ClauseForm
          of={group}
          sentence={sentence}
          choosable={listed}
          change={{ at, isTurned: isNegated(asked), chosen }}
        />
      )}
    </>
  );
}

const isNegated = ({ not }: Alternatives["asked"]): boolean => not !== null && not !== undefined;

/** A list that what is chosen stands in, though it is none of what is usually chosen. */
const withChosen = (of: Choosable, chosen: string | undefined): Choosable =>
  chosen === undefined || of.some(({ value }) => value === chosen) ? of : [{ value: chosen, name: chosen }, ...of];

function Way({ to, children }: { readonly to: QuestionSaid; readonly children: string }) {
  return (
    <>
      <To path={askedAt(to.sentence)}>{children}</To> ({to.totalCount})
    </>
  );
}
