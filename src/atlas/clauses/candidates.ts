import type { NextPageQuery } from "../operations/graphql";
import { counted } from "../words";

/** Something that may follow, before it is tried: what is added to the question, and what it is tried with. */
export interface Candidate {
  readonly text: string;
  readonly is: string;
  /** Others by which it is found. */
  readonly also: readonly string[];
  /** The words that make a whole question of it: an object behind a verb, a verb behind a word that joins. */
  readonly rest: string;
  /** Those of one class can follow where one of them can. */
  readonly like: string;
}

/** Everything that may stand in a question: the openings, the verbs, the words that join, the names, the years. */
export function candidatesIn({ topics, resolutions, coalitions }: NextPageQuery): readonly Candidate[] {
  const named = {
    topic: (topics?.nodes ?? [])
      .map(({ name, aliases, statements: { totalCount } }) => ({
        text: name,
        also: aliases,
        count: totalCount,
        is: counted(totalCount, "statement"),
      }))
      .toSorted((a, b) => b.count - a.count),
    vote: (resolutions?.nodes ?? []).map(({ symbol, title }) => ({
      text: symbol,
      also: [title, symbol.replace(/^.*RES\//, "")],
      is: title,
    })),
    coalition: (coalitions?.nodes ?? [])
      .map(({ name, members: { totalCount } }) => ({
        text: name,
        also: [],
        count: totalCount,
        is: counted(totalCount, "member"),
      }))
      .toSorted((a, b) => b.count - a.count),
  };
  const one = (from: keyof typeof named) => named[from][0]?.text ?? "";
  const clause = `supported ${one("topic")}`;
  const word = (text: string, rest: string, like: string): Candidate => ({ text, rest, is: "word", also: [], like });
  const year = new Date().getUTCFullYear();
  return [
    ...["which states", "states that", "who"].map((text) => word(text, clause, "opening")),
    ...["supported", "opposed", "stayed neutral on", "have no recorded position on"].map((text) =>
      word(text, one("topic"), "verb on a topic"),
    ),
    ...["voted yes on", "voted no on", "abstained on", "sponsored"].map((text) =>
      word(text, one("vote"), "verb on a vote"),
    ),
    word("belong to", one("coalition"), "verb on a coalition"),
    ...Object.entries(named).flatMap(([kind, things]) =>
      things.map(({ text, also, is }): Candidate => ({ text, also, is: `${kind}, ${is}`, rest: "", like: kind })),
    ),
    ...["and", "or", "but not"].map((text) => word(text, clause, "join")),
    ...["in", "since"].flatMap((word) =>
      Array.from({ length: 12 }, (_, back): Candidate => {
        const of = String(year - back);
        return { text: `${word} ${of}`, also: word === "in" ? [of] : [], is: "year", rest: "", like: `${word} a year` };
      }),
    ),
  ];
}
