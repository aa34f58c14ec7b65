import { groupedBy } from "../../groups";
import { useHref } from "../parts/to";
import { counted } from "../words";
import { MarksDrawn } from "./marked";
import type { Picture } from "./picture";
import { type PictureSide, sidesInOrder } from "./scale";
import { patternOf } from "./side-patterns";
import { statesOnTiles } from "./states-on-tiles";
import { type TilePlace, tileMapSize, tilePlaces } from "./tiles";
import { tilesByRegion } from "./tiles-by-region";

/** What an answer says of one state. */
export interface StateSaid {
  readonly iso3: string;
  readonly name: string;
  readonly side: PictureSide;
}

/** What a map of tiles is made of. */
interface Mapped {
  readonly id: string;
  readonly title: string;
  /** The states of which the answer speaks. */
  readonly said: readonly StateSaid[];
  /** What is said of each of the others, by its code and the day on which it became a member. */
  readonly others: (state: { readonly iso3: string; readonly admitted: string | undefined }) => PictureSide;
  /** What the sides are called here. */
  readonly words: Readonly<Partial<Record<PictureSide, string>>>;
  readonly note?: string;
  /** What the names in the words stand for, one a line. */
  readonly key?: readonly string[] | undefined;
  readonly about: string;
  readonly why?: string;
  /** Whether the tiles of each regional group stand together, and not near where they lie. */
  readonly isByRegion?: boolean;
}

/** As what the states are painted of which an answer does not speak: nothing is on record of them, as far as they were asked for. */
export const otherThan =
  (asked: ReadonlySet<string> | undefined) =>
  ({ iso3 }: { readonly iso3: string }): PictureSide =>
    asked === undefined || asked.has(iso3) ? "NO_RECORD" : "OTHER";

/** What a reader must know of every map of tiles. */
const tileNote = "One tile is one state, near where it lies and whatever its size.";
const regionNote = "One tile is one state, with its regional group.";

/** How far apart the tiles are, and how wide one is. */
const [pitch, wide] = [20, 18];

/** One state, one tile of equal size: near where it lies, painted by its side, a way to its page. */
export function tileMap(mapped: Mapped): Picture {
  const { id, title, said, others, words, note, key = [], about, why, isByRegion = false } = mapped;
  const spoken = new Map(said.map((state) => [state.iso3, state]));
  const rest = [...statesOnTiles].filter(([iso3]) => !spoken.has(iso3));
  const left = rest.map(([iso3, { name, admitted }]) => ({ iso3, name, side: others({ iso3, admitted }) }));
  const all: StateSaid[] = [...said, ...left];
  const groups = groupedBy(all, ({ side }) => side);
  const sides = sidesInOrder.filter((side) => groups.has(side));
  const legend = sides.map((side) => ({ side, label: words[side] ?? side, count: groups.get(side)?.length ?? 0 }));
  const { places, size } = isByRegion ? tilesByRegion : { places: tilePlaces, size: tileMapSize };
  // What the map does not know stands at its foot, where there is room; by region, beneath all others.
  const unknown = all.filter(({ iso3 }) => !places.has(iso3));
  const rows = size.rows + (isByRegion && unknown.length > 0 ? 1 : 0);
  const width = size.columns * pitch - (pitch - wide);
  const placeOf = (state: StateSaid) => middleOf(places.get(state.iso3) ?? footOf(state, unknown, rows));
  return {
    id,
    title,
    says: `${legend.map(({ label, count }) => `${label}: ${counted(count, "state")}`).join("; ")}.`,
    width,
    height: rows * pitch - (pitch - wide),
    drawn: [
      ...(isByRegion ? [<RegionTitles />] : []),
      ...sides.map((side) => (
        <g class={`tiles ${side}`} fill={patternOf(id, side)}>
          {(groups.get(side) ?? []).map((state) => (
            <Tile of={state} at={placeOf(state)} picture={id} says={words[side] ?? side} />
          ))}
        </g>
      )),
      <MarksDrawn of={all.map((state) => ({ ...state, at: placeOf(state) }))} width={width} />,
    ],
    legend,
    states: all,
    leads: "Each leads to the page of the state.",
    ...(isByRegion ? {} : { byRegion: () => tileMap({ ...mapped, isByRegion: true }) }),
    note: `${note === undefined ? "" : `${note} `}${isByRegion ? regionNote : tileNote}`,
    ...(key.length === 0 ? {} : { key }),
    about,
    ...(why === undefined ? {} : { why }),
  };
}

function Tile(its: {
  readonly of: StateSaid;
  readonly at: readonly [x: number, y: number];
  readonly picture: string;
  readonly says: string;
}) {
  const { iso3, name } = its.of;
  // The types know a link of HTML alone.
  const placedThere = { transform: `translate(${its.at.join(" ")})` };
  return (
    <a href={useHref()(`/states/${iso3}`)} {...placedThere}>
      <title>{`${name}: ${its.says}`}</title>
      <use href={`#${its.picture}-tile`} />
      <text>{iso3}</text>
    </a>
  );
}

const middleOf = ({ column, row }: TilePlace): [number, number] => [column * pitch + 9, row * pitch + 12];

const footOf = (state: StateSaid, unknown: readonly StateSaid[], rows: number): TilePlace => ({
  column: unknown.indexOf(state),
  row: rows - 1,
});

const RegionTitles = () => (
  <g class="axis left">
    {tilesByRegion.titles.map(({ row, title }) => (
      <text x="0" y={row * pitch + 14}>
        {title}
      </text>
    ))}
  </g>
);
