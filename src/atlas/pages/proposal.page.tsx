import { graphql } from "../operations";
import type { ProposalEvent } from "../operations/graphql";
import { page, rowsOf } from "../page";
import { OutcomesShown } from "../parts/fate";
import { Footnotes } from "../parts/footnotes";
import { SidesShown } from "../parts/positions-on";
import { Contents, Section, Told } from "../parts/section";
import { SponsorsShown } from "../parts/sponsors";
import { StatementsOnShown } from "../parts/statements-on";
import { RegionsShown, SilentShown, YearsShown } from "../parts/tally-shown";
import { ParagraphsShown, ResolutionsShown } from "../parts/texts-on";
import { Thing, Things } from "../parts/to";
import { PictureShown } from "../pictures/picture-shown";
import { sidesByTiles } from "../pictures/sides-by-tiles";
import { yearsInBars } from "../pictures/years-in-bars";
import { placeOf } from "../places";
import { dateShown } from "../words";
import { StepsShown, eventsTable } from "./proposal.timeline";

/** What happened to a proposal, but for what was said of it. */
const steps: readonly ProposalEvent[] = ["PUT_FORWARD", "SPONSORED", "SET_DOWN", "MENTIONED", "RESOLUTION", "OUTCOME"];

/** One proposal: what became of it, who put it forward, who spoke for and against it. */
export const proposalPage = page({
  path: "/proposals/:proposal",
  operation: graphql(`
    query ProposalPage($proposal: String!, $kind: [ProposalEvent!], $first: Int!) {
      proposal(slug: $proposal) {
        ...ProposalTold
        timeline(first: $first, kind: $kind) {
          ...ProposalSteps
        }
        sponsors(first: 30) {
          ...SponsorsOfProposal
        }
        sides: positions(first: 200) {
          ...SidesOn
        }
        supporters: positions(first: 40, where: { stance: [SUPPORT] }) {
          ...PositionsOn
        }
        others: positions(first: 60, where: { stance: [OPPOSE, NEUTRAL, NO_SIDE] }) {
          ...PositionsOn
        }
        years: tally(by: [YEAR, STANCE]) {
          ...TallyCounted
        }
        regions: tally(by: [REGION, STANCE]) {
          ...TallyCounted
        }
        silent(first: 200) {
          ...SilentOn
        }
        statements(first: 6) {
          ...StatementsOn
        }
        resolutions(first: 20) {
          ...ResolutionsBearing
        }
        mentionedIn(first: 5) {
          ...ParagraphsListed
        }
      }
    }
  `),
  variables: (address, { first }) => ({
    proposal: address.part("proposal"),
    kind: first === rowsOf.file ? null : steps,
    first: first === rowsOf.file ? 200 : 40,
  }),
  shown: ({ proposal }) => {
    if (proposal === null) return undefined;
    const { id, slug, name, topic, meeting, lineages } = proposal;
    const notes = new Footnotes();
    const [path, asked] = [placeOf(id), `proposal=${encodeURIComponent(slug)}`];
    const facts = [proposal.supporters, proposal.others];
    const held = facts.flatMap(({ nodes }) => nodes);
    const picture = sidesByTiles(name, proposal.sides, asked, { about: proposal.summary, held });
    const bars = yearsInBars(name, proposal.years, path, undefined, picture);
    return {
      title: name,
      address: path,
      picture,
      pictures: [bars],
      table: eventsTable(proposal.timeline.nodes),
      main: (
        <>
          <h1>{name}</h1>
          {proposal.summary === null ? null : <p class="lead">{proposal.summary}</p>}
          <Told
            of={[
              ["Put forward", dateShown(proposal.date)],
              ["At", meeting === null ? null : <Thing id={meeting.id}>{meeting.name}</Thing>],
              ["On", topic === null ? null : <Thing id={topic.id}>{topic.name}</Thing>],
              ["Also called", proposal.aliases.join(", ")],
              [
                "Passages",
                lineages.nodes.length === 0 ? null : (
                  <Things of={lineages.nodes.map((one) => ({ id: one.id, name: one.subject }))} />
                ),
              ],
            ]}
          />
          <Contents of={contents} />
          <Section id="fate" title="What became of it">
            {proposal.outcome.length === 0 ? <p>What became of it is not on record.</p> : null}
            <OutcomesShown of={proposal.outcome} notes={notes} />
            <StepsShown of={proposal.timeline} notes={notes} />
          </Section>
          <Section id="sponsors" title="Who put it forward">
            <SponsorsShown of={proposal.sponsors} notes={notes} />
          </Section>
          <Section id="sides" title="For and against">
            <PictureShown of={picture} />
            <SidesShown sides={proposal.sides} facts={facts} words={{}} path={path} asked={asked} notes={notes} />
          </Section>
          <Section id="statements" title="What was said">
            <StatementsOnShown of={proposal.statements} path={`/statements?${asked}`} />
          </Section>
          <Section id="years" title="Year by year">
            <YearsShown of={proposal.years} path={path} bars={bars} />
            <RegionsShown of={proposal.regions} silent={proposal.silent} path={path} />
          </Section>
          <Section id="silence" title="Who is silent">
            <SilentShown of={proposal.silent} />
          </Section>
          <Section id="texts" title="Texts about it">
            <ResolutionsShown of={proposal.resolutions} />
            <ParagraphsShown of={proposal.mentionedIn} path={`/paragraphs?${asked}`} />
          </Section>
          {notes.all()}
        </>
      ),
    };
  },
});

const contents = [
  ["fate", "What became of it"],
  ["sponsors", "Who put it forward"],
  ["sides", "For and against"],
  ["statements", "Statements"],
  ["years", "Year by year"],
  ["silence", "Who is silent"],
  ["texts", "Texts"],
] as const;
