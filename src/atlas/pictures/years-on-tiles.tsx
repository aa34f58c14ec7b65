import { groupedBy } from "../../groups";
import { useHref } from "../parts/to";
import { counted } from "../words";
import { inDots } from "./axis";
import type { LegendEntry, Picture } from "./picture";
import { type PictureSide, sidesInOrder } from "./scale";
import { tileMapSize, tilePlaces } from "./tiles";

/** What is said of states in one year, and the page that says it. */
export interface YearOnTiles {
  readonly year: number;
  readonly said: readonly { readonly iso3: string; readonly side: PictureSide }[];
  readonly path: string;
}

/** How far apart the tiles of a small map are, how many maps stand beside each other, and how far apart. */
const [pitch, gap] = [5, 14];
const across = { broad: 4, narrow: 2 };
const [wide, high, titled] = [tileMapSize.columns * pitch, tileMapSize.rows * pitch, 14];

/** The shape of a tile by its side, for a tile this small has no room for marks: whole, half, its middle, its upper half, its edge. */
const shapes: Readonly<Partial<Record<PictureSide, string>>> = {
  OPPOSE: "v4h4z",
  NEUTRAL: "m1 1h2v2h-2z",
  NO_SIDE: "h4v2h-4z",
  OTHER: "h4v4h-4zm1 1v2h2v-2z",
};
/** The sides whose ground is too pale for so small a tile: they have the colour of their marks. */
const pale = new Set<PictureSide>(["NEUTRAL", "NO_SIDE", "OTHER"]);
const whole = "h4v4h-4z";

/** How the tile of a side is drawn: its class and its outline. */
const drawnAs = (side: PictureSide): NonNullable<LegendEntry["small"]> => [
  pale.has(side) ? "marks" : "ground",
  shapes[side] ?? whole,
];

/** The same question of one year after the other, a small map for each; nothing where no year has an answer. */
export function yearsOnTiles(
  title: string,
  years: readonly YearOnTiles[],
  words: Readonly<Partial<Record<PictureSide, string>>>,
  about: string,
): Picture | undefined {
  if (years.every((year) => countedIn(year) === 0)) return undefined;
  const found = new Set(years.flatMap(({ said }) => said.map(({ side }) => side)));
  const laidOut = (beside: number) => {
    const rows = Math.ceil(years.length / beside);
    const land = `multiples-land-${beside}`;
    return {
      width: beside * wide + (beside - 1) * gap,
      height: rows * (high + titled) + (rows - 1) * gap,
      drawn: (
        <>
          <defs>
            <path id={land} d={[...tilePlaces.keys()].map((iso3) => `${startOf(iso3)}${whole}`).join("")} />
          </defs>
          {years.map((year, index) => (
            <OneYear
              of={year}
              land={land}
              says={saidOfYear(year, words)}
              left={(index % beside) * (wide + gap)}
              top={Math.floor(index / beside) * (high + titled + gap)}
            />
          ))}
        </>
      ),
    };
  };
  return {
    id: "multiples",
    title,
    says: `${years.map((year) => saidOfYear(year, words)).join("; ")}.`,
    legend: [
      ...sidesInOrder
        .filter((side) => found.has(side))
        .map((side) => ({ side, label: words[side] ?? side, small: drawnAs(side) })),
      { side: "NO_RECORD", label: words.NO_RECORD ?? "nothing on record", small: ["land", whole] },
    ],
    isWide: true,
    about,
    note: `One small map a year, by what is on record of that year alone${hasGap(years) ? "; years of which nothing is on record are left out" : ""}. One tile is one state, near where it lies and whatever its size.`,
    leads: "Each leads to the facts of its year.",
    ...laidOut(across.broad),
    narrow: laidOut(across.narrow),
  };
}

/** Whether a year is left out between two others. */
const hasGap = (years: readonly YearOnTiles[]): boolean =>
  years.some(({ year }, index) => index > 0 && year - (years[index - 1]?.year ?? year) > 1);

/** Of how many states a map says something: that one is not among those asked for says nothing that is looked for. */
const countedIn = ({ said }: YearOnTiles): number => said.filter(({ side }) => side !== "OTHER").length;

function saidOfYear({ year, said }: YearOnTiles, words: Readonly<Partial<Record<PictureSide, string>>>): string {
  const groups = groupedBy(said, ({ side }) => side);
  const told = sidesInOrder.flatMap((side) => {
    const count = groups.get(side)?.length ?? 0;
    return count === 0 ? [] : [`${words[side] ?? side}: ${counted(count, "state")}`];
  });
  return `${year}, ${told.length === 0 ? "nothing" : told.join(", ")}`;
}

function OneYear(its: {
  readonly of: YearOnTiles;
  /** What the tiles of all states are called, which lie beneath those of which something is said. */
  readonly land: string;
  readonly says: string;
  readonly left: number;
  readonly top: number;
}) {
  const { of, land, says, left, top } = its;
  // The types know a link of HTML alone.
  const placedThere = { transform: `translate(${left} ${top})` };
  const groups = groupedBy(of.said, ({ side }) => side);
  return (
    <a class="year" href={useHref()(of.path)} {...placedThere}>
      <title>{says}</title>
      <path class="paper" d={`M0 0h${wide}v${high + titled}h-${wide}z`} />
      <text x="2" y="10">
        {of.year}
        <tspan class="soft" dx="5">
          {counted(countedIn(of), "state")}
        </tspan>
      </text>
      <use class="land" href={`#${land}`} y={titled} />
      <g transform={`translate(0 ${titled})`}>
        {[...groups].map(([side, states]) => (
          <g class={side}>
            <path
              class={drawnAs(side)[0]}
              d={states.map(({ iso3 }) => `${startOf(iso3)}${drawnAs(side)[1]}`).join("")}
            />
          </g>
        ))}
      </g>
    </a>
  );
}

/** Where the tile of a state begins; a state that the map does not know stands at the foot. */
function startOf(iso3: string): string {
  const { column, row } = tilePlaces.get(iso3) ?? { column: 0, row: tileMapSize.rows - 1 };
  return `M${inDots(column * pitch)} ${inDots(row * pitch)}`;
}
