import { graphql } from "../operations";
import type { FigurePageQuery } from "../operations/graphql";
import { page } from "../page";
import { placeOf } from "../places";
import { LeadCited } from "../parts/citations";
import { Footnotes } from "../parts/footnotes";
import { Told } from "../parts/section";
import { Thing, Things } from "../parts/to";
import { tableOf } from "../table";
import { dateShown } from "../words";

type Figure = NonNullable<FigurePageQuery["figure"]>;

/** One number on record. */
export const figurePage = page({
  path: "/figures/:figure",
  operation: graphql(`
    query FigurePage($figure: String!) {
      figure(id: $figure) {
        id
        key
        value
        summary
        date
        method
        citations {
          ...CitationShown
        }
        topics(first: 20) {
          nodes {
            id
            name
          }
        }
        subjects {
          __typename
          ... on Coalition {
            id
            name
          }
          ... on Meeting {
            id
            name
          }
          ... on Organisation {
            id
            name
          }
          ... on Proposal {
            id
            name
          }
          ... on Report {
            id
            symbol
          }
          ... on Resolution {
            id
            symbol
          }
        }
      }
    }
  `),
  variables: (address) => ({ figure: address.part("figure") }),
  shown: ({ figure }) => {
    if (figure === null) return undefined;
    const { id, key, value, summary, date, method, citations, topics, subjects } = figure;
    const notes = new Footnotes();
    return {
      title: summary ?? value ?? key,
      address: placeOf(id),
      table: figureTable(figure),
      main: (
        <>
          <p class="kind">Figure on record</p>
          <h1>{value ?? key}</h1>
          <LeadCited summary={summary} of={citations} notes={notes} />
          <Told
            of={[
              ["As of", dateShown(date)],
              ["About", subjects.length === 0 ? null : subjects.map((one, index) => named(one, index))],
              ["Topics", topics.nodes.length === 0 ? null : <Things of={topics.nodes} />],
              ["How it is worked out", method],
            ]}
          />
          {notes.all()}
        </>
      ),
    };
  },
});

const nameOf = (one: Figure["subjects"][number]): string => ("name" in one ? one.name : one.symbol);

const named = (one: Figure["subjects"][number], index: number) => (
  <>
    {index === 0 ? "" : ", "}
    <Thing id={one.id}>{nameOf(one)}</Thing>
  </>
);

const figureTable = (figure: Figure) =>
  tableOf<Figure>(
    "figures",
    [
      { name: "figure", title: "Our own id of the figure", is: "string", of: ({ key }) => key },
      { name: "value", title: "The figure", is: "string", of: ({ value }) => value },
      { name: "summary", title: "What is on record, in our own words", is: "string", of: ({ summary }) => summary },
      { name: "date", title: "As of", is: "date", of: ({ date }) => date },
      { name: "about", title: "What it is about", is: "string", of: ({ subjects }) => subjects.map(nameOf) },
      { name: "source", title: "Source", is: "string", of: ({ citations }) => citations[0]?.source.title },
      { name: "locator", title: "Place in the source", is: "string", of: ({ citations }) => citations[0]?.locator },
      { name: "url", title: "Address of the source", is: "anyURI", of: ({ citations }) => citations[0]?.source.url },
    ],
    [figure],
  );
