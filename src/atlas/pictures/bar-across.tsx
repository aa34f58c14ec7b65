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

/** Where the labels and the bars stand, of which the longest has its sum behind it. */
export interface BarsLaid {
  readonly width: number;
  /** Where the bars begin, and how much room they have. */
  readonly labelled: number;
  readonly bars: number;
  /** How far apart they are. */
  readonly pitch: number;
  /** How far beneath the top of its label a bar is; 0 where its label is beside it. */
  readonly above: number;
  /** How many letters of a label, and of what is beneath it, stand in a line. */
  readonly letters: { readonly label: number; readonly beneath: number };
}

/** The labels beside the bars. */
export const beside: BarsLaid = {
  width: 560,
  labelled: 214,
  bars: 560 - 214 - 26,
  pitch: 24,
  above: 0,
  letters: { label: 38, beneath: 46 },
};

/** The labels above the bars, for a narrow screen; with room for what is beneath them, where there is anything. */
export const above = (hasBeneath: boolean): BarsLaid => ({
  width: 340,
  labelled: 0,
  bars: 340 - 30,
  pitch: hasBeneath ? 54 : 40,
  above: hasBeneath ? 29 : 16,
  letters: { label: 50, beneath: 62 },
});

/** How high a bar is. */
const high = 16;

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
  readonly laid: BarsLaid;
}) {
  const { of, picture, says, most, laid } = its;
  const top = its.top + laid.above;
  const widthOf = (count: number) => (count * laid.bars) / most;
  const all = inOrder(of);
  const placed = all.map((part, index) => ({
    ...part,
    left: laid.labelled + widthOf(sumIn({ ...of, parts: all.slice(0, index) })),
    wide: widthOf(part.count),
  }));
  const isSaid = all.length === 1 && placed.every(({ wide, count }) => isRead(wide, count));
  return (
    <a href={useHref()(of.path)}>
      <title>{says}</title>
      {laid.above === 0 ? null : (
        <path class="hit" d={`M0 ${its.top}h${laid.width}v${laid.above + high}h-${laid.width}z`} />
      )}
      <Label of={of} top={its.top} laid={laid} />
      {placed.map(({ side, count, left, wide }) => (
        <g class={`bars ${side}`} fill={patternOf(picture, side)}>
          <path d={`M${inDots(left)} ${top}h${inDots(wide)}v${high}h${inDots(-wide)}z`} />
          {!isRead(wide, count) ? null : (
            <text x={inDots(left + wide / 2)} y={top + high / 2 + 3.5}>
              {count}
            </text>
          )}
        </g>
      ))}
      {isSaid ? null : (
        <g class="axis left">
          <text x={inDots(laid.labelled + widthOf(sumIn(of)) + 4)} y={top + high / 2 + 3.5}>
            {sumIn(of)}
          </text>
        </g>
      )}
    </a>
  );
}

/** What a bar is called, and beneath it what it is. */
function Label(its: { readonly of: BarAcross; readonly top: number; readonly laid: BarsLaid }) {
  const { label, beneath = "" } = its.of;
  const { labelled, letters, above: isAbove } = its.laid;
  const smaller = linesOf(beneath, letters.beneath, 1);
  const [left, first, second] = isAbove > 0 ? [0, 11, 24] : [labelled - 8, smaller.length === 0 ? 12 : 7.5, 17];
  return (
    <g class="row">
      {linesOf(label, letters.label, 1).map((line) => (
        <text x={left} y={its.top + first}>
          {line}
        </text>
      ))}
      {smaller.map((line) => (
        <text class="tight" x={left} y={its.top + second}>
          {line}
        </text>
      ))}
    </g>
  );
}
