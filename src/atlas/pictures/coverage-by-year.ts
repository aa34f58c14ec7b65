import { groupedBy } from "../../groups";
import type { CoverageCellFragment } from "../operations/graphql";
import { placeOf } from "../places";
import { counted } from "../words";
import { gridPicture } from "./grid-picture";
import type { Picture } from "./picture";
import { stepOf, stepsOfCounts, wordsOfSteps } from "./steps";

const steps = stepsOfCounts("statement");

/** How many statements take a position on each topic in each year; nothing where none has a year. */
export function coverageByYear(cells: readonly CoverageCellFragment[]): Picture | undefined {
  const dated = cells.flatMap((cell) => (cell.year === null ? [] : [{ ...cell, year: cell.year }]));
  if (dated.length === 0) return undefined;
  const known = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return gridPicture({
    id: "coverage",
    title: "How much is on record, by topic and year",
    about: "Statements that take a position on a topic of international security in cyberspace.",
    columns: Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
    rows: [...groupedBy(dated, ({ topic }) => topic.id).values()].flatMap((its) =>
      its.slice(0, 1).map(({ topic }) => ({
        label: topic.name,
        path: placeOf(topic.id),
        says: `${topic.name}: ${its.map(({ year, statements }) => `${year} ${counted(statements, "statement")}`).join(", ")}`,
        cells: its.map(({ year, statements }) => ({ column: year - first, sides: [stepOf(steps, statements)] })),
      })),
    ),
    words: wordsOfSteps(steps),
    note: "An empty record is no silence of states.",
  });
}
