import { given } from "../address";
import { type AskedWhere, alternativesTo, questionSaid } from "../clauses/alternatives";
import { changedIn } from "../clauses/changed";
import { asksOfRegions } from "../clauses/over-years";
import { choosableOf } from "../clauses/choices";
import { ClausesShown } from "../clauses/clauses-shown";
import { graphql } from "../operations";
import { goesOn, page, rowsOf } from "../page";
import { Footnotes } from "../parts/footnotes";
import { OtherReadings, UnreadShown, askedAt } from "../parts/how-it-was-read";
import { Pager } from "../parts/list-shown";
import { QuestionBox } from "../parts/question-box";
import { To } from "../parts/to";
import { TableShown } from "../parts/table-shown";
import { restingOn } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { answeringStates } from "../pictures/answering-states";
import { NobodyShown, SourcesCounted, Total, answerTable, whyAsked } from "./ask.shown";
import { OnlyNamed, isLedTo, pathOf } from "./ask.elsewhere";
import { evidenceTable } from "./ask.table";

/** How many states a page of an answer shows with their facts: the picture shows all, and the page stays light. */
const rows = 24;

/** A question in words, answered. */
export const askPage = page({
  path: "/ask",
  operation: graphql(`
    query AskPage($question: String!, $first: Int!, $after: String, $drawn: Boolean!) {
      ask(question: $question) {
        ...AskedInWords
        where
        elsewhere {
          kind
          path
          sentence
        }
        all: states(first: 200) @include(if: $drawn) {
          nodes {
            id
            iso3
            name
          }
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
            unrecorded @include(if: $drawn)
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
  variables: (address, { first, after = null }) => ({
    question: given(address, "q") ?? "all states",
    first: first === rowsOf.page ? rows : first,
    after,
    drawn: after === null,
  }),
  next: ({ ask }) => goesOn(ask?.states),
  also: async ({ ask: its }, ask, address, left) => {
    // What a question was read as is the `where` that asks it.
    const where = (its?.where ?? undefined) as AskedWhere | undefined;
    if (where === undefined) return undefined;
    const changed = changedIn(address, where);
    if (changed !== undefined) return { leads: askedAt((await questionSaid(ask, changed, left)).sentence) };
    const [alternatives, choosable] = await Promise.all([alternativesTo(ask, where, left), choosableOf(ask, left)]);
    return { alternatives, choosable };
  },
  shown: ({ ask }, address, also) => {
    if (ask === null) return undefined;
    const { states, elsewhere } = ask;
    if (also !== undefined && "leads" in also) return { title: ask.question, leads: also.leads, main: null };
    if (states === null)
      return isLedTo(ask)
        ? { title: ask.question, leads: pathOf(elsewhere), main: null }
        : { title: ask.question, main: <OnlyNamed of={ask} named={elsewhere} /> };
    const notes = new Footnotes();
    const sentence = ask.sentence ?? ask.question;
    const table = answerTable(states.edges, notes, sentence);
    const picture = restingOn(
      answeringStates(sentence, ask.all?.nodes, {
        isByRegion: asksOfRegions(ask.where),
        why: whyAsked("*", sentence),
        coverage: states.coverage,
      }),
      states.edges.flatMap(({ evidence }) => evidence),
    );
    return {
      title: sentence,
      table: evidenceTable(states.edges),
      picture,
      main: (
        <>
          <h1>{ask.sentence}</h1>
          <UnreadShown of={ask} />
          <Total of={states} />
          <PictureShown of={picture} isTitled />
          <TableShown of={table} />
          {states.totalCount === 0 ? <NobodyShown of={states} /> : null}
          <p class="note">
            {states.coverage.note} <SourcesCounted of={notes} />{" "}
            <To path={`/ask/years?${new URLSearchParams({ q: sentence })}`}>The same, year by year</To>.
          </p>
          <Pager address={address} next={goesOn(states)} />
          <OtherReadings of={ask.otherReadings} />
          {also === undefined || ask.sentence === null ? null : (
            <ClausesShown
              sentence={ask.sentence}
              {...also}
              opened={given(address, "change")}
              isShort={states.edges.length <= 12}
            />
          )}
          {notes.all()}
          <QuestionBox large question={given(address, "q")} />
        </>
      ),
    };
  },
});
