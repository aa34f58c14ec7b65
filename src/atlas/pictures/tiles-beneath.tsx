import { linesOf } from "../lines";
import { useHref } from "../parts/to";
import type { Narrow } from "./picture";
import type { PictureSide } from "./scale";
import { patternOf } from "./side-patterns";

/** A tile with what is written beside it, which leads to what it tells. */
export interface TileBeneath {
  readonly path: string;
  readonly says: string;
  readonly side: PictureSide;
  /** What it is called, and what is told of it. */
  readonly name: string;
  readonly told: readonly string[];
  /** Whether a line leads from it to the next. */
  readonly isTied?: boolean;
}

/** How wide a picture is for a narrow screen, how far apart its lines are, how many letters stand in one, and how many lines a text has at most. */
const [wide, line, letters, most] = [340, 15, 48, 5];

/** Tiles beneath each other with their texts beside them, for a narrow screen. */
export function tilesBeneath(picture: string, tiles: readonly TileBeneath[]): Narrow {
  const written = tiles.map(({ name, told }) => ({
    name: linesOf(name, letters, most),
    told: told.flatMap((text) => linesOf(text, letters + 4, most)),
  }));
  const heights = written.map(({ name, told }) => (name.length + told.length) * line + 10);
  const topOf = (index: number) => heights.slice(0, index).reduce((sum, high) => sum + high, 2);
  return {
    width: wide,
    height: topOf(tiles.length),
    drawn: tiles.map((tile, index) => (
      <TileWritten
        of={tile}
        picture={picture}
        top={topOf(index)}
        high={heights[index] ?? 0}
        written={written[index] ?? { name: [], told: [] }}
      />
    )),
  };
}

function TileWritten(its: {
  readonly of: TileBeneath;
  readonly picture: string;
  readonly top: number;
  readonly high: number;
  readonly written: { readonly name: readonly string[]; readonly told: readonly string[] };
}) {
  const { of, picture, top, high, written } = its;
  const { path, says, side, isTied = false } = of;
  return (
    <a class="station" href={useHref()(path)}>
      <title>{says}</title>
      <path class="hit" d={`M0 ${top}h${wide}v${high - 2}h-${wide}z`} />
      {isTied ? <path class="tie" d={`M10 ${top + 19}v${high - 18}`} /> : null}
      <use href={`#${picture}-tile`} x="10" y={top + 13} fill={patternOf(picture, side)} />
      {[...written.name, ...written.told].map((text, index) => (
        <text class={index < written.name.length ? undefined : "soft"} x="28" y={top + 13 + index * line}>
          {text}
        </text>
      ))}
    </a>
  );
}
