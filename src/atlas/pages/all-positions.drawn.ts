import { type Address, given } from "../address";
import { graphql } from "../operations";
import type { CoverageCellFragment, PositionsCountedFragment } from "../operations/graphql";
import { endsOf, timeIn } from "../parts/filters";
import { timeSaid } from "../parts/filters.given";
import { nameOfSubject, subjectInAddress } from "../parts/subject";
import { coverageByYear } from "../pictures/coverage-by-year";
import { countsByTiles } from "../pictures/counts-by-tiles";
import type { Picture } from "../pictures/picture";
import { sidesByTiles } from "../pictures/sides-by-tiles";
import { attributionIn, subjectWords } from "./all-positions.variables";

/** On how many subjects each state is on record, and on which side in the first of them. */
graphql(`
  fragment PositionsCounted on StateConnection {
    nodes {
      iso3
      name
      positions(
        topic: $topic
        norm: $norm
        proposal: $proposal
        paragraph: $paragraph
        year: $year
        during: $during
        attribute: $attribute
        first: 1
      ) {
        totalCount
        nodes {
          stance
          subject {
            ...SubjectNamed
          }
        }
      }
    }
  }
`);

/** How much is on record of each topic in the years that are asked about. */
export function coverageDrawn(cells: readonly CoverageCellFragment[], address: Address): Picture | undefined {
  const { from = null, to = null } = endsOf(timeIn(address)) ?? {};
  const isWithin = (year: number | null) =>
    (from === null || (year !== null && year >= Number(from.slice(0, 4)))) &&
    (to === null || (year !== null && year <= Number(to.slice(0, 4))));
  return coverageByYear(cells.filter(({ year }) => isWithin(year)));
}

/** Where each state stands where one subject is asked for, and else on how many it is on record, by tiles. */
export function allPositionsDrawn({ nodes }: PositionsCountedFragment, address: Address): Picture | undefined {
  const years = timeSaid(address);
  const isNarrowed = ["state", "region"].some((word) => given(address, word) !== undefined);
  const asked = isNarrowed ? { asked: new Set(nodes.map(({ iso3 }) => iso3)) } : {};
  const about = `${attributionIn(address) === "OWN" ? "By its own words and votes alone" : "What its coalitions said counts too"}.`;
  if (subjectWords.some((word) => given(address, word) !== undefined)) {
    const held = nodes.flatMap(({ positions, ...state }) => positions.nodes.map((one) => ({ ...one, state })));
    const subject = held[0]?.subject;
    return subject === undefined
      ? undefined
      : sidesByTiles(nameOfSubject(subject), { nodes: held }, subjectInAddress(subject), { years, about, ...asked });
  }
  return countsByTiles({
    title: `On how many subjects each state is on record${years === undefined ? "" : `, ${years}`}`,
    counts: nodes.flatMap(({ positions: { totalCount: count }, ...state }) => (count === 0 ? [] : [{ state, count }])),
    one: "subject",
    about: `Topics, norms, proposals and paragraphs on international security in cyberspace. ${about}`,
    ...asked,
  });
}
