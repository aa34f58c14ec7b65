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

/** How far apart the stations are, and how many letters of a name stand in one line. */
const [step, letters] = [130, 22];

/** A passage through its texts from the earliest: full where it is in, empty where it is out. Nothing where no text is on record. */
export function passageStrip(passage: string, stations: readonly Station[]): Picture | undefined {
  if (stations.length < 2) return undefined;
  const painted = stations.map(({ stood }): PictureSide => (stood === "out" ? "NOT_MEMBER" : "ANSWERS"));
  // As wide as other pictures at least, so that what is written is as large as there.
  const width = Math.max(560, stations.length * step);
  return {
    id: "strip",
    title: `The way of a passage: ${passage}`,
    says: `${stations.map(({ name, date, stood }) => `${name}, ${date}: ${stood}`).join("; ")}.`,
    width,
    height: 92,
    legend: [
      { side: "ANSWERS", label: "in the text" },
      ...(painted.includes("NOT_MEMBER") ? [{ side: "NOT_MEMBER" as const, label: "out of it" }] : []),
    ],
    isWide: true,
    drawn: stations.map((station, index) => (
      <StationDrawn
        of={station}
        side={painted[index] ?? "ANSWERS"}
        left={index * step}
        isLast={index === stations.length - 1}
      />
    )),
  };
}

function StationDrawn(its: {
  readonly of: Station;
  readonly side: PictureSide;
  readonly left: number;
  readonly isLast: boolean;
}) {
  const { of, side, left, isLast } = its;
  const short = (text: string) => (text.length > letters ? `${text.slice(0, letters - 1)}…` : text);
  return (
    <a class="station" href={useHref()(placeOf(of.id))}>
      <title>{`${of.name}, ${of.date}: ${of.stood}`}</title>
      {isLast ? null : <path class="tie" d={`M${left + 18} 14h${step - 18}`} />}
      <use href="#strip-tile" x={left + 10} y="17" fill={patternOf("strip", side)} />
      <text x={left + 1} y="44">
        {short(of.name)}
      </text>
      <text class="soft" x={left + 1} y="60">
        {of.date}
      </text>
      <text x={left + 1} y="76">
        {short(of.stood)}
      </text>
    </a>
  );
}
