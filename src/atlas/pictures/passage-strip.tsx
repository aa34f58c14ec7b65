import { linesOf } from "../lines";
import { placeOf } from "../places";
import { useHref } from "../parts/to";
import type { Picture } from "./picture";
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

/** As wide as other pictures, so that what is written is as large as there; how near to each other stations may be, and how far apart lines are. */
const [usual, nearest, line] = [560, 130, 13];

/** How many letters stand in a line that is so wide, and in how many lines a station says what it is and how the passage stood there. */
const lettersIn = (wide: number): number => Math.floor((wide - 8) / 5.4);
const most = { name: 2, stood: 5 };

/** A passage through its texts from the earliest: full where it is in, empty where it is out. Nothing where no text is on record. */
export function passageStrip(passage: string, stations: readonly Station[]): Picture | undefined {
  if (stations.length < 2) return undefined;
  const painted = stations.map(({ stood }): PictureSide => (stood === "out" ? "NOT_MEMBER" : "ANSWERS"));
  const step = Math.max(nearest, Math.floor(usual / stations.length));
  const told = stations.map(({ name, date, stood }) => ({
    name: linesOf(name, lettersIn(step), most.name),
    rest: [date, ...linesOf(stood, lettersIn(step), most.stood)],
  }));
  const names = Math.max(...told.map(({ name }) => name.length));
  const lines = names + Math.max(...told.map(({ rest }) => rest.length));
  return {
    id: "strip",
    title: `The way of a passage: ${passage}`,
    says: `${stations.map(({ name, date, stood }) => `${name}, ${date}: ${stood}`).join("; ")}.`,
    width: stations.length * step,
    height: top + lines * line,
    legend: [
      { side: "ANSWERS", label: "in the text" },
      ...(painted.includes("NOT_MEMBER") ? [{ side: "NOT_MEMBER" as const, label: "out of it" }] : []),
    ],
    isWide: true,
    note: "Only the texts of which it is on record how the passage stood there; what others had in between is not on record here.",
    drawn: stations.map((station, index) => (
      <StationDrawn
        of={station}
        side={painted[index] ?? "ANSWERS"}
        lines={told[index] ?? { name: [], rest: [] }}
        restAt={names}
        left={index * step}
        tie={index === stations.length - 1 ? 0 : step - 18}
      />
    )),
  };
}

/** Where what is written begins. */
const top = 36;

function StationDrawn(its: {
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
      <title>{`${of.name}, ${of.date}: ${of.stood}`}</title>
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
