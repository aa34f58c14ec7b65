import type { TypedText } from "../phrases/typed-text";
import type { ClauseHeard } from "../questions/sentence.phrase";
import type { Item } from "./item";

/** The words of a vote on some resolutions that say that any of them is not enough. */
export const anyOfClause = (typed: TypedText, { at, end, word, value }: ClauseHeard): Pick<Item, "at" | "end">[] =>
  word !== "voted" || !("resolutions" in (value as object))
    ? []
    : typed.tokens.flatMap((token, place) =>
        place >= at && place < end && /^(?:all|every|each|both)$/.test(token.word)
          ? [{ at: place, end: place + 1 }]
          : [],
      );

/** The same of an item. */
export const quantifiersIn = (typed: TypedText, item: Item): Pick<Item, "at" | "end">[] =>
  item.is === "clause" ? anyOfClause(typed, { ...item.ways[0], at: item.at, end: item.end }) : [];
