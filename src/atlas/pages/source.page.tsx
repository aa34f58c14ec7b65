import { graphql } from "../operations";
import { page } from "../page";
import { placeOf } from "../places";
import { PartShown } from "../parts/part-shown";
import { Told, WholeList } from "../parts/section";
import { statementsTable } from "../parts/statements-shown";
import { TableShown } from "../parts/table-shown";
import { Thing } from "../parts/to";
import { dateShown } from "../words";

/** One source, and the statements that rest on it. */
export const sourcePage = page({
  path: "/sources/:source",
  operation: graphql(`
    query SourcePage($source: String!, $first: Int!) {
      source(id: $source) {
        id
        key
        title
        publisher
        kind
        date
        dateNote
        url
        licence
        machineMade
        statements(first: $first) {
          totalCount
          tally(by: [TOPIC], first: 10, orderBy: COUNT_DESC) {
            count
            topic {
              id
              name
            }
          }
          nodes {
            ...StatementListed
          }
        }
      }
    }
  `),
  variables: (address, { first }) => ({ source: address.part("source"), first: Math.min(first, 100) }),
  shown: ({ source }) => {
    if (source === null) return undefined;
    const { id, key, title, publisher, kind, date, dateNote, url, licence, machineMade, statements } = source;
    const topics = statements.tally.flatMap(({ topic, count }) => (topic === null ? [] : [{ topic, count }]));
    return {
      title,
      address: placeOf(id),
      table: statementsTable(statements.nodes),
      main: (
        <>
          <p class="kind">Source</p>
          <h1>{title}</h1>
          <Told
            of={[
              ["Published by", publisher],
              ["Kind", machineMade ? `${kind}, made by a machine from audio: it weighs least` : kind],
              ["Date", dateNote === null ? dateShown(date) : `${dateShown(date)} (${dateNote})`],
              [
                "Read it at",
                url === null ? null : (
                  <a href={url} rel="noreferrer">
                    {url}
                  </a>
                ),
              ],
              ["Terms", licence],
              ["Our id of it", key],
            ]}
          />
          <PartShown
            id="statements"
            title="What is known from it"
            isEmpty={statements.totalCount === 0}
            empty="No statement rests on it. It may be the source of a vote, a text, a membership or a figure: each of these names it."
          >
            {topics.length === 0 ? null : (
              <p>
                Most of it on{" "}
                {topics.map(({ topic, count }, index) => (
                  <>
                    {index === 0 ? "" : ", "}
                    <Thing id={topic.id}>{topic.name}</Thing> ({count})
                  </>
                ))}
                .
              </p>
            )}
            <TableShown of={statementsTable(statements.nodes.slice(0, 10))} caption="The newest statements" />
            <WholeList
              shown={Math.min(10, statements.nodes.length)}
              of={statements.totalCount}
              noun={["statement", "statements"]}
              path={`/statements?source=${encodeURIComponent(key)}`}
            />
          </PartShown>
        </>
      ),
    };
  },
});
