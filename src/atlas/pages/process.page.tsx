import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { LeadCited } from "../parts/citations";
import { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { Told } from "../parts/section";
import { statementsTable } from "../parts/statements-shown";
import { Thing, To } from "../parts/to";
import { counted, dateShown } from "../words";
import { LineagesOf, ProposalsOf, ResolutionsOf, TextsOf } from "./meeting.parts";

/** One line of work: its meetings, its texts, and what was said in it. */
export const processPage = page({
  path: "/processes/:process",
  operation: graphql(`
    query ProcessPage($process: String!, $first: Int!) {
      process(slug: $process) {
        id
        slug
        name
        date
        summary
        aliases
        citations {
          ...CitationShown
        }
        meetings(first: 100) {
          totalCount
          nodes {
            id
            name
            date
          }
        }
        resolutions(first: 50) {
          ...ResolutionsListed
        }
        reports(first: 50) {
          ...TextsListed
        }
        proposals(first: 50) {
          ...ProposalsNamed
        }
        lineages(first: 50) {
          nodes {
            id
            subject
          }
        }
        statements(first: $first) {
          totalCount
          nodes {
            ...StatementListed
          }
        }
      }
    }
  `),
  variables: (address, { first }) => ({ process: address.part("process"), first: Math.min(first, 100) }),
  shown: ({ process }) => {
    if (process === null) return undefined;
    const { id, slug, name, date, summary, citations, meetings, statements } = process;
    const notes = new Footnotes();
    return {
      title: name,
      address: placeOf(id),
      table: statementsTable(statements.nodes),
      main: (
        <>
          <p class="kind">Process</p>
          <h1>{name}</h1>
          <LeadCited summary={summary} of={citations} notes={notes} />
          <Told
            of={[
              ["When", date === null ? "standing" : dateShown(date)],
              ["Also called", process.aliases.join(", ")],
              [
                "Said in it",
                statements.totalCount === 0 ? (
                  "no statement on record"
                ) : (
                  <To path={`/statements?process=${encodeURIComponent(slug)}`}>
                    {counted(statements.totalCount, "statement")}
                  </To>
                ),
              ],
            ]}
          />
          <PartShown id="meetings" title="Meetings" isEmpty={meetings.totalCount === 0} empty="None is on record.">
            <ul>
              {meetings.nodes.map((meeting) => (
                <li>
                  <Thing id={meeting.id}>{meeting.name}</Thing>, {dateShown(meeting.date)}
                </li>
              ))}
            </ul>
          </PartShown>
          <ResolutionsOf of={process.resolutions} title="Resolutions" />
          <TextsOf of={process.reports} title="Reports and drafts" />
          <ProposalsOf of={process.proposals} title="Proposals" />
          <LineagesOf of={process.lineages.nodes} />
          {notes.all()}
        </>
      ),
    };
  },
});
