import { given } from "../address";
import { graphql } from "../operations";
import { page } from "../page";
import { Footnotes } from "../parts/footnotes";
import { timeIn } from "../parts/filters";
import { onTopic } from "../parts/on-topic";
import { Contents, Section } from "../parts/section";
import { SponsoredList } from "../parts/sponsored";
import { To } from "../parts/to";
import { restingOn } from "../pictures/picture";
import { stateOverYears } from "../pictures/state-over-years";
import { placeOf } from "../places";
import { ClosestShown } from "./state.closest";
import { CoalitionsShown } from "./state.coalitions";
import { contentsOfState } from "./state.contents";
import { ChangesShown } from "./state.changes";
import { StandsShown } from "./state.stands";
import { factsTable } from "./state.table";
import { SaidShown, SilenceShown, StateLead } from "./state.said";
import { VotesShown, topicIn } from "./state.votes";

/** One state: where it stands, and all that is on record of it. */
export const statePage = page({
  path: "/states/:state",
  operation: graphql(`
    query StatePage($state: String!, $voted: ResolutionWhere) {
      state(name: $state) {
        id
        iso3
        name
        officialName
        region
        regionNote
        status
        admitted
        ended
        subregion
        leastDeveloped
        landlocked
        smallIsland
        positions(first: 100) {
          totalCount
          nodes {
            ...PositionHeld
          }
        }
        timeline {
          ...TimelineShown
        }
        votes(first: 12, where: $voted) {
          ...VotesOfState
        }
        sponsored(first: 5) {
          ...ResolutionsSponsored
        }
        proposals(first: 5) {
          ...ProposalsSponsored
        }
        coalitions(first: 100) {
          ...CoalitionsOfState
        }
        closest(over: {}, first: 8, minShared: 5) {
          ...ClosestOfState
        }
        statements(first: 4) {
          totalCount
          nodes {
            ...StatementListed
          }
        }
        alignedWith(first: 1) {
          totalCount
        }
      }
      topics(first: 100) {
        nodes {
          id
          name
        }
      }
      norms(first: 20) {
        nodes {
          id
          name
        }
      }
    }
  `),
  variables: (address) => {
    return { state: address.part("state"), voted: { ...onTopic(given(address, "topic")), ...timeIn(address) } };
  },
  shown: ({ state, topics, norms }, address) => {
    if (state === null) return undefined;
    const { id, name } = state;
    const notes = new Footnotes();
    const picture = restingOn(
      stateOverYears(state),
      state.timeline.map(({ evidence }) => evidence),
    );
    return {
      title: name,
      address: placeOf(id),
      picture,
      table: factsTable(state, state.positions.nodes),
      main: (
        <>
          <h1>{name}</h1>
          <StateLead of={state} />
          <Contents of={contentsOfState} />
          <StandsShown of={state} picture={picture} notes={notes} />
          <ChangesShown of={state} notes={notes} />
          <Section id="votes" title="How it voted">
            <VotesShown
              of={state}
              topic={topicIn(address, topics?.nodes ?? [])}
              year={given(address, "year")}
              notes={notes}
            />
          </Section>
          <ClosestShown of={state} />
          <CoalitionsShown of={state} />
          <Section id="sponsored" title="Texts sponsored">
            <SponsoredList of={state} notes={notes} />
          </Section>
          <SaidShown of={state} />
          <Section id="contradictions" title="Said against voted">
            <p>
              <To path={`/contradictions?state=${state.iso3}`}>
                Where the words and the votes of {name} point opposite ways
              </To>
              , statement by statement and vote by vote.
            </p>
          </Section>
          <SilenceShown of={state} topics={topics?.nodes ?? []} norms={norms?.nodes ?? []} />
          {notes.all()}
        </>
      ),
    };
  },
});
