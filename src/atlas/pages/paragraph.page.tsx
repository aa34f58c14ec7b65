import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { LeadCited } from "../parts/citations";
import { Told } from "../parts/section";
import { Footnotes } from "../parts/footnotes";
import { PartShown } from "../parts/part-shown";
import { Thing, Things } from "../parts/to";
import { dateShown } from "../words";
import { lineageChanges, stateInWords, statuses } from "../words-of-texts";
import { RewordingsOf, SidesOnIt } from "./paragraph.parts";
import { remarksTable } from "./paragraph.table";
import { elaboratedShown } from "./norm.told";

/** One paragraph: what it says, where it came from, who spoke for and against it. */
export const paragraphPage = page({
  path: "/paragraphs/*paragraph",
  operation: graphql(`
    query ParagraphPage($paragraph: String!) {
      paragraph(id: $paragraph) {
        ...ParagraphInShort
        ref
        citations {
          ...CitationShown
        }
        document {
          id
          symbol
          title
          date
        }
        setsOut {
          id
          code
          name
          elaboratedIn(first: 10) {
            ...ElaboratedIn
          }
        }
        lineage(first: 20) {
          edges {
            state
            node {
              id
              subject
              change
            }
          }
        }
        proposals(first: 20) {
          nodes {
            id
            name
          }
        }
        ...RewordingsOfParagraph
        ...StatementsOnParagraph
      }
    }
  `),
  variables: (address) => ({ paragraph: address.part("paragraph") }),
  shown: ({ paragraph }) => {
    if (paragraph === null) return undefined;
    const { id, key, document, section, status, summary, text, citations, topics, norms, setsOut } = paragraph;
    const notes = new Footnotes();
    const others = norms.nodes.filter((norm) => norm.id !== setsOut?.id);
    const which = paragraph.number === null ? `unnumbered paragraph (${key})` : `paragraph ${paragraph.number}`;
    const title = `${document.symbol}, ${which}`;
    return {
      title,
      address: placeOf(id),
      table: remarksTable(paragraph.statements.edges, paragraph),
      main: (
        <>
          <p class="kind">Paragraph, {statuses[status]}</p>
          <h1>{title}</h1>
          <LeadCited summary={summary} of={citations} notes={notes} />
          {text === null ? null : <blockquote>{text}</blockquote>}
          <Told
            of={[
              ["Stands in", <Thing id={document.id}>{document.title}</Thing>],
              ["Date", dateShown(document.date)],
              ["Part", section],
              ["Topics", topics.nodes.length === 0 ? null : <Things of={topics.nodes} />],
              ["Sets out", setsOut === null ? null : <Thing id={setsOut.id}>{setsOut.name}</Thing>],
              ["Which is spelt out in", setsOut === null ? null : elaboratedShown(setsOut.elaboratedIn)],
              [setsOut === null ? "Norms" : "Other norms", others.length === 0 ? null : <Things of={others} />],
              ["Speaks of", paragraph.proposals.nodes.length === 0 ? null : <Things of={paragraph.proposals.nodes} />],
              ["Also known as", paragraph.ref === null ? key : `${paragraph.ref}, ${key}`],
            ]}
          />
          <RewordingsOf of={paragraph} notes={notes} />
          <PartShown id="lineages" title="Followed through texts" isEmpty={paragraph.lineage.edges.length === 0}>
            <ul>
              {paragraph.lineage.edges.map(({ node, state }) => (
                <li>
                  <Thing id={node.id}>{node.subject}</Thing>: here {stateInWords(state)}; on the whole{" "}
                  {lineageChanges[node.change]}
                </li>
              ))}
            </ul>
          </PartShown>
          <SidesOnIt of={paragraph} notes={notes} />
          {notes.all()}
        </>
      ),
    };
  },
});
