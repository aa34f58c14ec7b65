import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { LeadCited } from "../parts/citations";
import { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { anybody, ranked, rankingDrawn } from "../parts/ranking";
import { Told, WholeList } from "../parts/section";
import { statementsTable } from "../parts/statements-shown";
import { TableShown } from "../parts/table-shown";
import { Thing, To } from "../parts/to";
import { restingOn } from "../pictures/picture";
import { PictureShown } from "../pictures/picture-shown";
import { topicsAcross } from "../pictures/topics-across";
import { dateShown } from "../words";
import { FiguresOf, LineagesOf, ProposalsOf, TextsOf } from "./meeting.parts";

/** One meeting: what was said there and what came out of it. */
export const meetingPage = page({
  path: "/meetings/:meeting",
  operation: graphql(`
    query MeetingPage($meeting: String!) {
      meeting(slug: $meeting) {
        id
        slug
        name
        date
        dateNote
        summary
        aliases
        citations {
          ...CitationShown
        }
        process {
          id
          name
        }
        reports(first: 30) {
          ...TextsListed
        }
        proposals(first: 30) {
          ...ProposalsNamed
        }
        lineages(first: 20) {
          nodes {
            id
            subject
          }
        }
        figures(first: 20) {
          ...FiguresTold
        }
        statements(first: 20) {
          totalCount
          tally(by: [ACTOR], orderBy: COUNT_DESC) {
            ...ActorCounted
          }
          sides: tally(by: [TOPIC, STANCE]) {
            ...TopicCounted
          }
          nodes {
            ...StatementListed
          }
        }
      }
    }
  `),
  variables: (address) => ({ meeting: address.part("meeting") }),
  shown: ({ meeting }) => {
    if (meeting === null) return undefined;
    const { id, slug, name, date, dateNote, summary, citations, process, statements } = meeting;
    const notes = new Footnotes();
    const table = statementsTable(statements.nodes);
    const about = `${dateShown(date)}. ${summary ?? "A meeting on international security in cyberspace."}`;
    const picture = restingOn(
      rankingDrawn(ranked(statements.tally, anybody, false), `Who spoke: ${name}`, "statement", about),
      citations,
    );
    const topics = restingOn(topicsAcross(statements.sides, { meeting: name, slug, about }), citations);
    return {
      title: name,
      address: placeOf(id),
      table,
      picture,
      pictures: [topics],
      main: (
        <>
          <p class="kind">Meeting</p>
          <h1>{name}</h1>
          <LeadCited summary={summary} of={citations} notes={notes} />
          <Told
            of={[
              ["When", dateNote === null ? dateShown(date) : `${dateShown(date)} (${dateNote})`],
              ["Process", process === null ? null : <Thing id={process.id}>{process.name}</Thing>],
              ["Also called", meeting.aliases.join(", ")],
            ]}
          />
          <PartShown
            id="statements"
            title="What was said"
            isEmpty={statements.totalCount === 0}
            empty="No statement made there is on record. That says nothing of what was said."
          >
            <PictureShown of={picture} />
            <p>
              <To path={`/speakers?meeting=${encodeURIComponent(slug)}`}>Who made how many of them</To>, coalitions and
              organisations too.
            </p>
            <PictureShown of={topics} />
            <TableShown of={table} caption="The newest statements" />
            <WholeList
              shown={statements.nodes.length}
              of={statements.totalCount}
              noun={["statement", "statements"]}
              path={`/statements?meeting=${encodeURIComponent(slug)}`}
            />
          </PartShown>
          <TextsOf of={meeting.reports} title="Texts negotiated or adopted there" />
          <ProposalsOf of={meeting.proposals} title="Proposals put forward there" />
          <LineagesOf of={meeting.lineages.nodes} />
          <FiguresOf of={meeting.figures} notes={notes} />
          {notes.all()}
        </>
      ),
    };
  },
});
