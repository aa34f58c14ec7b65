import { graphql } from "../operations";
import { page } from "../page";
import { SourceShown } from "../parts/footnotes";
import { Section, Told } from "../parts/section";
import { SideOn } from "../parts/side";
import { notedOf } from "../parts/source";
import { speakerOf } from "../parts/statements-shown";
import { SubjectShown } from "../parts/subject";
import { Thing, Things } from "../parts/to";
import { placeOf } from "../places";
import { acts, confidences, counted, dateShown } from "../words";
import { saidTable } from "./statements.table";

/** One statement: who said what, where, on which sides, and by which source. */
export const statementPage = page({
  path: "/statements/:statement",
  operation: graphql(`
    query StatementPage($statement: String!) {
      statement(id: $statement) {
        ...StatementListed
        dateNote
        citations {
          locator
          source {
            ...SourceNoted
          }
        }
        meeting {
          process {
            id
            name
          }
        }
        actors(first: 100) {
          totalCount
          edges {
            date
            node {
              id
              name
            }
          }
        }
        alignedBy(first: 100) {
          totalCount
          nodes {
            id
            name
          }
        }
        jointWith(first: 40) {
          totalCount
          nodes {
            id
            actor {
              name
            }
          }
        }
      }
    }
  `),
  variables: (address) => ({ statement: address.part("statement") }),
  shown: ({ statement }) => {
    if (statement === null) return undefined;
    const { id, date, dateNote, heading, positions, meeting, venue, actors, alignedBy, jointWith } = statement;
    const speaker = speakerOf(statement);
    const title = heading ?? `${speaker?.name ?? "Several states"}, ${dateShown(date)}`;
    return {
      title,
      address: placeOf(id),
      table: saidTable([statement]),
      main: (
        <>
          <h1>{title}</h1>
          <Told
            of={[
              ["Said by", speaker === undefined ? null : <Thing id={speaker.id}>{speaker.name}</Thing>],
              ["Date", `${dateShown(date)}${dateNote === null ? "" : ` (${dateNote})`}`],
              ["At", meeting === null ? venue : <Thing id={meeting.id}>{meeting.name}</Thing>],
              [
                "Of the process",
                meeting?.process === null || meeting === null ? null : (
                  <Thing id={meeting.process.id}>{meeting.process.name}</Thing>
                ),
              ],
              [
                "Said together with",
                jointWith.totalCount === 0 ? null : (
                  <Things
                    of={jointWith.nodes.map((one) => ({ id: one.id, name: one.actor?.name ?? "another statement" }))}
                  />
                ),
              ],
              [
                "Where it is written",
                statement.citations.map((one) => {
                  const noted = notedOf(one);
                  return noted === undefined ? null : (
                    <p>
                      <SourceShown of={noted} />
                    </p>
                  );
                }),
              ],
            ]}
          />
          <Section id="said" title="What it says">
            {positions.length === 0 ? <p>{statement.summary}</p> : null}
            <ul>
              {positions.map(({ stance, act, confidence, summary, subject }) => (
                <li>
                  <SideOn of={stance}>
                    <SubjectShown of={subject} />
                  </SideOn>
                  : {summary} ({acts[act]}, {confidences[confidence]})
                </li>
              ))}
            </ul>
            <p class="note">In our own words; no delegation has approved them. The source has theirs.</p>
          </Section>
          {actors.totalCount <= 1 ? null : (
            <Section id="signed" title="Who signed it">
              <p>{counted(actors.totalCount, "name")}.</p>
              <p class="names">
                <Things of={actors.edges.map(({ node }) => node)} />
              </p>
            </Section>
          )}
          {alignedBy.totalCount === 0 ? null : (
            <Section id="aligned" title="Who joined it">
              <p class="names">
                <Things of={alignedBy.nodes} />
              </p>
            </Section>
          )}
        </>
      ),
    };
  },
});
