import { BadImport } from "../errors";
import { plain } from "../names/nearest";
import type { AnyLayout } from "./votes-layout";
import { undlVotes } from "./undl.layout";
import { ungaRollCalls, ungaVotes } from "./unga.layout";
import { unxmlVotes } from "./unxml.layout";
import { unvotesIssues, unvotesRollCalls, unvotesVotes } from "./unvotes.layout";

const layouts: readonly AnyLayout[] = [
  undlVotes,
  ungaVotes,
  ungaRollCalls,
  unvotesRollCalls,
  unvotesIssues,
  unvotesVotes,
  unxmlVotes,
];

/** A layout, and at which place of a row each of its columns stands. */
export interface Recognised {
  readonly layout: AnyLayout;
  readonly places: ReadonlyMap<string, number>;
}

/** The layout of a file by its header, in whatever order its columns stand. Throws BadImport, which names the columns that lack. */
export function recognised(file: string, header: readonly string[]): Recognised {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const twice = names.find((name, index) => name !== "" && names.indexOf(name) < index);
  if (twice !== undefined) throw new BadImport(`${file}, line 1: the column ${twice} stands twice.`);
  const lacking = layouts.map((layout) => ({
    layout,
    lacks: layout.columns.filter((column) => !names.includes(column)),
  }));
  const [found] = lacking.filter(({ lacks }) => lacks.length === 0);
  if (found !== undefined)
    return { layout: found.layout, places: new Map(names.map((name, index) => [name, index] as const)) };
  const nearest = lacking.reduce((near, other) => (share(other) < share(near) ? other : near));
  if (share(nearest) < 0.6)
    throw new BadImport(
      `${file}, line 1: this looks like ${nearest.layout.says}, but has no column ${inWords(nearest.lacks)}${instead(nearest.lacks, names)}.`,
    );
  const known = layouts.map(({ says, columns }) => `\n  ${says}: ${columns.join(", ")}`).join("");
  throw new BadImport(
    `${file}, line 1: no layout has these columns (${shown(header)}).${hint(header)} Known are:${known}`,
  );
}

/** What the first line has, as it stands there, and not more of it than one can read. */
const shown = (header: readonly string[]): string =>
  header
    .slice(0, 8)
    .map((cell) =>
      cell
        .replaceAll(/[\p{Cc}\ufffd]+/gu, " ")
        .trim()
        .slice(0, 60),
    )
    .join(", ");

/** What is likely wrong with a first line. */
function hint(header: readonly string[]): string {
  const [only = ""] = header;
  if (
    header.length === 1 &&
    layouts.some(({ columns }) => columns.every((column) => only.toLowerCase().includes(column)))
  )
    return " Its cells are not divided by commas, semicolons or tabs.";
  return header.some((cell) => /^\s*\d[\d/.-]*\s*$/.test(cell)) ? " The line that names the columns is missing." : "";
}

const share = ({ layout, lacks }: { layout: AnyLayout; lacks: readonly string[] }): number =>
  lacks.length / layout.columns.length;

const inWords = (columns: readonly string[]): string => columns.join(" and no column ");

/** A column that is the same but for its signs was likely meant. */
function instead(lacks: readonly string[], names: readonly string[]): string {
  const meant = lacks.flatMap((column) => names.filter((name) => same(name) === same(column)));
  return meant.length === 0 ? "" : ` (there is ${meant.join(" and ")})`;
}

const same = (name: string): string => plain(name).replaceAll(/[ _]/g, "");
