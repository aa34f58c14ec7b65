import { graphql } from "../operations";
import { page } from "../page";
import { Footnotes } from "../parts/footnotes";
import { Contents, Section } from "../parts/section";
import { Thing, To } from "../parts/to";
import { counted } from "../words";
import { AgreementShown } from "./state-with.agreement";
import { JoinedShown } from "./state-with.joined";
import { PositionsApart, VotesApart } from "./state-with.apart";
import { votesOfTwo } from "./state-with.votes";
import { apartTable } from "./state-with.table";

/** Two states side by side: where they differ, and what they joined together. */
export const stateWithPage = page({
  path: "/states/:state/with/:other",
  operation: graphql(`
    query StateWithPage(
      $state: String!
      $other: String!
      $both: StatementWhere
      $texts: ResolutionWhere
      $ideas: ProposalWhere
    ) {
      state(name: $state) {
        ...InCoalitions
        ...VotesOnTexts
        differences(with: $other) {
          agreement {
            ...AgreementOfTwo
          }
          votes(first: 100) {
            ...VotesApart
          }
          positions(first: 60) {
            ...PositionsApart
          }
        }
      }
      other: state(name: $other) {
        ...InCoalitions
        ...VotesOnTexts
      }
      statements(where: $both, first: 12) {
        totalCount
        nodes {
          ...StatementListed
        }
      }
      resolutions(where: $texts, first: 20) {
        totalCount
        nodes {
          id
          symbol
          title
          date
        }
      }
      proposals(where: $ideas, first: 20) {
        totalCount
        nodes {
          id
          name
          date
        }
      }
    }
  `),
  variables: (address) => {
    const [state, other] = [address.part("state"), address.part("other")];
    return {
      state,
      other,
      both: { and: [{ actor: [state] }, { actor: [other] }] },
      texts: { and: [{ sponsor: state }, { sponsor: other }] },
      ideas: { and: [{ sponsor: state }, { sponsor: other }] },
    };
  },
  shown: ({ state, other, ...joined }) => {
    if (state === null || other === null) return undefined;
    const notes = new Footnotes();
    const { votes, positions, agreement } = state.differences;
    const title = `${state.name} and ${other.name}`;
    const picture = votesOfTwo(state, other);
    return {
      title,
      picture,
      address: `/states/${state.iso3}/with/${other.iso3}`,
      table: apartTable(state, other, state.differences),
      main: (
        <>
          <h1>
            <Thing id={state.id}>{state.name}</Thing> and <Thing id={other.id}>{other.name}</Thing>
          </h1>
          <p class="lead">
            They differ in {counted(votes.totalCount, "vote")} and on {counted(positions.totalCount, "subject")}.{" "}
            <To path={`/states/${other.iso3}/with/${state.iso3}`}>The other way round</To>
          </p>
          <Contents of={contents} />
          <AgreementShown of={agreement} picture={picture} />
          <Section id="votes" title="Votes in which they differ">
            <VotesApart of={votes} here={state.name} there={other.name} notes={notes} />
          </Section>
          <Section id="positions" title="Subjects on which they differ">
            <PositionsApart of={positions} here={state} there={other} notes={notes} />
          </Section>
          <JoinedShown here={state} there={other} {...joined} />
          {notes.all()}
        </>
      ),
    };
  },
});

const contents = [
  ["agreement", "How far they vote alike"],
  ["votes", "Votes apart"],
  ["positions", "Subjects apart"],
  ["joined", "What both joined"],
] as const;
