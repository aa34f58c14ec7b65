import { groupedBy } from "../../groups";
import { useHref } from "../parts/to";
import { counted } from "../words";
import type { Picture } from "./picture";
import { type PictureSide, sidesInOrder } from "./scale";
import { patternOf } from "./side-patterns";
import { statesOnTiles } from "./states-on-tiles";
import { tileMapSize, tilePlaces } from "./tiles";

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
  /** What is said of each of the others, by its code and what is known of it. */
  readonly others: (state: { readonly admitted: string | undefined }) => PictureSide;
  /** What the sides are called here. */
  readonly words: Readonly<Partial<Record<PictureSide, string>>>;
  readonly note?: string;
  readonly why?: string;
}

/** How far apart the tiles are, and how wide one is. */
const [pitch, wide] = [20, 18];

/** One state, one tile of equal size: near where it lies, painted by its side, a way to its page. */
export function tileMap({ id, title, said, others, words, note, why }: Mapped): Picture {
  const spoken = new Map(said.map((state) => [state.iso3, state]));
  const rest = [...statesOnTiles].filter(([iso3]) => !spoken.has(iso3));
  const all: StateSaid[] = [...said, ...rest.map(([iso3, state]) => ({ iso3, name: state.name, side: others(state) }))];
  const groups = groupedBy(all, ({ side }) => side);
  const sides = sidesInOrder.filter((side) => groups.has(side));
  const legend = sides.map((side) => ({ side, label: words[side] ?? side, count: groups.get(side)?.length ?? 0 }));
  return {
    id,
    title,
    says: `${legend.map(({ label, count }) => `${label}: ${counted(count, "state")}`).join("; ")}.`,
    width: tileMapSize.columns * pitch - (pitch - wide),
    height: tileMapSize.rows * pitch - (pitch - wide),
    drawn: sides.map((side) => (
      <g class={`tiles ${side}`} fill={patternOf(id, side)}>
        {(groups.get(side) ?? []).map((state) => (
          <Tile of={state} at={placed(state.iso3, all)} picture={id} says={words[side] ?? side} />
        ))}
      </g>
    )),
    legend,
    ...(note === undefined ? {} : { note }),
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

/** Where the tile of a state has its middle. A state that the map does not know stands at the foot, from the left. */
function placed(iso3: string, among: readonly StateSaid[]): [number, number] {
  const unknown = () => among.filter((state) => !tilePlaces.has(state.iso3)).findIndex((state) => state.iso3 === iso3);
  const { column, row } = tilePlaces.get(iso3) ?? { column: unknown(), row: tileMapSize.rows - 1 };
  return [column * pitch + 9, row * pitch + 12];
}
