/** What is answered: a thing with its fields, or a part of one. */
export type Piece = Readonly<Record<string, unknown>>;

/** A list in an answer. */
export interface List {
  /** The fields that lead to it, in words. */
  readonly title: string;
  readonly rows: readonly Piece[];
  /** What is said of the list as a whole: how many, on what coverage. */
  readonly about: Piece;
}

/** What is said of no thing. */
const silent = new Set(["__typename", "cursor", "pageInfo", "ofDate"]);

/** Whether it is an object, and no list. */
export const isPiece = (value: unknown): value is Piece =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A number, a truth or a word as a text; nothing of anything else. */
export const plainly = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** The rows of a list of things or of a connection; an edge is a row with what its node says. Nothing of anything else. */
export function rowsIn(value: unknown): readonly Piece[] | undefined {
  if (Array.isArray(value)) return value.every(isPiece) ? value : undefined;
  if (!isPiece(value)) return undefined;
  const { edges, nodes } = value;
  if (Array.isArray(edges)) return edges.filter(isPiece).map(rowOfEdge);
  return Array.isArray(nodes) ? nodes.filter(isPiece) : undefined;
}

const rowOfEdge = ({ node, ...edge }: Piece): Piece => (isPiece(node) ? { ...node, ...edge } : edge);

/** The fields of a thing that are told. */
export const fieldsOf = (told: Piece): [string, unknown][] =>
  Object.entries(told).filter(([name, value]) => !silent.has(name) && value !== null);

/** What some fields are called by readers. */
const called: Readonly<Record<string, string>> = {
  iso3: "Code",
  key: "Our id",
  locator: "Place in the source",
  ref: "Paragraph",
};

/** `inTheRoom` as `In the room`. */
export function inWords(name: string): string {
  const its = called[name];
  if (its !== undefined) return its;
  const words = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The lists of an answer, those within one thing too, in the order in which they are told. */
export function listsIn(answer: Piece, way: readonly string[] = []): List[] {
  return fieldsOf(answer).flatMap(([name, value]): List[] => {
    const rows = rowsIn(value);
    const here = [...way, name];
    if (rows !== undefined)
      return [{ title: here.map(inWords).join(": "), rows, about: isPiece(value) ? aboutOf(value) : {} }];
    return isPiece(value) ? listsIn(value, here) : [];
  });
}

const aboutOf = (connection: Piece): Piece =>
  Object.fromEntries(Object.entries(connection).filter(([name]) => name !== "edges" && name !== "nodes"));
