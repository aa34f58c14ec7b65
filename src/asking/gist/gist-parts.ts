import type { Timed } from "../../dates/period";
import type { Named } from "../../names/named";
import type { GistWord } from "./gist-words";

/** What the words of a question come to, in whatever order they stand. */
export interface Gist {
  /** What is asked, and done. */
  readonly words: ReadonlySet<GistWord>;
  /** Where these stand. */
  readonly places: readonly (PlaceInGist & { readonly word: GistWord })[];
  /** What is named, in order: of each what it may be, and whether it stands behind an "on", or the like. */
  readonly named: readonly NamedInGist[];
  readonly times: readonly (PlaceInGist & { readonly time: Timed })[];
  /** What is left out of it, where it may leave anything out. */
  readonly told: readonly PlaceInGist[];
  /** Words that are known by no name, and may be looked for as they stand. */
  readonly unknown?: string;
  /** Whether they stand behind an "on", or the like. */
  readonly isAbout?: boolean;
}

/** From which word to which. */
export interface PlaceInGist {
  readonly at: number;
  readonly end: number;
}

/** What may stand in a question beside what its gist is made of. */
export interface BesideGist {
  /** Words that are known by no name, once, which are looked for as they stand. */
  readonly unknown?: boolean;
  /** Words that are told to be left out: those that change what is asked, and those that nobody knows, by their places. */
  readonly told?: ReadonlySet<number>;
}

/** What is named in a question. */
export interface NamedInGist extends PlaceInGist {
  readonly things: readonly Named[];
  readonly text: string;
  readonly isAbout: boolean;
  /** Whether a text stands behind it, which is whose it is: `a Russian draft`. */
  readonly isWhose: boolean;
}
