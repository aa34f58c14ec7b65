import { cypher } from "../graph/cypher";
import { plain } from "../names/nearest";
import type { Word } from "./where";

/**
 * Words in the texts of a thing: every word typed must stand in them, in whole or in part; accents and case do not matter.
 * The importer keeps the texts folded in one property. What a user types is only ever a parameter, so any text is safe.
 */
export const fullText: Word<string> = {
  holds: (text) => cypher`all(word IN ${plain(text).split(" ")} WHERE coalesce(node.folded, "") CONTAINS word)`,
  says: (text) => `speak of "${text}"`,
};
