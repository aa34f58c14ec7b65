import { kinds, thingsByLabel } from "../kinds";
import { type Days, timeInWords } from "../dates/period";
import { foundIn } from "../lookup";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { type ListInMemory, pageInMemory } from "../pages/list-in-memory";
import type { Window } from "../pages/page.args";
import { excerptOf } from "./excerpt";
import type { SearchEdge, SearchFacet } from "./found";
import { type Hit, type Hits, hitsOf, mostOfSome, mostRanked, placeOfHit } from "./hit.graph";
import { type Findable, typeOf } from "./findable";
import { textsOf, titleOf } from "./title";
import { type Typed, mostLetters, mostWords, typed } from "./typed";

/** What is searched for. */
export interface Search {
  readonly query: string;
  readonly types: readonly Findable[] | null;
  readonly year: number | null;
  /** The days of that year. */
  readonly days: Days | null;
}

/** A page of what was found: one statement finds, one more where nothing has all the words, and one reads what of the page is not held. */
export async function search(reading: Reading, { query, types, year, days }: Search, window: Window) {
  const read = typed(query);
  const labels = types === null ? null : kinds.map(({ label }) => label).filter((one) => types.includes(typeOf(one)));
  const { hits, counts, some } = await hitsOf(reading, read, { labels, days });
  const wanted = counts.filter(({ label }) => labels === null || labels.includes(label));
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  const held: ListInMemory<Hit, { node: Hit; cursor: string }> = {
    all: hits,
    list: "Search",
    order: "RELEVANCE",
    columns: 3,
    place: placeOfHit,
    row: (node, cursor) => ({ node, cursor }),
    sentence: sentenceOf(query, read, { types, year, some, total }),
  };
  const page = pageInMemory(held, window);
  let rows: Promise<SearchEdge[]> | undefined;
  const edges = () => (rows ??= page.edges().then((found) => edgesOf(reading, found, read)));
  return { ...page, edges, nodes: async () => (await edges()).map(({ node }) => node), facets: facetsOf(counts) };
}

async function edgesOf(
  reading: Reading,
  rows: readonly { readonly node: Hit; readonly cursor: string }[],
  read: Typed,
): Promise<SearchEdge[]> {
  const names = await namesOf(reading);
  return Promise.all(
    rows.map(async ({ node: { label, key, score }, cursor }) => {
      const things = foundIn(thingsByLabel, label, "kind");
      const node = await things.byKey(reading, key);
      if (node === null) throw new Error(`the graph has no ${label} ${key}, which a search has just found`);
      // The global id is no text of the thing, and has its words from us.
      const its = { ...node, id: null, [things.kind.key]: key };
      return {
        node,
        cursor,
        type: typeOf(label),
        title: titleOf(label, its, names),
        excerpt: excerptOf(textsOf(its), read) ?? null,
        score,
      };
    }),
  );
}

const facetsOf = (counts: Hits["counts"]): SearchFacet[] =>
  counts
    .map(({ label, count }) => ({ type: typeOf(label), count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));

const shown = 60;

function sentenceOf(
  query: string,
  { cut }: Typed,
  { types, year, some, total }: Pick<Search, "types" | "year"> & { readonly some: boolean; readonly total: number },
): string {
  const text = query.length > shown ? `${Array.from(query).slice(0, shown).join("")}…` : query;
  const sorts = types === null ? "" : ` of ${types.length === 0 ? "no type" : `the type ${types.join(" or ")}`}`;
  return [
    `Things${sorts} that speak of "${text}"`,
    isGiven(year) ? ` and are dated${timeInWords({ year })}` : "",
    some ? `; nothing has all of these words, so these have only some of them, ${mostOfSome} at most` : "",
    total > mostRanked ? `; the best ${mostRanked} of ${total}` : "",
    cut ? `; only the first ${mostWords} different words count, and the first ${mostLetters} letters of each` : "",
  ].join("");
}
