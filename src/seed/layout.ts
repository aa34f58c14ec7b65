import { type Kind, type Tie, isTie } from "../graph/kind";
import { kinds, ties } from "../kinds";
import { releaseFile } from "./release";

/** Which file holds what. `*` in a file's name stands for any name. */
export type Shelf = List | One | Group | Rows | About;

/** A list of things. */
interface List {
  readonly file: string;
  readonly as: "list";
  readonly of: Kind;
}
/** One thing, with what is told inside it. */
interface One {
  readonly file: string;
  readonly as: "one";
  readonly of: Kind;
}
/** A list of things under a field that they share. */
interface Group {
  readonly file: string;
  readonly as: "group";
  readonly of: Kind;
  readonly shared: string;
  readonly list: string;
}
/** Rows of ties; where `whole` is given, beside the file of one thing that has the same name, which is their end `field`, or which tells their ends. */
interface Rows {
  readonly file: string;
  readonly as: "rows";
  readonly of: Tie;
  readonly whole?: { readonly field: string | null; readonly kind: Kind };
}

/** What the seed says of itself: which release it is. */
interface About {
  readonly file: string;
  readonly as: "about";
}

/** The seed's folder, file by file. */
export const layout: readonly Shelf[] = [
  ...kinds.flatMap(shelvesOf),
  { file: releaseFile, as: "about" },
  ...ties.flatMap(tablesOf),
];

function shelvesOf(of: Kind): Shelf[] {
  const { plural, told } = of;
  if (told === undefined) return [];
  if (told === "together") return [{ file: `${plural}.yaml`, as: "list", of }];
  const file = `${plural}/*.yaml`;
  if (told === "apart") return [{ file, as: "one", of }];
  return [
    { file, as: "group", of, shared: told.by, list: plural },
    { file: `${told.without}/*.yaml`, as: "one", of },
  ];
}

function tablesOf(of: Tie): Shelf[] {
  if (of.rows === undefined) return [];
  const { table, beside: field = null, among } = of.rows;
  const kind = among?.() ?? of.to[field ?? ""];
  return kind === undefined
    ? [{ file: `${table}.csv`, as: "rows", of }]
    : [{ file: `${kind.plural}/*.${table}.csv`, as: "rows", of, whole: { field, kind } }];
}

/** The shelf on which a file stands, by its name, or undefined where it has no place in a seed. */
export const shelfOf = (file: string): Shelf | undefined => layout.find((shelf) => patternOf(shelf).test(file));

/** The kinds of the things that a file on this shelf tells, those told inside others included. */
export function kindsOn(shelf: Shelf): readonly Kind[] {
  if (shelf.as === "about" || isTie(shelf.of)) return [];
  const { of } = shelf;
  const parts = Object.values(of.fields).flatMap((field) => (field.is === "parts" ? [field.of()] : []));
  return [of, ...parts.flatMap((part) => (isTie(part) ? [] : [part]))];
}

/** The file beside rows that holds their whole: `resolutions/A-RES-77-37.yaml` for its `.votes.csv`. */
export const besideOf = (file: string): string => file.replace(/\.[^./]+\.csv$/, ".yaml");

const patternOf = ({ file }: Shelf): RegExp => new RegExp(`^${file.replaceAll(".", "\\.").replace("*", "[^/]+")}$`);
