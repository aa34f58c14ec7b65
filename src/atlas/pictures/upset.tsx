import { askedAt } from "../parts/how-it-was-read";
import { useHref } from "../parts/to";
import type { QuestionsCompared } from "../pages/compare.table";
import { counted } from "../words";
import { Axis, inDots, roundScale } from "./axis";
import type { Picture } from "./picture";

/** How many areas are drawn: the largest. */
const mostAreas = 24;

/** How many areas have numbers that can be read on a narrow screen. */
const mostNarrow = 8;

/** The room of the bars; beneath it each question has a row. */
const room = { left: 62, top: 10, width: 496, height: 130 };
const [rowHeight, gap] = [18, 14];

type Area = QuestionsCompared["regions"][number];

/** Which states answer just which of several questions: a bar for each area, and beneath it the questions that it answers. Nothing where nobody answers any. */
export function upset(
  { sets, regions }: QuestionsCompared,
  sentences: readonly (string | undefined)[],
): Picture | undefined {
  const areas = regions.slice(0, mostAreas);
  if (areas.length === 0) return undefined;
  const most = Math.max(...areas.map(({ size }) => size));
  const { step, high } = roundScale(most);
  const wide = Math.min(48, room.width / areas.length);
  const names = sets.map(({ name }) => name);
  const beneath = room.top + room.height + gap;
  return {
    id: "upset",
    title: `${inLetters[sets.length] ?? sets.length} questions compared: how many states answer which of them`,
    says: `${areas.map((area) => saidOfArea(area)).join("; ")}.`,
    width: room.left + room.width,
    height: beneath + sets.length * rowHeight,
    legend: [],
    key: sets.map(
      ({ name, sentence, coverage: { recorded, outOf } }) =>
        `${name}: ${sentence}${recorded < outOf ? `, of ${recorded} of ${outOf} members of which it is on record` : ""}`,
    ),
    about: namedIn(areas),
    isWide: areas.length > mostNarrow,
    note: `Each column has the states that answer the questions with a dot and none of the others${
      regions.length > areas.length ? `; the ${areas.length} largest of ${regions.length} areas` : ""
    }.`,
    drawn: (
      <>
        <Axis room={room} most={high} step={step} />
        {sets.map(({ name, size }, index) => (
          <g class="axis sets">
            <path class="line" d={`M${room.left} ${beneath + index * rowHeight + 9}h${room.width}`} />
            <text class="end" x={room.left - 6} y={beneath + index * rowHeight + 12}>
              {`${name}: ${size}`}
            </text>
          </g>
        ))}
        {areas.map((area, index) => (
          <Column
            of={area}
            names={names}
            sentence={sentences[index]}
            left={room.left + index * wide}
            wide={wide}
            height={(area.size * room.height) / high}
          />
        ))}
      </>
    ),
  };
}

/** Of how many areas their states are named, where they are no more than so many: a number alone says little away from the page. */
const [mostTold, mostNamed] = [4, 6];

/** Who is in the smaller areas, the larger of them first. */
const namedIn = (areas: readonly Area[]): string =>
  areas
    .filter(({ size }) => size <= mostNamed)
    .slice(0, mostTold)
    .map(({ in: within, members }) => `${within.join(" and ")} alone: ${members.map(({ name }) => name).join(", ")}.`)
    .join(" ");

/** How many questions are compared, as a title begins. */
const inLetters = ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"];

const saidOfArea = ({ in: within, size }: Area): string => `${within.join(" and ")} alone: ${counted(size, "state")}`;

function Column(its: {
  readonly of: Area;
  readonly names: readonly string[];
  readonly sentence: string | undefined;
  readonly left: number;
  readonly wide: number;
  readonly height: number;
}) {
  const href = useHref();
  const { of, names, sentence, left, wide, height } = its;
  const middle = inDots(left + wide / 2);
  const rowOf = (index: number) => room.top + room.height + gap + index * rowHeight + 9;
  const within = names.flatMap((name, index) => (of.in.includes(name) ? [index] : []));
  const [first = 0, last = 0] = [within[0], within.at(-1)];
  const drawn = (
    <>
      <title>{saidOfArea(of)}</title>
      <path
        class="block"
        d={`M${inDots(left + wide * 0.15)} ${room.top + room.height}h${inDots(wide * 0.7)}v${inDots(-height)}h${inDots(-wide * 0.7)}z`}
      />
      <text x={middle} y={inDots(room.top + room.height - height - 3)}>
        {of.size}
      </text>
      {first === last ? null : <path class="tie" d={`M${middle} ${rowOf(first)}V${rowOf(last)}`} />}
      {within.map((index) => (
        <circle cx={middle} cy={rowOf(index)} r="5" />
      ))}
    </>
  );
  return sentence === undefined ? (
    <g class="area">{drawn}</g>
  ) : (
    <a class="area" href={href(askedAt(sentence))}>
      {drawn}
    </a>
  );
}
