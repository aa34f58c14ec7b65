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
  /** Whether each part says how many it counts, as far as there is room, and each bar how many they are together. */
  readonly areCounted?: boolean;
}) {
  const href = useHref();
  const { picture, room, most, bars, areCounted = false } = its;
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
          <g class={`bars ${side}`} fill={patternOf(picture, side)}>
            {parts.map(({ part, left, wide, bottom, isAside }) => (
              <a href={href(part.path)} class={isAside === true ? "aside" : undefined}>
                <title>{part.says}</title>
                <path
                  d={`M${inDots(left)} ${inDots(bottom)}h${inDots(wide)}v${inDots(-heightOf(part.count))}h${inDots(-wide)}z`}
                />
                {areCounted && isRead(heightOf(part.count), wide) ? (
                  <text x={inDots(left + wide / 2)} y={inDots(bottom - heightOf(part.count) / 2 + 3.5)}>
                    {part.count}
                  </text>
                ) : null}
              </a>
            ))}
          </g>
        );
      })}
      {areCounted ? (
        <SumsOnTop of={bars.filter(({ wide }) => wide >= leastWide)} room={room} heightOf={heightOf} />
      ) : null}
    </>
  );
}

/** How high a part and how wide a bar is at least that says how many it counts. */
const [leastHigh, leastWide] = [14, 16];

const isRead = (high: number, wide: number): boolean => high >= leastHigh && wide >= leastWide;

/** How many each bar counts in all, above it: where it has one part that says so itself, there is nothing to add. */
function SumsOnTop(its: {
  readonly of: readonly BarOf[];
  readonly room: Room;
  readonly heightOf: (count: number) => number;
}) {
  const { of, room, heightOf } = its;
  const counted = of.map((bar) => ({ ...bar, sum: sumOf(bar.parts), high: heightOf(sumOf(bar.parts)) }));
  return (
    <g class="axis">
      {counted
        .filter(({ parts, sum, high }) => sum > 0 && (parts.length > 1 || high < leastHigh))
        .map(({ left, wide, sum, high }) => (
          <text x={inDots(left + wide / 2)} y={inDots(room.top + room.height - high - 3)}>
            {sum}
          </text>
        ))}
    </g>
  );
}

/** How many there are in all parts. */
export const sumOf = (parts: readonly { readonly count: number }[]): number =>
  parts.reduce((total, { count }) => total + count, 0);
