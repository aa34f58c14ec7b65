import { useHref } from "../parts/to";
import { type Room, inDots } from "./axis";
import { type PictureSide, sidesInOrder } from "./scale";
import { patternOf } from "./side-patterns";

/** How many are of one side in one bar. */
interface BarPart {
  readonly side: PictureSide;
  readonly count: number;
  /** What it is, for whoever points at it or does not see it. */
  readonly says: string;
  /** The path of the facts that it counts. */
  readonly path: string;
}

/** One bar: its place from the left and its parts. */
interface BarOf {
  readonly left: number;
  readonly wide: number;
  readonly parts: readonly BarPart[];
  /** Whether it is left out of what is chosen. */
  readonly isAside?: boolean;
}

/** Bars with their sides one upon the other, in the order of the legend, each part a way to its facts. */
export function StackedBars(its: {
  readonly picture: string;
  readonly room: Room;
  /** The number at the top of the room. */
  readonly most: number;
  readonly bars: readonly BarOf[];
}) {
  const href = useHref();
  const { picture, room, most, bars } = its;
  const heightOf = (count: number) => (count * room.height) / most;
  return (
    <>
      {sidesInOrder.map((side) => {
        const parts = bars.flatMap(({ left, wide, parts: all, isAside }) => {
          const beneath = sumOf(all.filter((one) => sidesInOrder.indexOf(one.side) < sidesInOrder.indexOf(side)));
          const bottom = room.top + room.height - heightOf(beneath);
          return all
            .filter((one) => one.side === side && one.count > 0)
            .map((part) => ({ part, left, wide, bottom, isAside }));
        });
        return parts.length === 0 ? null : (
          <g class="bars" fill={patternOf(picture, side)}>
            {parts.map(({ part, left, wide, bottom, isAside }) => (
              <a href={href(part.path)} class={isAside === true ? "aside" : undefined}>
                <title>{part.says}</title>
                <path
                  d={`M${inDots(left)} ${inDots(bottom)}h${inDots(wide)}v${inDots(-heightOf(part.count))}h${inDots(-wide)}z`}
                />
              </a>
            ))}
          </g>
        );
      })}
    </>
  );
}

/** How many there are in all parts. */
export const sumOf = (parts: readonly { readonly count: number }[]): number =>
  parts.reduce((total, { count }) => total + count, 0);
