import { given } from "../address";
import { graphql } from "../operations";
import type { AskPageQuery } from "../operations/graphql";
import { goesOn, page } from "../page";
import { FactShown } from "../parts/fact-shown";
import { Footnotes } from "../parts/footnotes";
import { OtherReadings, UnreadShown } from "../parts/how-it-was-read";
import { Pager } from "../parts/list-shown";
import { QuestionBox } from "../parts/question-box";
import { TableShown } from "../parts/table-shown";
import { Thing } from "../parts/to";
import { tableOf } from "../table";
import { counted } from "../words";
import { type StateShown, evidenceTable } from "./ask.table";

type Answer = NonNullable<NonNullable<AskPageQuery["ask"]>["states"]>;

/** A question in words, answered. */
export const askPage = page({
  path: "/ask",
  operation: graphql(`
    query AskPage($question: String!, $first: Int!, $after: String) {
      ask(question: $question) {
        ...AskedInWords
        elsewhere {
          path
        }
        states(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          coverage {
            recorded
            outOf
            note
          }
          edges {
            node {
              id
              iso3
              name
              region
            }
            evidence {
              ...EvidenceShown
            }
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => ({ question: given(address, "q") ?? "all states", first, after }),
  next: ({ ask }) => goesOn(ask?.states),
  shown: ({ ask }, address) => {
    if (ask === null) return undefined;
    const { states, elsewhere } = ask;
    if (states === null) return { title: ask.question, leads: elsewhere?.path ?? "/search", main: null };
    const notes = new Footnotes();
    const table = answerTable(states.edges, notes);
    return {
      title: ask.sentence ?? ask.question,
      table: evidenceTable(states.edges),
      main: (
        <>
          <h1>{ask.sentence}</h1>
          <UnreadShown of={ask} />
          <Total of={states} />
          <TableShown of={table} />
          {states.totalCount === 0 ? <NobodyShown of={states} /> : null}
          <p class="note">
            {states.coverage.note}{" "}
            {notes.sources === 0 ? "" : `The facts below rest on ${counted(notes.sources, "source")}.`}
          </p>
          <Pager address={address} next={goesOn(states)} />
          <OtherReadings of={ask.otherReadings} />
          {notes.all()}
          <QuestionBox large question={given(address, "q")} />
        </>
      ),
    };
  },
});

/** How many, on how much coverage. */
function Total({ of: { totalCount, edges } }: { readonly of: Answer }) {
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
function NobodyShown({ of: { coverage } }: { readonly of: Answer }) {
  return (
    <p>
      No state on record answers this, of {coverage.recorded} with anything recorded on what was asked. Silence is not
      opposition: ask with fewer conditions, a longer time, or the other side.
    </p>
  );
}

/** One state a row, with its facts. */
const answerTable = (edges: readonly StateShown[], notes: Footnotes) =>
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
      {
        name: "evidence",
        title: "By these facts",
        is: "string",
        of: () => null,
        shown: ({ evidence }) => evidence.map((fact) => <FactShown of={fact} notes={notes} />),
      },
    ],
    edges,
  );
