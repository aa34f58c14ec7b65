import { type PictureSide, marks } from "./scale";

/** The pattern of a side within a picture, as a value of `fill`. */
export const patternOf = (picture: string, side: PictureSide): string => `url(#${picture}-${side})`;

/** The patterns with which a picture paints its sides, and the shape of one tile, whose middle is its origin. */
export function SidePatterns(its: { readonly picture: string; readonly sides: readonly PictureSide[] }) {
  return (
    <defs>
      {its.sides.map((side) => (
        <pattern
          id={`${its.picture}-${side}`}
          class={side}
          patternUnits="userSpaceOnUse"
          x="-9"
          y="-12"
          width="18"
          height="18"
        >
          <path class="ground" d="M0 0h18v18h-18z" />
          {marks[side] === "" ? null : <path class="marks" d={marks[side]} />}
        </pattern>
      ))}
      <path id={`${its.picture}-tile`} d="M-9-12h18v18h-18z" />
    </defs>
  );
}
