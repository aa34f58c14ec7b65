import { counted } from "../words";
import { inDots, roundScale } from "./axis";
import { Bar, type BarAcross, type BarsLaid, above, beside, inOrder, sumIn } from "./bar-across";
import { type Picture, inShortOf } from "./picture";
import { type PictureSide, sidesInOrder } from "./scale";

/** Where the first bar stands. */
const top = 8;

/** What bars are drawn of. */
interface Across {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly BarAcross[];
  readonly words: Readonly<Partial<Record<PictureSide, string>>>;
  /** What is counted, of one: `state`. */
  readonly one: string;
  readonly note: string;
  readonly about: string;
  readonly leads?: string;
}

/** Bars beneath each other, each with its name and with the sides beside each other in the order of the legend; nothing where there is no bar. */
export function barsAcross(its: Across): Picture | undefined {
  const { id, title, bars, words, one, note, about, leads } = its;
  if (bars.length === 0) return undefined;
  const { step, high: most } = roundScale(Math.max(1, ...bars.map(sumIn)));
  const found = new Set(bars.flatMap(({ parts }) => parts.filter(({ count }) => count > 0).map(({ side }) => side)));
  const saidOf = (bar: BarAcross) =>
    `${bar.label}: ${inOrder(bar)
      .map(({ side, count }) => `${words[side] ?? side} ${count}`)
      .join(", ")}`;
  const laidOut = (laid: BarsLaid) => {
    const height = top + bars.length * laid.pitch;
    return {
      width: laid.width,
      height: height + 22,
      drawn: (
        <>
          <Scale most={most} step={step} height={height} of={`${one}s`} laid={laid} />
          {bars.map((bar, index) => (
            <Bar of={bar} picture={id} says={saidOf(bar)} top={top + index * laid.pitch} most={most} laid={laid} />
          ))}
        </>
      ),
    };
  };
  return {
    id,
    title,
    says: `${counted(bars.length, "bar")}, each counts ${one}s. ${bars.slice(0, 1).map(saidOf).join("")}.`,
    isWide: true,
    ...laidOut(beside),
    narrow: laidOut(above(bars.some(({ beneath = "" }) => beneath !== ""))),
    legend: sidesInOrder.filter((side) => found.has(side)).map((side) => ({ side, label: words[side] ?? side })),
    note,
    about,
    ...(leads === undefined ? {} : { leads }),
    ...inShortOf(bars, about, (first, said) => barsAcross({ ...its, bars: first, about: said })),
  };
}

/** Lines down the picture at round numbers from 0, each with its number beneath; at 0 stands what is counted. */
function Scale(its: {
  readonly most: number;
  readonly step: number;
  readonly height: number;
  /** What is counted: `states`. */
  readonly of: string;
  readonly laid: BarsLaid;
}) {
  const { most, step, height, of, laid } = its;
  const values = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const leftOf = (value: number) => inDots(laid.labelled + (laid.bars * value) / most);
  return (
    <g class="axis">
      {values.map((value) => (
        <path class="line" d={`M${leftOf(value)} ${top}V${height}`} />
      ))}
      {values.map((value) => (
        <text class={value === 0 && laid.labelled === 0 ? "begins" : undefined} x={leftOf(value)} y={height + 14}>
          {value === 0 ? of : value}
        </text>
      ))}
    </g>
  );
}
