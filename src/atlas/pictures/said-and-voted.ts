import { groupedBy } from "../../groups";
import type { ContradictionsPageQuery, Stance } from "../operations/graphql";
import { nameOfSubject, subjectInAddress } from "../parts/subject";
import { counted, stances } from "../words";
import { countsByTiles } from "./counts-by-tiles";
import type { GridRow } from "./grid";
import { gridPicture } from "./grid-picture";
import { type Picture, restingOn } from "./picture";
import { sidesInOrder } from "./scale";

type Contradictions = NonNullable<ContradictionsPageQuery["contradictions"]>;
type Contradiction = Contradictions["nodes"][number];

/** Of how many contradictions it is drawn when something was said and when voted: each takes two rows. */
const most = 15;

/** On how many subjects the words and the votes of each state point opposite ways, by tiles; nothing where none do. `about` says what was asked. */
export function contradictionsByTiles(
  of: ContradictionsPageQuery["drawn"],
  { about, asked }: { readonly about: string; readonly asked: ReadonlySet<string> | undefined },
): Picture | undefined {
  const nodes = of?.nodes ?? [];
  const left = (of?.totalCount ?? 0) - nodes.length;
  return countsByTiles({
    title: "On how many subjects a state said one thing and voted the other",
    counts: [...groupedBy(nodes, ({ state }) => state.iso3).values()].flatMap((its) =>
      its.slice(0, 1).map(({ state }) => ({ state, count: its.length })),
    ),
    one: "subject",
    about: `${about}. ${left === 0 ? "" : `Of ${counted(left, "further contradiction")} nothing is drawn. `}Where no contradiction is on record, words and votes may agree, or one of them may be missing.`,
    ...(asked === undefined ? {} : { asked }),
  });
}

/** The first of some contradictions: what was said in which year, and beneath it what was voted in which; nothing where no fact has a date. */
export function saidAndVoted(nodes: readonly Contradiction[], about: string): Picture | undefined {
  const shown = nodes.slice(0, most);
  const known = shown.flatMap(({ said, voted }) => [...said, ...voted].flatMap(yearOf));
  if (known.length === 0) return undefined;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const left = nodes.length - shown.length;
  const picture = gridPicture({
    id: "years",
    title: "What was said and what was voted, year by year",
    about,
    columns: Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
    rows: shown.flatMap(({ state, subject, said, voted }) => {
      const path = `/states/${state.iso3}/on?${subjectInAddress(subject)}`;
      return [
        rowOf(`${state.name} said`, said, { path, first }),
        rowOf(`and voted, on: ${nameOfSubject(subject)}`, voted, { path, first }),
      ];
    }),
    words: stances,
    note: `Two rows each: the words of a state on a subject, and its votes on resolutions about it${left === 0 ? "" : `; ${counted(left, "further contradiction")} of this list left out`}. Only what points the other way is in it.`,
    empty: "An empty field says nothing of its year.",
  });
  return restingOn(
    picture,
    shown.flatMap(({ said, voted }) => [...said, ...voted]),
  );
}

type Fact = Contradiction["said"][number] | Contradiction["voted"][number];

const yearOf = ({ date }: Fact): number[] => (date === null ? [] : [Number(date.slice(0, 4))]);

/** Facts as a row, each in the column of its year. */
function rowOf(
  label: string,
  facts: readonly Fact[],
  { path, first }: { readonly path: string; readonly first: number },
): GridRow {
  const dated = facts.flatMap((fact) => yearOf(fact).map((year) => ({ year, stance: stanceOf(fact) })));
  const years = [...groupedBy(dated, ({ year }) => year)].map(([year, its]) => ({
    year,
    sides: sidesInOrder.filter((side) => its.some(({ stance }) => stance === side)),
  }));
  return {
    label,
    says: `${label}: ${dated.map(({ year, stance }) => `${year} ${stance === undefined ? "" : stances[stance]}`).join(", ")}`,
    path,
    cells: years.map(({ year, sides }) => ({ column: year - first, sides })),
  };
}

const stanceOf = (fact: Fact): Stance | undefined => ("stance" in fact ? (fact.stance ?? undefined) : undefined);
