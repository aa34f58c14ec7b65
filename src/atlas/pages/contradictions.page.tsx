import { given } from "../address";
import { graphql } from "../operations";
import { goesOn, page } from "../page";
import type { Filter } from "../parts/filters";
import { Footnotes } from "../parts/footnotes";
import { ListShown } from "../parts/list-shown";
import { To } from "../parts/to";
import { contradictionsByTiles, saidAndVoted } from "../pictures/said-and-voted";
import { contradictionsTable } from "./contradictions.table";

const filters: readonly Filter[] = [
  { name: "state", label: "State", example: "Slovenia" },
  { name: "topic", label: "Topic", example: "PoA" },
];

/** Said against voted: where the words and the votes of a state point opposite ways. */
export const contradictionsPage = page({
  path: "/contradictions",
  operation: graphql(`
    query ContradictionsPage($among: StateWhere, $topic: String, $first: Int!, $after: String) {
      contradictions(among: $among, topic: $topic, first: $first, after: $after) {
        totalCount
        sentence
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          state {
            id
            iso3
            name
          }
          subject {
            ...SubjectNamed
          }
          said {
            ...EvidenceShown
          }
          voted {
            ...EvidenceShown
          }
        }
      }
      drawn: contradictions(among: $among, topic: $topic, first: 200) {
        totalCount
        nodes {
          state {
            iso3
            name
          }
        }
      }
    }
  `),
  variables: (address, { first, after = null }) => {
    const state = given(address, "state");
    return {
      among: state === undefined ? null : { state: [state] },
      topic: given(address, "topic") ?? null,
      first,
      after,
    };
  },
  next: ({ contradictions }) => goesOn(contradictions),
  total: ({ contradictions }) => contradictions?.totalCount,
  shown: ({ contradictions, drawn }, address) => {
    if (contradictions === null) return undefined;
    const notes = new Footnotes();
    const asked = given(address, "state") === undefined ? undefined : new Set<string>();
    const picture = contradictionsByTiles(drawn, { about: contradictions.sentence, asked });
    const years = saidAndVoted(contradictions.nodes, contradictions.sentence);
    const table = contradictionsTable(contradictions.nodes, notes);
    const topic = given(address, "topic");
    return {
      title: contradictions.sentence,
      table,
      picture,
      pictures: [years],
      main: (
        <>
          <ListShown
            title="Said against voted"
            lead={
              <>
                Where a state took one side in words and the other by a vote on the same subject. It may have changed
                its mind in between: the dates tell. Abstentions, and what is of low confidence or made by a machine,
                contradict nothing.
                {topic === undefined ? null : <VotesWithoutSide on={topic} />}
              </>
            }
            noun={["contradiction", "contradictions"]}
            totalCount={contradictions.totalCount}
            table={table}
            picture={picture}
            pictures={[years]}
            filters={filters}
            address={address}
            next={goesOn(contradictions)}
          />
          {notes.all()}
        </>
      ),
    };
  },
});

/** A vote on a text of which nobody has said which side it takes stands in no list of contradictions. */
function VotesWithoutSide({ on }: { readonly on: string }) {
  return (
    <>
      {" "}
      A vote takes a side where it is on record what the text does for the subject;{" "}
      <To path={`/votes?${new URLSearchParams({ topic: on })}`}>all votes on its texts</To> stand in a list of their
      own.
    </>
  );
}
