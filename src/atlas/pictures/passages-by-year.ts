import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { LineagesDrawnFragment } from "../operations/graphql";
import { placeOf } from "../places";
import { counted } from "../words";
import { isOutOf, lineageChanges, stateInWords } from "../words-of-texts";
import type { GridRow } from "./grid";
import { gridPicture } from "./grid-picture";
import { type Picture, restingOn } from "./picture";
import type { PictureSide } from "./scale";

/** In which texts passages stood, and of when these are. */
graphql(`
  fragment LineagesDrawn on LineageConnection {
    totalCount
    nodes {
      id
      subject
      change
      steps {
        state
        subject {
          __typename
          ... on Report {
            date
          }
          ... on Resolution {
            date
          }
          ... on Meeting {
            date
          }
          ... on Proposal {
            date
          }
          ... on Paragraph {
            document {
              date
            }
          }
        }
      }
      source {
        id
        title
        publisher
      }
    }
  }
`);

type Passage = LineagesDrawnFragment["nodes"][number];

/** How many passages stand beneath each other at most: those that are followed through most texts. */
const most = 24;

/** When a step of a passage was: the date of its text, and of a paragraph that of its document. */
const yearOf = ({ subject }: Passage["steps"][number]): number[] => {
  const date = subject.__typename === "Paragraph" ? subject.document.date : subject.date;
  return date === null ? [] : [Number(date.slice(0, 4))];
};

/** In the texts of which years each passage stood, and of which it did not; nothing where no text has a date. `chosen` says by what they were chosen, where they were. */
export function passagesByYear({ totalCount, nodes }: LineagesDrawnFragment, chosen?: string): Picture | undefined {
  const dated = nodes.flatMap((passage) => {
    const steps = passage.steps.flatMap((step) =>
      yearOf(step).map((year) => ({
        year,
        stood: stateInWords(step.state),
        side: isOutOf(step.state) ? ("NOT_MEMBER" as const) : ("ANSWERS" as const),
      })),
    );
    return steps.length === 0 ? [] : [{ passage, steps }];
  });
  const shown = dated.toSorted((a, b) => b.steps.length - a.steps.length).slice(0, most);
  if (shown.length === 0) return undefined;
  const known = shown.flatMap(({ steps }) => steps.map(({ year }) => year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const left = totalCount - shown.length;
  const picture = gridPicture({
    id: "passages",
    title: "Passages followed from text to text, year by year",
    about: `Passages of reports and resolutions on international security in cyberspace, those that are followed through most texts at the top.${chosen === undefined ? "" : ` Chosen by ${chosen}.`}`,
    columns: Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
    rows: shown.map(({ passage, steps }): GridRow => {
      const years = [...groupedBy(steps, ({ year }) => year)].toSorted(([a], [b]) => a - b);
      return {
        label: passage.subject,
        path: placeOf(passage.id),
        says: `${passage.subject}: ${years.map(([year, its]) => `${year} ${its.map(({ stood }) => stood).join("; ")}`).join(", ")}. On the whole: ${lineageChanges[passage.change]}`,
        cells: years.map(([year, its]) => ({ column: year - first, sides: sidesOf(its) })),
      };
    }),
    words: { ANSWERS: "in a text of that year", NOT_MEMBER: "out of a text of that year" },
    note: `A field with both is a year in which one text had it and another had not${left === 0 ? "" : `; ${counted(left, "further passage")} left out`}.`,
    empty: "Where a field is empty, no text of that year is on record for the passage.",
  });
  return restingOn(
    picture,
    shown.map(({ passage }) => passage),
  );
}

const sidesOf = (its: readonly { readonly side: PictureSide }[]): PictureSide[] => [
  ...new Set(its.map(({ side }) => side).toSorted()),
];
