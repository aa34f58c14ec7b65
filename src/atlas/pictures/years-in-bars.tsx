import type { Stance, TallyCountedFragment } from "../operations/graphql";
import { counted, stances } from "../words";
import { Axis, LabelsBeneath, roundScale } from "./axis";
import { type Picture, besides } from "./picture";
import { sidesInOrder } from "./scale";
import { factsOnIt } from "./sides-by-tiles";
import { StackedBars, sumOf } from "./stacked-bars";

/** How many states took a side in a year. */
type CountedInYear = Pick<TallyCountedFragment, "year" | "stance" | "count">;

/** Years of which the first and the last are told, both of them included. */
interface Chosen {
  readonly from: string;
  readonly to: string;
}

/** The room of the bars: as wide as a map of tiles, so that one fits under the other. */
const room = { left: 30, top: 16, width: 528, height: 150 };

/** How many states took each side in each year, as bars with the sides one upon the other; nothing where no fact has a date. Where some years are chosen, the others are pale; away from its page it says of the subject what `beside` says. */
export function yearsInBars(
  subject: string,
  counts: readonly CountedInYear[],
  path: string,
  chosen?: Chosen,
  beside?: Picture,
): Picture | undefined {
  const dated = counts.flatMap(({ year, stance, count }) =>
    year === null || stance === null || count === 0 ? [] : [{ year, side: stance, count }],
  );
  if (dated.length === 0) return undefined;
  const known = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, its: dated.filter((one) => one.year === year) };
  });
  const most = Math.max(...years.map(({ its }) => sumOf(its)));
  const { step, high } = roundScale(most);
  const wide = Math.min(60, room.width / years.length);
  const leftOf = (year: number) => room.left + (year - first) * wide;
  const saidOf = (stance: Stance, count: number) => `${stances[stance]}: ${counted(count, "state")}`;
  const picture: Picture = {
    id: "years",
    about: factsOnIt,
    title: `${subject}: states on each side, year by year`,
    says: `${years
      .filter(({ its }) => its.length > 0)
      .map(({ year, its }) => `${year}, ${its.map(({ side, count }) => saidOf(side, count)).join(", ")}`)
      .join("; ")}.`,
    width: room.left + room.width,
    height: room.top + room.height + 24,
    legend: sidesInOrder.flatMap((side) =>
      dated
        .filter((one) => one.side === side)
        .slice(0, 1)
        .map((one) => ({ side, label: stances[one.side] })),
    ),
    note: "Members of the United Nations alone, by what is on record of each year alone; a state that spoke in two years counts in both.",
    drawn: (
      <>
        <Axis room={room} most={high} step={step} />
        <StackedBars
          picture="years"
          areCounted
          room={room}
          most={high}
          bars={years.map(({ year, its }) => ({
            left: leftOf(year) + 1,
            wide: wide - 2,
            isAside: chosen !== undefined && (year < Number(chosen.from) || year > Number(chosen.to)),
            parts: its.map(({ side, count }) => ({
              side,
              count,
              says: `${year}, ${saidOf(side, count)}`,
              path: `${path}/positions?stance=${side}&year=${year}`,
            })),
          }))}
        />
        <LabelsBeneath room={room} of={years.map(({ year }) => [leftOf(year) + wide / 2, String(year)])} />
      </>
    ),
  };
  return besides(picture, beside);
}
