import { type Field, type Kind, type Tie, isTie } from "../graph/kind";
import { wordFor } from "../graph/labels";

/** An end of a tie, or a list that stands for further ties: named in a field, kept as an edge. */
export interface End {
  readonly is: "end" | "spread";
  readonly kinds: readonly Kind[];
}

/** Every field that a record of this kind or tie may say, its ends and its lists of further ends among them. */
export function fieldsOf(what: Kind | Tie): Readonly<Record<string, Field | End>> {
  const none = Object.create(null) as Record<string, Field | End>;
  const known = cache.get(what) ?? Object.assign(none, isTie(what) ? endsOf(what) : {}, what.fields);
  cache.set(what, known);
  return known;
}

const cache = new WeakMap<Kind | Tie, Readonly<Record<string, Field | End>>>();

function endsOf(tie: Tie): Record<string, End> {
  const ends = Object.entries({ ...tie.from, ...tie.to }).map(([field, kind]) => end("end", field, [kind]));
  const lists = Object.entries(tie.spread ?? {}).map(([field, of]) => end("spread", field, kindsOf(tie, of)));
  return Object.fromEntries([...ends, ...lists]);
}

const end = (is: End["is"], field: string, kinds: readonly Kind[]): [string, End] => [field, { is, kinds }];

const kindsOf = (tie: Tie, end: string): Kind[] =>
  [tie.to[end], tie.from[end]].filter((kind) => kind !== undefined).slice(0, 1);

/** What a curator calls it: `state`, `report`, `vote`. */
export const nounOf = (what: Kind | Tie): string =>
  isTie(what) ? (nouns[what.type] ?? what.type.toLowerCase()) : wordFor(what.label);

/** The same with its article: `a vote`, `an organisation`. */
export const aNameOf = (what: Kind | Tie): string => `${/^[aeio]/.test(nounOf(what)) ? "an" : "a"} ${nounOf(what)}`;

/** `a, b or c` */
export const orList = (words: readonly string[]): string => words.join(", ").replace(/, ([^,]*)$/, " or $1");

const nouns: Readonly<Record<string, string>> = {
  MEMBER_OF: "membership",
  DRAFT_OF: "draft",
  ELABORATES: "elaboration",
  REVISES: "revision",
  VOTED: "vote",
  SPONSORED: "sponsorship",
  BEARS_ON: "bearing",
  RESULTED_IN: "outcome",
  HAS_STEP: "step",
  TAKES: "position",
  MADE: "signature",
  ALIGNED_WITH: "alignment",
};
