import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { CitedBy } from "../parts/citations";
import { Footnotes } from "../parts/footnotes";
import { Told } from "../parts/section";
import { Things } from "../parts/to";
import { dateShown } from "../words";
import { addressees } from "../words-of-texts";
import { recommendationsTable } from "./recommendations.table";

/** One recommendation of an organisation. */
export const recommendationPage = page({
  path: "/recommendations/:recommendation",
  operation: graphql(`
    query RecommendationPage($recommendation: String!) {
      recommendation(id: $recommendation) {
        ...RecommendationTold
        citations {
          ...CitationShown
        }
      }
    }
  `),
  variables: (address) => ({ recommendation: address.part("recommendation") }),
  shown: ({ recommendation }) => {
    if (recommendation === null) return undefined;
    const { id, key, summary, date, to, by, topics, norms, citations } = recommendation;
    const notes = new Footnotes();
    return {
      title: `Recommendation ${key}`,
      address: placeOf(id),
      table: recommendationsTable([recommendation]),
      main: (
        <>
          <p class="kind">Recommendation</p>
          <h1>{summary ?? key}</h1>
          <Told
            of={[
              ["By", by.nodes.length === 0 ? null : <Things of={by.nodes} />],
              ["To", to.map((one) => addressees[one]).join(", ")],
              [
                "Date",
                <>
                  {dateShown(date)}
                  <CitedBy of={citations} notes={notes} />
                </>,
              ],
              ["Topics", topics.nodes.length === 0 ? null : <Things of={topics.nodes} />],
              ["Norms", norms.nodes.length === 0 ? null : <Things of={norms.nodes} />],
            ]}
          />
          {notes.all()}
        </>
      ),
    };
  },
});
