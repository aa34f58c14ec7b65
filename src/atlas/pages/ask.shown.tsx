import type { AskPageQuery } from "../operations/graphql";
import { FactShown } from "../parts/fact-shown";
import type { Footnotes } from "../parts/footnotes";
import { Thing, To } from "../parts/to";
import { type ShownColumn, tableOf } from "../table";
import { counted } from "../words";
import type { StateShown } from "./ask.table";

type Answer = NonNullable<NonNullable<AskPageQuery["ask"]>["states"]>;

/** On how many sources the facts rest that were shown before it. */
export function SourcesCounted({ of }: { readonly of: Footnotes }) {
  return <>{of.sources === 0 ? "" : `The facts on this page rest on ${counted(of.sources, "source")}.`}</>;
}

/** How many, on how much coverage. */
export function Total({ of: { totalCount, edges } }: { readonly of: Answer }) {
  const names = edges.map(({ node }) => node);
  return (
    <p class="answer">
      {counted(totalCount, "state")}
      {totalCount > 0 && totalCount <= 12 ? (
        <>
          :{" "}
          {names.map(({ id, name }, index) => (
            <>
              {index === 0 ? "" : index === names.length - 1 ? " and " : ", "}
              <Thing id={id}>{name}</Thing>
            </>
          ))}
        </>
      ) : null}
      .
    </p>
  );
}

/** What to do where nobody answers. */
export function NobodyShown({ of: { coverage } }: { readonly of: Answer }) {
  return (
    <p>
      No state on record answers this, of {coverage.recorded} with anything recorded on what was asked. Silence is not
      opposition: ask with fewer conditions, a longer time, or the other side.
    </p>
  );
}

/** One state a row, with its facts; without a place for them where what was asked is that there be none. */
export const answerTable = (edges: readonly StateShown[], notes: Footnotes, question: string) =>
  tableOf<StateShown>(
    "states",
    [
      {
        name: "state",
        title: "State",
        is: "string",
        of: ({ node }) => node.name,
        shown: ({ node }) => <Thing id={node.id}>{node.name}</Thing>,
      },
      ...(edges.some(({ evidence }) => evidence.length > 0) ? [factsColumn(notes, question)] : []),
    ],
    edges,
  );

/** Where it is told why a state is in the answer to a question, by its code, or is not. */
export const whyAsked = (iso3: string, question: string): string =>
  `/ask/why?${new URLSearchParams({ state: iso3, q: question })}`;

/** How many facts of a state are told beside it. */
const most = 3;

/** The facts that are told of a state: of each condition the latest, and then the latest of all, in their order. */
function factsTold<Fact extends { readonly clause: string | null }>(evidence: readonly Fact[]): Fact[] {
  const ofEach = [...new Map(evidence.map((fact) => [fact.clause, fact])).values()];
  const latest = evidence.toReversed().filter((fact) => !ofEach.includes(fact));
  const told = new Set([...ofEach, ...latest].slice(0, Math.max(most, ofEach.length)));
  return evidence.filter((fact) => told.has(fact));
}

const factsColumn = (notes: Footnotes, question: string): ShownColumn<StateShown> => ({
  name: "evidence",
  title: "By these facts",
  is: "string",
  tellsWhy: true,
  of: () => null,
  shown: ({ node, evidence }) => {
    const told = factsTold(evidence);
    const left = evidence.length - told.length;
    return (
      <>
        {told.map((fact) => (
          <FactShown of={fact} notes={notes} />
        ))}
        {left === 0 ? null : (
          <p class="more">
            and <To path={whyAsked(node.iso3, question)}>{left} more</To>
          </p>
        )}
      </>
    );
  },
});
