import { placeOf } from "../places";
import { useHref } from "../parts/to";
import type { PictureSide } from "./scale";
import { patternOf } from "./side-patterns";

/** A text through which a passage went, and how it stood there. */
export interface Station {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  /** How it stood there, in words. */
  readonly stood: string;
}

/** A station in a line. */
export const saidAt = ({ name, date, stood }: Station): string => `${name}, ${date}: ${stood}`;

/** How far apart lines are. */
export const line = 13;

/** Where what is written begins. */
export const top = 36;

/** A station with its name and how the passage stood there. */
export function StationDrawn(its: {
  readonly of: Station;
  readonly side: PictureSide;
  readonly lines: { readonly name: readonly string[]; readonly rest: readonly string[] };
  /** In which line stands what follows the name. */
  readonly restAt: number;
  readonly left: number;
  /** How long the line to the next station is. */
  readonly tie: number;
}) {
  const { of, side, lines, restAt, left, tie } = its;
  return (
    <a class="station" href={useHref()(placeOf(of.id))}>
      <title>{saidAt(of)}</title>
      {tie === 0 ? null : <path class="tie" d={`M${left + 19} 14h${tie}`} />}
      <use href="#strip-tile" x={left + 10} y="17" fill={patternOf("strip", side)} />
      {lines.name.map((text, index) => (
        <text x={left + 1} y={top + (index + 1) * line - 6}>
          {text}
        </text>
      ))}
      {lines.rest.map((text, index) => (
        <text class={index === 0 ? "soft" : undefined} x={left + 1} y={top + (restAt + index + 1) * line - 3}>
          {text}
        </text>
      ))}
    </a>
  );
}
