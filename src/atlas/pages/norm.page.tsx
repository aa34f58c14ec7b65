import { graphql } from "../operations";
import { page, rowsOf } from "../page";
import { Footnotes } from "../parts/footnotes";
import { SidesShown } from "../parts/positions-on";
import { YearsChosen, yearsIn, yearsSaid } from "../parts/period";
import { Contents, Section } from "../parts/section";
import { Mark } from "../parts/sponsored";
import { StatementsOnShown } from "../parts/statements-on";
import { RegionsShown, SilentShown, YearsTable } from "../parts/tally-shown";
import { ParagraphsShown } from "../parts/texts-on";
import { To } from "../parts/to";
import { PictureShown } from "../pictures/picture-shown";
import { sidesByTiles } from "../pictures/sides-by-tiles";
import { yearsInBars } from "../pictures/years-in-bars";
import { placeOf } from "../places";
import { counted } from "../words";
import { NormTold } from "./norm.told";
import { factsOnTable } from "./positions.table";

/** One norm: what it asks, who has spoken for and against it, who never has. */
export const normPage = page({
  path: "/norms/:norm",
  operation: graphql(`
    query NormPage($norm: String!, $inFile: Boolean!, $during: Period) {
      norm(code: $norm) {
        ...NormTold
        sides: positions(first: 200, where: { during: $during }) {
          ...SidesOn
        }
        throughTopics: positions(first: 1, throughTopics: true) {
          totalCount
        }
        facts: positions(first: 200, where: { during: $during }) @include(if: $inFile) {
          ...PositionsOn
        }
        firsts: positions(first: 60, where: { during: $during }) @skip(if: $inFile) {
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
        paragraphs(first: 5) {
          ...ParagraphsListed
        }
        recommendations(first: 1) {
          totalCount
        }
      }
    }
  `),
  variables: (address, { first }) => ({
    norm: address.part("norm"),
    inFile: first === rowsOf.file,
    during: yearsIn(address) ?? null,
  }),
  shown: ({ norm }, address) => {
    const years = yearsIn(address);
    if (norm === null) return undefined;
    const { id, code, name, sides, firsts, recommendations } = norm;
    const notes = new Footnotes();
    const [path, asked] = [placeOf(id), `norm=${code}`];
    const held = (norm.facts ?? firsts)?.nodes ?? [];
    const its = { years: years && yearsSaid(years), about: norm.summary, held };
    const picture = sidesByTiles(`Norm (${code}): ${name}`, sides, asked, its);
    const bars = yearsInBars(`Norm (${code}): ${name}`, norm.years, path, years, picture);
    return {
      title: `Norm (${code}): ${name}`,
      address: path,
      picture,
      pictures: [bars],
      table: factsOnTable(held),
      main: (
        <>
          <h1>
            Norm ({code}): {name}
          </h1>
          <p class="lead">
            {norm.summary}
            <Mark of={norm} notes={notes} />
          </p>
          <NormTold of={norm} />
          <Contents of={contents} />
          <Section id="sides" title="For and against">
            <p class="note">
              Those who spoke of this norm by name. On the topics that it concerns{" "}
              {counted(norm.throughTopics.totalCount, "state")} took a side.
            </p>
            <PictureShown of={picture} />
            <YearsChosen of={norm.years} chosen={years} path={path} bars={bars} />
            <SidesShown
              sides={sides}
              facts={firsts === undefined ? [] : [firsts]}
              words={{}}
              path={path}
              asked={asked}
              notes={notes}
              years={years}
            />
          </Section>
          <Section id="years" title="Year by year">
            <YearsTable of={norm.years} path={path} />
          </Section>
          <Section id="regions" title="By region">
            <RegionsShown of={norm.regions} silent={norm.silent} path={path} />
          </Section>
          <Section id="silence" title="Who is silent">
            <SilentShown of={norm.silent} />
          </Section>
          <Section id="statements" title="What was said">
            <StatementsOnShown of={norm.statements} path={`/statements?${asked}`} />
          </Section>
          <Section id="paragraphs" title="Paragraphs about it">
            <ParagraphsShown of={norm.paragraphs} path={`/paragraphs?${asked}`} />
            {recommendations.totalCount === 0 ? null : (
              <p>
                <To path={`/recommendations?${asked}`}>{counted(recommendations.totalCount, "recommendation")}</To> of
                others on it.
              </p>
            )}
          </Section>
          {notes.all()}
        </>
      ),
    };
  },
});

const contents = [
  ["sides", "For and against"],
  ["years", "Year by year"],
  ["regions", "By region"],
  ["silence", "Who is silent"],
  ["statements", "Statements"],
  ["paragraphs", "Paragraphs"],
] as const;
