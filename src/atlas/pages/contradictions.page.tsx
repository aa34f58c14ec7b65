import { given } from "../address";
import { graphql } from "../operations";
import type { ContradictionsPageQuery } from "../operations/graphql";
import { goesOn, page } from "../page";
import { FactShown } from "../parts/fact-shown";
import type { Filter } from "../parts/filters";
import { Footnotes } from "../parts/footnotes";
import { ListShown } from "../parts/list-shown";
import { SubjectShown, nameOfSubject } from "../parts/subject";
import { Thing, To } from "../parts/to";
import { contradictionsByTiles, saidAndVoted } from "../pictures/said-and-voted";
import { tableOf } from "../table";

const filters: readonly Filter[] = [
  { name: "state", label: "State", example: "Slovenia" },
  { name: "topic", label: "Topic", example: "PoA" },
];

type Contradiction = NonNullable<ContradictionsPageQuery["contradictions"]>["nodes"][number];

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

const contradictionsTable = (rows: readonly Contradiction[], notes: Footnotes) =>
  tableOf<Contradiction>(
    "contradictions",
    [
      {
        name: "iso3",
        title: "Code of the state, after ISO 3166",
        is: "string",
        of: ({ state }) => state.iso3,
        inFilesOnly: true,
      },
      {
        name: "state",
        title: "State",
        is: "string",
        of: ({ state }) => state.name,
        shown: ({ state }) => <Thing id={state.id}>{state.name}</Thing>,
      },
      {
        name: "subject",
        title: "Subject",
        is: "string",
        of: ({ subject }) => nameOfSubject(subject),
        shown: ({ subject }) => <SubjectShown of={subject} />,
      },
      {
        name: "said",
        title: "Said",
        is: "string",
        of: ({ said }) => said.map(({ summary }) => summary),
        shown: ({ said }) => said.map((fact) => <FactShown of={fact} notes={notes} />),
      },
      {
        name: "voted",
        title: "Voted",
        is: "string",
        of: ({ voted }) => voted.map(({ summary }) => summary),
        shown: ({ voted }) => voted.map((fact) => <FactShown of={fact} notes={notes} />),
      },
    ],
    rows,
  );
