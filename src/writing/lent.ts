import neo4j from "neo4j-driver";
import { type Cypher, cypher } from "../graph/cypher";
import type { Run } from "../graph/graph";
import type { Kind } from "../graph/kind";
import { paragraph } from "../reports/report.kind";
import { batches } from "./batches";

/** The words of a paragraph, as a text that was imported has them; the paragraph may be told by another origin, whose own text stands. */
export interface LentWords {
  /** The id of the paragraph. */
  readonly id: string;
  readonly words: string;
  /** Its own words without those of the paragraphs within it, where it has such. */
  readonly ownWords: string | null;
  /** What the search is to find of it, plain. */
  readonly wordsFolded: string;
  readonly footnotes: readonly string[];
  /** Its place in the document. */
  readonly place: number;
  /** Its place in the file. */
  readonly locator: string;
}

/** All the words that an origin lends, and the source that has them. */
export interface Lending {
  readonly source: string;
  readonly words: readonly LentWords[];
}

/** Takes back whatever words an origin lent: the paragraphs are as they would be without it. */
export async function takeBack(run: Run, origin: string): Promise<void> {
  await run(cypher`
    MATCH (p:Paragraph {wordsOrigin: ${origin}})
    SET p.text = CASE WHEN p.textLent THEN null ELSE p.text END,
      p.folded = left(p.folded, size(p.folded) - size(p.wordsFolded) - 1),
      p.sources = p.sources[..-1], p.locators = p.locators[..-1]
    REMOVE p.words, p.ownWords, p.wordsFolded, p.footnotes, p.place, p.textLent, p.wordsOrigin, p.wordsSource, p.wordsLocator
  `);
}

/** Lends words to paragraphs that have none from elsewhere, and cites their source. Tells how many had. */
export async function lend(run: Run, { source, words }: Lending, origin: string): Promise<number> {
  let lent = 0;
  for (const some of batches(words)) {
    const rows = some.map((one) => ({ ...one, place: neo4j.int(one.place) }));
    const [{ made } = { made: 0 }] = await run(lending(rows, source, origin));
    lent += made;
  }
  return words.length - lent;
}

const lending = (rows: readonly unknown[], source: string, origin: string): Cypher<{ made: number }> => cypher`
  UNWIND ${rows} AS row
  MATCH (p:Paragraph {id: row.id}) WHERE p.wordsOrigin IS NULL
  MATCH (s:Source {id: ${source}})
  SET p.textLent = p.text IS NULL, p.text = coalesce(p.text, row.words), p.folded = p.folded + " " + row.wordsFolded,
    p.sources = coalesce(p.sources, []) + [${source}], p.locators = coalesce(p.locators, []) + [row.locator],
    p.words = row.words, p.ownWords = row.ownWords, p.wordsFolded = row.wordsFolded, p.footnotes = row.footnotes, p.place = row.place,
    p.wordsOrigin = ${origin}, p.wordsSource = ${source}, p.wordsLocator = row.locator
  CREATE (p)-[:CITES {order: size(p.sources), locator: row.locator, origin: ${origin}}]->(s)
  RETURN count(p) AS made
`;

/**
 * Gives the words of a paragraph that an import alone told over to the one that is now told under the same number: it is the same paragraph,
 * and stands once.
 */
export async function giveOver(run: Run, origin: string): Promise<void> {
  await run(cypher`
    MATCH (mine:Paragraph) WHERE mine.wordsOrigin IS NOT NULL AND mine.origin = mine.wordsOrigin AND mine.ref IS NOT NULL
    MATCH (theirs:Paragraph {ref: mine.ref}) WHERE theirs.origin = ${origin} AND theirs.wordsOrigin IS NULL AND theirs <> mine
    MATCH (s:Source {id: mine.wordsSource})
    SET theirs.textLent = theirs.text IS NULL, theirs.text = coalesce(theirs.text, mine.words),
      theirs.folded = theirs.folded + " " + mine.wordsFolded,
      theirs.sources = coalesce(theirs.sources, []) + [mine.wordsSource], theirs.locators = coalesce(theirs.locators, []) + [mine.wordsLocator],
      theirs.words = mine.words, theirs.ownWords = mine.ownWords, theirs.wordsFolded = mine.wordsFolded, theirs.footnotes = mine.footnotes,
      theirs.place = mine.place, theirs.wordsOrigin = mine.wordsOrigin, theirs.wordsSource = mine.wordsSource,
      theirs.wordsLocator = mine.wordsLocator
    CREATE (theirs)-[:CITES {order: size(theirs.sources), locator: mine.wordsLocator, origin: mine.wordsOrigin}]->(s)
    DETACH DELETE mine
  `);
}

/** What is left of a thing that is written anew, in a statement that has it as `n`, what it was as `before`, what is told of it as `row.set`: the words that were lent to it. */
export const keepingLent = (kind: Kind): Cypher =>
  kind === paragraph
    ? cypher`
  FOREACH (_ IN CASE WHEN own AND before.wordsOrigin IS NOT NULL THEN [1] ELSE [] END | SET
    n.textLent = row.set.text IS NULL, n.text = coalesce(row.set.text, before.words), n.folded = row.set.folded + " " + before.wordsFolded,
    n.sources = coalesce(row.set.sources, []) + [before.wordsSource], n.locators = coalesce(row.set.locators, []) + [before.wordsLocator],
    n.words = before.words, n.ownWords = before.ownWords, n.wordsFolded = before.wordsFolded, n.footnotes = before.footnotes,
    n.place = before.place, n.wordsOrigin = before.wordsOrigin, n.wordsSource = before.wordsSource, n.wordsLocator = before.wordsLocator)`
    : cypher``;
