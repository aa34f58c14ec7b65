import { graphql } from "../operations";
import { page } from "../page";
import { type Filter, Filters } from "../parts/filters";
import { Contents, Section } from "../parts/section";
import { To } from "../parts/to";
import { blocsByTiles } from "../pictures/blocs-by-tiles";
import { byBloc, byCoalition } from "../pictures/blocs-coloured";
import { PictureShown } from "../pictures/picture-shown";
import { counted, measures } from "../words";
import { agreementDrawn } from "./blocs.agreement";
import { blocsAsked } from "./blocs.variables";
import { reckonedOver } from "./blocs.votes";
import { MatrixShown } from "./blocs.matrix";
import { BlocsShown, blocsTable } from "./blocs.shown";

const filters: readonly Filter[] = [
  { name: "topic", label: "Votes on the topic", example: "Programme of Action" },
  { name: "year", label: "In the year", example: "2023" },
  { name: "text", label: "Texts with the words", example: "responsible State behaviour" },
  { name: "votes", label: "Votes on these texts", example: "A/RES/77/37, A/RES/78/16" },
  { name: "among", label: "Among the members of", example: "Group of 77" },
  { name: "measure", label: "Measure", choices: measures },
  { name: "shared", label: "Shared votes at least", example: "5" },
  { name: "fineness", label: "Fineness", example: "1" },
  { name: "colour", label: "Coloured by the members of", example: "each bloc, or Group of 77" },
];

/** Which states vote together: the communities of the agreement network, and the matrix ordered by them. */
export const blocsPage = page({
  path: "/blocs",
  operation: graphql(`
    query BlocsPage(
      $over: ResolutionWhere!
      $among: StateWhere
      $ofMatrix: StateWhere
      $measure: AgreementMeasure!
      $minShared: Int!
      $resolution: Float!
      $colour: String!
      $votes: ResolutionWhere!
      $isColoured: Boolean!
    ) {
      blocs(over: $over, among: $among, measure: $measure, minShared: $minShared, resolution: $resolution) {
        ...BlocsFound
      }
      earliest: resolutions(where: $votes, orderBy: DATE_ASC, first: 1) {
        ...VotesReckoned
      }
      latest: resolutions(where: $votes, orderBy: DATE_DESC, first: 60) {
        ...VotesReckoned
      }
      agreement(over: $over, among: $ofMatrix, minShared: $minShared) {
        sentence
        states {
          id
          iso3
          name
        }
        matrix(measure: $measure)
      }
      coloured: coalition(slug: $colour) @include(if: $isColoured) {
        id
        name
        members(first: 200) {
          nodes {
            id
          }
        }
      }
    }
  `),
  variables: blocsAsked,
  shown: ({ blocs, agreement, coloured, ...votes }, address) => {
    // Without the coalition that was named, what is wrong with its name is said.
    if (blocs === null || coloured === null) return undefined;
    const colouring = coloured === undefined ? byBloc(blocs) : byCoalition(coloured);
    const over = reckonedOver(blocs, votes);
    const { minShared } = blocsAsked(address);
    const picture = over.restingOn(blocsByTiles(blocs, colouring, { about: over.about, minShared }));
    const pictures = agreementDrawn(agreement, blocs, colouring, address, over.about).map(over.restingOn);
    return {
      title: "Who votes together",
      table: blocsTable(blocs),
      picture,
      pictures,
      main: (
        <>
          <h1>Who votes together</h1>
          <p class="lead">
            Blocs that the votes show, whatever coalitions states belong to: communities in the network of agreement.
          </p>
          <Filters of={filters} address={address} />
          <Contents of={contents} />
          <Section id="blocs" title={counted(blocs.blocs.length, "bloc")}>
            <PictureShown of={picture} isTitled={coloured === undefined} />
            <BlocsShown of={blocs} />
          </Section>
          <Section id="matrix" title="State by state">
            <MatrixShown of={agreement ?? undefined} blocs={blocs} pictures={pictures} address={address} />
          </Section>
          <p class="note">
            <To path="/docs/figures">How blocs and agreement are worked out</To>. Recorded votes of the General Assembly
            in plenary alone.
          </p>
        </>
      ),
    };
  },
});

const contents = [
  ["blocs", "Blocs"],
  ["matrix", "State by state"],
] as const;
