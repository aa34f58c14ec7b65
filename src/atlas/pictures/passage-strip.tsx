import { linesOf } from "../lines";
import { placeOf } from "../places";
import { useHref } from "../parts/to";
import { type Station, StationDrawn, line, saidAt, top } from "./passage-station";
import { isOutOf } from "../words-of-texts";
import type { Picture } from "./picture";
import type { PictureSide } from "./scale";
import { patternOf } from "./side-patterns";
import { tilesBeneath } from "./tiles-beneath";

/** Somebody who asked for what became of a passage, or objected to it: who, when, and where that is written. */
export interface Voice {
  readonly name: string;
  readonly date: string;
  /** The path of the statement. */
  readonly path: string;
}

/** Who asked for what became of a passage, and who objected to it. */
interface Voices {
  readonly askedFor: readonly Voice[];
  readonly objectedTo: readonly Voice[];
  /** What that is, and what else is known of the passage. */
  readonly about: string;
}

/** As wide as other pictures, so that what is written is as large as there; and how near to each other stations may be. */
const [usual, nearest] = [560, 130];

/** How many letters stand in a line that is so wide, and in how many lines a station says what it is and how the passage stood there. */
const lettersIn = (wide: number): number => Math.floor((wide - 8) / 5.4);
const most = { name: 3, stood: 5 };

/** A passage through its texts from the earliest: full where it is in, empty where it is out. Nothing where no text is on record. */
export function passageStrip(
  passage: string,
  stations: readonly Station[],
  { askedFor, objectedTo, about }: Voices,
): Picture | undefined {
  if (stations.length < 2) return undefined;
  const painted = stations.map(({ stood }): PictureSide => (isOutOf(stood) ? "NOT_MEMBER" : "ANSWERS"));
  const step = Math.max(nearest, Math.floor(usual / stations.length));
  const told = stations.map(({ name, date, stood }) => ({
    name: linesOf(name, lettersIn(step), most.name),
    rest: [date, ...linesOf(stood, lettersIn(step), most.stood)],
  }));
  const names = Math.max(...told.map(({ name }) => name.length));
  const lines = names + Math.max(...told.map(({ rest }) => rest.length));
  const voices = [
    ...askedFor.map((voice): Heard => ({ voice, side: "SUPPORT", does: "asked for this outcome" })),
    ...objectedTo.map((voice): Heard => ({ voice, side: "OPPOSE", does: "objected to this outcome" })),
  ];
  const said = voices.map(saidBy);
  const beneath = top + lines * line + (voices.length === 0 ? 0 : 10);
  return {
    id: "strip",
    title: `The way of a passage: ${passage}`,
    says: `${[...stations.map(saidAt), ...said].join("; ")}.`,
    width: stations.length * step,
    height: beneath + voices.length * pitch,
    legend: [
      { side: "ANSWERS", label: "in the text" },
      ...(painted.includes("NOT_MEMBER") ? [{ side: "NOT_MEMBER" as const, label: "out of it" }] : []),
      ...(askedFor.length === 0 ? [] : [{ side: "SUPPORT" as const, label: "asked for this outcome" }]),
      ...(objectedTo.length === 0 ? [] : [{ side: "OPPOSE" as const, label: "objected to this outcome" }]),
    ],
    isWide: true,
    narrow: tilesBeneath("strip", [
      ...stations.map((station, index) => ({
        path: placeOf(station.id),
        says: saidAt(station),
        side: painted[index] ?? ("ANSWERS" as const),
        name: station.name,
        told: [`${station.date}: ${station.stood}`],
        isTied: index < stations.length - 1,
      })),
      ...voices.map((heard) => ({
        path: heard.voice.path,
        says: saidBy(heard),
        side: heard.side,
        name: saidBy(heard),
        told: [],
      })),
    ]),
    about,
    note: "Only the texts of which it is on record how the passage stood there; what others had in between is not on record here.",
    drawn: [
      ...stations.map((station, index) => (
        <StationDrawn
          of={station}
          side={painted[index] ?? "ANSWERS"}
          lines={told[index] ?? { name: [], rest: [] }}
          restAt={names}
          left={index * step}
          tie={index === stations.length - 1 ? 0 : step - 18}
        />
      )),
      ...voices.map((heard, index) => <VoiceDrawn of={heard} top={beneath + index * pitch} />),
    ],
  };
}

/** A voice, on which side it is of what became of the passage, and what that is. */
interface Heard {
  readonly voice: Voice;
  readonly side: PictureSide;
  readonly does: string;
}

const saidBy = ({ voice: { name, date }, does }: Heard): string => `${name} ${does}, ${date}`;

/** How far apart those are who asked for it or objected. */
const pitch = 22;

function VoiceDrawn({ of, top: above }: { readonly of: Heard; readonly top: number }) {
  return (
    <a class="station" href={useHref()(of.voice.path)}>
      <title>{saidBy(of)}</title>
      <use href="#strip-tile" x="10" y={above + 12} fill={patternOf("strip", of.side)} />
      <text x="26" y={above + 13}>
        {saidBy(of)}
      </text>
    </a>
  );
}
