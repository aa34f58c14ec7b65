import type { Kind, Tie } from "../graph/kind";

/** Where something is said: the file, as seen from the seed's folder (`statements/aus.yaml`), and its line, from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
}

/** What a record says and where. The values are as they were read: of which sort they are, only the laws know. */
interface Said {
  readonly values: Readonly<Record<string, unknown>>;
  readonly at: FilePlace;
  readonly places: Readonly<Record<string, FilePlace>>;
}

/** A thing named in a field by its key, which may be of one of several kinds. */
export interface Mention {
  readonly field: string;
  readonly kinds: readonly Kind[];
  readonly key: string;
  readonly at: FilePlace;
}

/** A thing that was read. Its key is empty where it has none. */
export interface NodeRecord extends Said {
  readonly kind: Kind;
  readonly key: string;
  /** The things to which its reference fields tie it. */
  readonly links: readonly Mention[];
}

/** An edge that was read. It has one mention on each side, or breaks a law. */
export interface TieRecord extends Said {
  readonly tie: Tie;
  readonly from: readonly Mention[];
  readonly to: readonly Mention[];
  /** It stands for a member of a list (`paragraphs:`) of the tie that was told. */
  readonly further: boolean;
}

export type SeedRecord = NodeRecord | TieRecord;

export const isNode = (record: SeedRecord): record is NodeRecord => "kind" in record;

/** What a thing is called where all kinds stand together: `State RUS`. */
export const labelledKey = ({ kind, key }: Pick<NodeRecord, "kind" | "key">): string => `${kind.label} ${key}`;

/** What the record is an instance of: its kind or its tie. */
export const whatOf = (record: SeedRecord): Kind | Tie => (isNode(record) ? record.kind : record.tie);

/** Where the record says this field, or where the record begins when it does not say it. */
export const filePlaceOf = (record: SeedRecord, field: string): FilePlace => record.places[field] ?? record.at;

/** One text or several, as a list; what is not a text is left out. */
export function textsIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}

/** The text in this field, or undefined where there is none or something else. */
export function textIn(record: SeedRecord, field: string): string | undefined {
  const value = record.values[field];
  return typeof value === "string" ? value : undefined;
}

/** What a source says and where in it; the place is empty where none is given. */
export interface CitedPlace {
  readonly source: string;
  readonly locator: string;
}

/** The footnotes of a record, in order. */
export function citedPlacesOf(record: SeedRecord): CitedPlace[] {
  const locators = textsIn(record.values["locator"]);
  return textsIn(record.values["source"]).map((source, index) => ({ source, locator: locators[index] ?? "" }));
}

/** The first thing that a record names in this field, or undefined where it names none. */
export const linkIn = ({ links }: NodeRecord, field: string): Mention | undefined =>
  links.find((link) => link.field === field);
