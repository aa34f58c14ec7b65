import { groupedBy } from "../../groups";
import type { TimelineShownFragment } from "../operations/graphql";
import { nameOfSubject, subjectInAddress } from "../parts/subject";
import { counted, stances } from "../words";
import type { GridRow } from "./grid";
import { gridPicture } from "./grid-picture";
import type { Picture } from "./picture";
import { sidesInOrder } from "./scale";

/** Of how many subjects a picture tells: those with most facts. */
const most = 20;

/** Which sides a state took in each year on the subjects of which most is on record; nothing where no fact has a date. */
export function stateOverYears({
  name,
  iso3,
  timeline,
}: {
  readonly name: string;
  readonly iso3: string;
  readonly timeline: readonly TimelineShownFragment[];
}): Picture | undefined {
  const dated = timeline.flatMap((step) =>
    step.date === null ? [] : [{ ...step, year: Number(step.date.slice(0, 4)) }],
  );
  if (dated.length === 0) return undefined;
  const known = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const subjects = [...groupedBy(dated, ({ subject }) => subject.id).values()].toSorted((a, b) => b.length - a.length);
  const rows = subjects.slice(0, most).flatMap((steps): GridRow[] => {
    const [step] = steps;
    if (step === undefined) return [];
    const label = nameOfSubject(step.subject);
    const years = [...groupedBy(steps, ({ year }) => year)].map(([year, its]) => ({
      year,
      sides: sidesInOrder.filter((side) => its.some(({ stance }) => stance === side)),
    }));
    const told = years.map(({ year, sides }) => `${year} ${sides.map((side) => wordsOf(side)).join(" and ")}`);
    return [
      {
        label,
        says: `${label}: ${told.join(", ")}`,
        path: `/states/${iso3}/on?${subjectInAddress(step.subject)}`,
        cells: years.map(({ year, sides }) => ({ column: year - first, sides })),
      },
    ];
  });
  const left = timeline.length - dated.length;
  return gridPicture({
    id: "timeline",
    title: `Which side ${name} took in which year`,
    about:
      "On topics, norms, proposals and paragraphs of international security in cyberspace, by what it said, how it voted and what it sponsored at the United Nations and elsewhere.",
    columns: Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
    rows,
    words: stances,
    note: `By what is on record of each year alone, on the ${counted(rows.length, "subject")} with most of it${left === 0 ? "" : `; ${counted(left, "fact")} without a date ${left === 1 ? "is" : "are"} not in it`}.`,
  });
}

const wordsOf = (side: string): string => Object.entries(stances).find(([stance]) => stance === side)?.[1] ?? side;
