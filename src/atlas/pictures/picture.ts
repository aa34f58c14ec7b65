import type { ComponentChildren } from "preact";
import { counted } from "../words";
import type { PictureSide } from "./scale";

/** A side in a legend: what it is called there, and how many there are where one number says it. */
export interface LegendEntry {
  readonly side: PictureSide;
  readonly label: string;
  readonly count?: number;
  /** How a tile of it is drawn where tiles are too small for marks: its class and its outline, four wide and four high. */
  readonly small?: readonly [drawnAs: "ground" | "marks" | "land", outline: string];
}

/** An entry of a legend in words: what is counted there is states. */
export const legendSaid = ({ label, count }: LegendEntry): string =>
  count === undefined ? label : `${label}: ${counted(count, "state")}`;

/** A state as a picture names it. */
export interface StateNamed {
  readonly iso3: string;
  readonly name: string;
}

/** A source as a picture names it. */
export interface SourceOfPicture {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
}

/** The same drawn for a narrow screen: names above what they name, and not beside it. */
export interface Narrow {
  readonly width: number;
  readonly height: number;
  readonly drawn: ComponentChildren;
}

/** A picture of what a page says, drawn for the page, for a file and for a frame alike. */
export interface Picture {
  /** What its parts are called by, unlike any other on the page. */
  readonly id: string;
  /** What it shows, in a line. */
  readonly title: string;
  /** The same in numbers, for whoever does not see it. */
  readonly says: string;
  readonly width: number;
  readonly height: number;
  /** What stands within `<svg>`, without the patterns of the sides. */
  readonly drawn: ComponentChildren;
  readonly legend: readonly LegendEntry[];
  /** What the letters in it stand for, one a line. */
  readonly key?: readonly string[];
  /** Whether it has words in it that must be read: then it is not made smaller than they can be, and is moved sideways instead. */
  readonly isWide?: boolean;
  /** The same for a narrow screen, where it would have to be moved sideways there: what it says would be out of sight. */
  readonly narrow?: Narrow;
  /** The path of the page that says why a state stands as it is painted, with `*` in the place of the state's code. */
  readonly why?: string;
  /** The states that have a tile in it, and may be looked for and marked. */
  readonly states?: readonly StateNamed[];
  /** What must be known to read it, in a sentence. */
  readonly note?: string;
  /** Where what is drawn leads, in a sentence: it is true of a page alone, and in no file. */
  readonly leads?: string;
  /** What it is about, which the page says around it, for whoever sees it elsewhere. */
  readonly about: string;
  /** The sources of what it shows, as far as the page has them. */
  readonly sources?: readonly SourceOfPicture[] | undefined;
  /** The same with less in it, where it is too much to be read beside a link. */
  readonly inShort?: () => Picture | undefined;
  /** The same with the states of each regional group together, where they stand elsewhere otherwise. */
  readonly byRegion?: () => Picture;
}

/** How many rows stand in a picture beside a link, where they must be read at a glance. */
const mostInShort = 10;

/** The way to a picture of the first rows alone, where they are many; `drawn` draws some rows, and says of them what it is given. */
export const inShortOf = <Row>(
  rows: readonly Row[],
  about: string,
  drawn: (rows: readonly Row[], about: string) => Picture | undefined,
): Pick<Picture, "inShort"> =>
  rows.length <= mostInShort + 2
    ? {}
    : {
        inShort: () =>
          drawn(rows.slice(0, mostInShort), `The first ${mostInShort} of ${rows.length} are drawn. ${about}`),
      };

/** How an address asks for the states of each regional group together: `?tiles=region`. */
export const grouping = { name: "tiles", value: "region" } as const;

/** A picture as an address asks for it: by regional group, or as it is. */
export const placedAs = (picture: Picture, query: URLSearchParams): Picture =>
  query.get(grouping.name) === grouping.value ? (picture.byRegion?.() ?? picture) : picture;

/** A picture that tells in another way what one does: away from its page it says the same of that, and rests on the same sources. */
export const besides = (picture: Picture | undefined, one: Picture | undefined): Picture | undefined =>
  picture === undefined || one === undefined ? picture : { sources: one.sources, ...picture, about: one.about };

/** A picture with the sources of the facts that it shows, each once. */
export function restingOn(
  picture: Picture | undefined,
  facts: readonly { readonly source: SourceOfPicture | null }[],
): Picture | undefined {
  const sources = new Map(facts.flatMap(({ source }) => (source === null ? [] : [[source.id, source] as const])));
  const rests = (on: Picture): Picture => ({
    ...on,
    sources: [...sources.values()],
    ...(on.inShort === undefined ? {} : { inShort: () => rests({ ...(on.inShort?.() ?? on) }) }),
    ...(on.byRegion === undefined ? {} : { byRegion: () => rests({ ...(on.byRegion?.() ?? on) }) }),
  });
  return picture === undefined ? undefined : rests(picture);
}
