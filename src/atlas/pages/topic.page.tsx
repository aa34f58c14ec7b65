import { graphql } from "../operations";
import { page, rowsOf } from "../page";
import { Footnotes } from "../parts/footnotes";
import { SidesShown } from "../parts/positions-on";
import { YearsChosen, yearsIn, yearsSaid } from "../parts/period";
import { Contents, Section, Told, WholeList } from "../parts/section";
import { StatementsOnShown } from "../parts/statements-on";
import { RegionsShown, SilentShown, YearsTable } from "../parts/tally-shown";
import { ProposalsShown } from "../parts/fate";
import { ParagraphsShown, ResolutionsShown } from "../parts/texts-on";
import { Things, To } from "../parts/to";
import { PictureShown } from "../pictures/picture-shown";
import { sidesByTiles } from "../pictures/sides-by-tiles";
import { yearsInBars } from "../pictures/years-in-bars";
import { placeOf } from "../places";
import { factsOnTable } from "./positions.table";
import { TopicElsewhere, aboutTopic, partsOfTopic } from "./topic.elsewhere";

/** One topic: who stands where on it, and what became of it. */
export const topicPage = page({
  path: "/topics/:topic",
  operation: graphql(`
    query TopicPage($topic: String!, $inFile: Boolean!, $during: Period) {
      topic(slug: $topic) {
        ...TopicTold
        sides: positions(first: 200, where: { during: $during }) {
          ...SidesOn
        }
        facts: positions(first: 200, where: { during: $during }) @include(if: $inFile) {
          ...PositionsOn
        }
        supporters: positions(first: 40, where: { stance: [SUPPORT], during: $during }) @skip(if: $inFile) {
          ...PositionsOn
        }
        opponents: positions(first: 40, where: { stance: [OPPOSE], during: $during }) @skip(if: $inFile) {
          ...PositionsOn
        }
        others: positions(first: 40, where: { stance: [NEUTRAL, NO_SIDE], during: $during }) @skip(if: $inFile) {
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
        statements(first: 5) {
          ...StatementsOn
        }
        proposals(first: 12) {
          ...ProposalsListed
        }
        resolutions(first: 20) {
          ...ResolutionsBearing
        }
        paragraphs(first: 5) {
          ...ParagraphsListed
        }
      }
    }
  `),
  variables: (address, { first }) => ({
    topic: address.part("topic"),
    inFile: first === rowsOf.file,
    during: yearsIn(address) ?? null,
  }),
  shown: ({ topic }, address) => {
    if (topic === null) return undefined;
    const { id, slug, name, statements, proposals, resolutions } = topic;
    const [years, path, asked] = [yearsIn(address), placeOf(id), `topic=${encodeURIComponent(slug)}`];
    const notes = new Footnotes();
    const facts = [topic.supporters, topic.opponents, topic.others].flatMap((some) => some ?? []);
    const held = topic.facts?.nodes ?? facts.flatMap(({ nodes }) => nodes);
    const its = { years: years && yearsSaid(years), about: aboutTopic(topic), held };
    const picture = sidesByTiles(name, topic.sides, asked, its);
    const bars = yearsInBars(name, topic.years, path, years, picture);
    return {
      title: name,
      address: path,
      picture,
      pictures: [bars],
      table: factsOnTable(held),
      main: (
        <>
          <h1>{name}</h1>
          {topic.summary === null ? null : <p class="lead">{topic.summary}</p>}
          <Told
            of={[
              ["Part of", topic.broader.nodes.length === 0 ? null : <Things of={topic.broader.nodes} />],
              ["Has in it", topic.narrower.nodes.length === 0 ? null : <Things of={topic.narrower.nodes} />],
              ["Also called", topic.aliases.join(", ")],
            ]}
          />
          <Contents of={partsOfTopic} />
          <Section id="sides" title="For and against">
            <PictureShown of={picture} />
            <YearsChosen of={topic.years} chosen={years} path={path} bars={bars} />
            <SidesShown
              sides={topic.sides}
              facts={facts}
              words={{ SUPPORT: topic.supporting, OPPOSE: topic.opposing }}
              path={path}
              asked={asked}
              notes={notes}
              years={years}
            />
            <details>
              <summary>How this is worked out</summary>
              <p>{topic.method}</p>
            </details>
          </Section>
          <Section id="years" title="Year by year">
            <YearsTable of={topic.years} path={path} />
            <p>
              <To path={`${path}/years`}>A map for each year</To>
            </p>
          </Section>
          <Section id="regions" title="By region">
            <RegionsShown of={topic.regions} silent={topic.silent} path={path} />
          </Section>
          <Section id="silence" title="Who is silent">
            <SilentShown of={topic.silent} />
          </Section>
          <Section id="statements" title="What was said">
            <StatementsOnShown of={statements} path={`/statements?${asked}`} />
          </Section>
          <Section id="fate" title="What became of it">
            {resolutions.totalCount === 0 ? <p>No resolution on record bears on it.</p> : null}
            <ResolutionsShown of={resolutions} />
            <ProposalsShown of={proposals} notes={notes} />
            <WholeList
              shown={proposals.nodes.length}
              of={proposals.totalCount}
              noun={["proposal", "proposals"]}
              path={`/proposals?${asked}`}
            />
          </Section>
          <Section id="paragraphs" title="Paragraphs about it">
            <ParagraphsShown of={topic.paragraphs} path={`/paragraphs?${asked}`} />
            <TopicElsewhere of={topic} />
          </Section>
          {notes.all()}
        </>
      ),
    };
  },
});
