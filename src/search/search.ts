import { thingsByLabel } from "../kinds";
import { type Days, timeInWords } from "../dates/period";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { type ListInMemory, pageInMemory } from "../pages/list-in-memory";
import type { Window } from "../pages/page.args";
import { excerptOf } from "./excerpt";
import type { SearchEdge, SearchFacet } from "./found";
import { type Hit, hitsOf, mostOfSome, placeOfHit, propertiesOfHits } from "./hit.graph";
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

/** A page of what was found: one statement finds, one more where nothing has all the words, and one reads the page. */
export async function search(reading: Reading, { query, types, year, days }: Search, window: Window) {
  const read = typed(query);
  const { hits, some } = await hitsOf(reading, read);
  const dated = hits.filter((hit) => isWithin(hit, days));
  const held: ListInMemory<Hit, { node: Hit; cursor: string }> = {
    all: types === null ? dated : dated.filter(({ label }) => types.includes(typeOf(label))),
    list: "Search",
    order: "RELEVANCE",
    columns: 3,
    place: placeOfHit,
    row: (node, cursor) => ({ node, cursor }),
    sentence: sentenceOf(query, read, { types, year, some }),
  };
  const page = pageInMemory(held, window);
  let rows: Promise<SearchEdge[]> | undefined;
  const edges = () => (rows ??= page.edges().then((found) => edgesOf(reading, found, read)));
  return { ...page, edges, nodes: async () => (await edges()).map(({ node }) => node), facets: facetsOf(dated) };
}

function isWithin({ first, last }: Hit, days: Days | null): boolean {
  if (days === null) return true;
  return first !== null && last !== null && first >= (days.from ?? "") && last <= (days.to ?? "~");
}

async function edgesOf(
  reading: Reading,
  rows: readonly { readonly node: Hit; readonly cursor: string }[],
  read: Typed,
): Promise<SearchEdge[]> {
  if (rows.length === 0) return [];
  const [names, properties] = await Promise.all([
    namesOf(reading),
    propertiesOfHits(
      reading,
      rows.map(({ node }) => node),
    ),
  ]);
  return rows.map(({ node: { at, label, score }, cursor }) => {
    const its = properties.get(at) ?? {};
    const node = thingsByLabel.get(label)?.of(its);
    if (node === undefined) throw new Error(`a search found a ${label}, which is nothing that the API gives`);
    return {
      node,
      cursor,
      type: typeOf(label),
      title: titleOf(label, its, names),
      excerpt: excerptOf(textsOf(its), read) ?? null,
      score,
    };
  });
}

function facetsOf(hits: readonly Hit[]): SearchFacet[] {
  const counts = new Map<Findable, number>();
  for (const { label } of hits) counts.set(typeOf(label), (counts.get(typeOf(label)) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

const shown = 60;

function sentenceOf(
  query: string,
  { cut }: Typed,
  { types, year, some }: Pick<Search, "types" | "year"> & { readonly some: boolean },
): string {
  const text = query.length > shown ? `${Array.from(query).slice(0, shown).join("")}…` : query;
  const sorts = types === null ? "" : ` of ${types.length === 0 ? "no type" : `the type ${types.join(" or ")}`}`;
  return [
    `Things${sorts} that speak of "${text}"`,
    isGiven(year) ? ` and are dated${timeInWords({ year })}` : "",
    some ? `; nothing has all of these words, so these have only some of them, ${mostOfSome} at most` : "",
    cut ? `; only the first ${mostWords} different words count, and the first ${mostLetters} letters of each` : "",
  ].join("");
}
