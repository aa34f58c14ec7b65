import type { Vocabulary } from "./vocabulary";

/**
 * A kind of thing in the graph, as data: what it is called, by what it is known, what may be said of it.
 * From the list of kinds come the constraints, the writing, the refusal of unknown fields and the data dictionary.
 * Nothing here does anything.
 */
export interface Kind {
  readonly label: string;
  /** The property by which a thing of this kind is known, in the seed as in the graph. */
  readonly key: string;
  /** What many of them are called, in one word: the file of the seed that lists them, the route of their pages. */
  readonly plural: string;
  /**
   * The fields by which it may be called beside its key; the first is how it is printed. Without any, it is known by its key alone
   * and stands in no directory of names.
   */
  readonly names?: readonly string[];
  /** There are so few of them, some thousands at most, that a process holds them all. */
  readonly few?: boolean;
  /**
   * How the seed tells them: all in one file (`states.yaml`), each in a file of its own (`reports/*.yaml`), or those that share a
   * field in one file (`statements/*.yaml`, by their actor) and those without that field each in a file of another folder
   * (`joint-statements/*.yaml`). Without it, they are told inside other things.
   */
  readonly told?: "together" | "apart" | { readonly by: string; readonly without: string };
  /** What it is, in one sentence, for somebody who has never seen a UN document. */
  readonly about: string;
  readonly fields: Fields;
}

/** An edge that carries something and cites its sources: a vote, a membership, a position. */
export interface Tie {
  readonly type: string;
  readonly about: string;
  /** The fields that may name where the edge begins, each with its kind; one of them is given. */
  readonly from: Readonly<Record<string, Kind>>;
  /** The fields that may name where it ends. */
  readonly to: Readonly<Record<string, Kind>>;
  /** The fields that together may stand only once. */
  readonly key: readonly string[];
  readonly fields: Fields;
  /** Lists that stand for further edges like this one: the field of the list, and the end that each of its members names. */
  readonly spread?: Readonly<Record<string, string>>;
  /**
   * The table of the seed that has such edges row by row: one for all; one beside each thing that the field `beside` names; or one beside
   * each thing of the kind `among`, where every row still names both of its ends.
   */
  readonly rows?: { readonly table: string; readonly beside?: string; readonly among?: () => Kind };
}

export type Fields = Readonly<Record<string, Field>>;
export type Field = Property | Reference | Parts;

/** Something said of the thing itself. */
export interface Property {
  readonly is: "text" | "texts" | "span" | "flag" | "whole" | "word" | "words" | "data" | "source" | "locator";
  readonly about: string;
  readonly required?: boolean;
  /** Where a range index serves it. */
  readonly indexed?: boolean;
  /** Where the full-text index reads it. */
  readonly searched?: boolean;
  /** The longest it may be, in characters; 2,000 where nothing is said, and 300 for a key or a name. */
  readonly longest?: number;
  /** What a word or words may be. */
  readonly vocabulary?: Vocabulary;
}

/** Another thing, by its key: an edge that carries nothing of its own. */
export interface Reference {
  readonly is: "reference";
  readonly about: string;
  readonly type: string;
  readonly direction: "to" | "from";
  readonly kinds: () => readonly Kind[];
  readonly many?: boolean;
  readonly required?: boolean;
}

/** Things or ties that are told inside this one; `whole` is the field of the part that this one answers. */
export interface Parts {
  readonly is: "parts";
  readonly about: string;
  readonly of: () => Kind | Tie;
  readonly whole: string;
}

type More = Omit<Property, "is" | "about">;
const property =
  (is: Property["is"]) =>
  (about: string, more: More = {}): Property => ({ is, about, ...more });

export const text = property("text");
/** A list of texts, such as aliases. */
export const texts = property("texts");
/** A date as precise as its source: `2023`, `2023-07`, `2023-07-25` or a span `2023-07-24/2023-07-28`. Its first and last day are kept beside it. */
export const span = property("span");
export const flag = property("flag");
/** A whole number from zero up. */
export const whole = property("whole");
/** An expression kept as data, such as the definition of a coalition. */
export const data = property("data");
/** One word of a vocabulary. */
export const word = (its: Vocabulary, about: string, more: More = {}): Property => ({
  is: "word",
  about,
  vocabulary: its,
  ...more,
});
/** Some words of a vocabulary. */
export const words = (of: Vocabulary, about: string, more: More = {}): Property => ({
  is: "words",
  about,
  vocabulary: of,
  ...more,
});

type MoreOfReference = Partial<Pick<Reference, "many" | "required">>;
const reference =
  (direction: Reference["direction"]) =>
  (type: string, kinds: () => readonly Kind[], about: string, more: MoreOfReference = {}): Reference => ({
    is: "reference",
    type,
    direction,
    kinds,
    about,
    ...more,
  });

/** An edge to another thing, by its key. */
export const to = reference("to");
/** An edge from another thing, by its key. */
export const from = reference("from");
export const parts = (of: () => Kind | Tie, whole: string, about: string): Parts => ({ is: "parts", of, whole, about });

/** The footnote: one source or several, and the place in each, in parallel. */
export const cited = (more: { locator?: boolean; source?: boolean } = {}) =>
  ({
    source: { is: "source", about: "The id of the source that says so, or of several.", required: more.source ?? true },
    locator: {
      is: "locator",
      about: "The place in the source, or in each of several.",
      required: more.locator ?? true,
    },
  }) as const satisfies Fields;

export const isTie = (one: Kind | Tie): one is Tie => "type" in one;
