import { linesOf } from "../lines";
import { useHref } from "../parts/to";
import { inDots } from "./axis";
import { type PictureSide, sidesInOrder } from "./scale";
import { patternOf } from "./side-patterns";

/** How many of one side a bar counts. */
interface PartAcross {
  readonly side: PictureSide;
  readonly count: number;
}

/** A bar from the left to the right under its name, and where it leads. */
export interface BarAcross {
  readonly label: string;
  /** What stands beneath the label, smaller. */
  readonly beneath?: string;
  readonly path: string;
  readonly parts: readonly PartAcross[];
}

/** The room of the labels at the left and of the bars beside it, whose longest has its sum behind it. */
export const across = { labelled: 214, width: 560, bars: 560 - 214 - 26 };

/** How high a bar is. */
const high = 16;

/** How many letters of a label, and of what is beneath it, stand in a line. */
const letters = { label: 38, beneath: 46 };

/** Whether a part is wide enough to say how many it counts. */
const isRead = (wide: number, count: number): boolean => wide >= 4 + 6.2 * String(count).length;

/** What a bar counts, in the order of the legend. */
export const inOrder = ({ parts }: BarAcross): PartAcross[] =>
  sidesInOrder.flatMap((side) => parts.filter((part) => part.side === side && part.count > 0));

/** How many a bar counts in all. */
export const sumIn = ({ parts }: BarAcross): number => parts.reduce((total, { count }) => total + count, 0);

/** One bar with its name. */
export function Bar(its: {
  readonly of: BarAcross;
  readonly picture: string;
  readonly says: string;
  readonly top: number;
  readonly most: number;
}) {
  const { of, picture, says, most } = its;
  const widthOf = (count: number) => (count * across.bars) / most;
  const all = inOrder(of);
  const placed = all.map((part, index) => ({
    ...part,
    left: across.labelled + widthOf(sumIn({ ...of, parts: all.slice(0, index) })),
    wide: widthOf(part.count),
  }));
  const isSaid = all.length === 1 && placed.every(({ wide, count }) => isRead(wide, count));
  return (
    <a href={useHref()(of.path)}>
      <title>{says}</title>
      <Label of={of} top={its.top} />
      {placed.map(({ side, count, left, wide }) => (
        <g class={`bars ${side}`} fill={patternOf(picture, side)}>
          <path d={`M${inDots(left)} ${its.top}h${inDots(wide)}v${high}h${inDots(-wide)}z`} />
          {!isRead(wide, count) ? null : (
            <text x={inDots(left + wide / 2)} y={its.top + high / 2 + 3.5}>
              {count}
            </text>
          )}
        </g>
      ))}
      {isSaid ? null : (
        <g class="axis left">
          <text x={inDots(across.labelled + widthOf(sumIn(of)) + 4)} y={its.top + high / 2 + 3.5}>
            {sumIn(of)}
          </text>
        </g>
      )}
    </a>
  );
}

/** What a bar is called, and beneath it what it is. */
function Label({ of: { label, beneath = "" }, top: above }: { readonly of: BarAcross; readonly top: number }) {
  const smaller = linesOf(beneath, letters.beneath, 1);
  return (
    <g class="row">
      {linesOf(label, letters.label, 1).map((line) => (
        <text x={across.labelled - 8} y={above + (smaller.length === 0 ? 12 : 7.5)}>
          {line}
        </text>
      ))}
      {smaller.map((line) => (
        <text class="tight" x={across.labelled - 8} y={above + 17}>
          {line}
        </text>
      ))}
    </g>
  );
}
