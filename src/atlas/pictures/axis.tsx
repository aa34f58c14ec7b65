/** Where within a picture the data stands. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A number with at most one digit behind the point: more is nothing that anybody sees. */
export const inDots = (value: number): number => Math.round(value * 10) / 10;

/** The number at the top of an axis that reaches so far, and the distance of its lines: they are at most five, and each is a round number. */
export function roundScale(most: number): { readonly step: number; readonly high: number } {
  const least = Math.max(1, most / 5);
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= least) ?? 10);
  return { step, high: Math.ceil(most / step) * step };
}

/** Lines across a picture at round numbers from 0, each with its number at the left. */
export function Axis(its: {
  readonly room: Room;
  readonly most: number;
  readonly step: number;
  readonly said?: (value: number) => string;
}) {
  const { room, most, step, said = String } = its;
  const values = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
  const heightOf = (value: number) => inDots(room.top + room.height * (1 - value / most));
  return (
    <g class="axis">
      {values.map((value) => (
        <path class="line" d={`M${room.left} ${heightOf(value)}h${room.width}`} />
      ))}
      {values.map((value) => (
        <text class="end" x={room.left - 4} y={heightOf(value) + 3}>
          {said(value)}
        </text>
      ))}
    </g>
  );
}

/** How many labels stand beneath a picture at most, so that each can be read. */
const mostLabels = 8;

/** Labels beneath a picture, each at its place from the left; where they are many, every second, third and so on. */
export function LabelsBeneath(its: {
  readonly room: Room;
  readonly of: readonly (readonly [left: number, label: string])[];
}) {
  const every = Math.ceil(its.of.length / mostLabels);
  return (
    <g class="axis">
      {its.of
        .filter((_, index) => index % every === 0)
        .map(([left, label]) => (
          <text x={Math.round(left)} y={its.room.top + its.room.height + 16}>
            {label}
          </text>
        ))}
    </g>
  );
}
