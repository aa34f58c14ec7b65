import { Arg, Args, Ctx, Int, Query, Resolver } from "type-graphql";
import { daysAsked } from "../dates/period";
import type { Reading } from "../graph/reading";
import { PageArgs, costOfComputed, windowOf } from "../pages/page.args";
import { SearchConnection } from "./found";
import { mostRanked } from "./hit.graph";
import { search } from "./search";
import { Findable } from "./findable";
import { mostLetters, mostWords } from "./typed";

/** Every hit is ranked, whatever the page. */
const costOfSearch = 1_000;

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    complexity: costOfComputed(costOfSearch),
    description: `Everything whose names, symbols, titles or summaries have these words, the best first, at most ${mostRanked} things. Accents, case and signs do not matter; the last word may be unfinished; a letter may be wrong in a word of five letters or more. What is called just so comes first.`,
  })
  search(
    @Arg("query", () => String, {
      description: `Any text: words, a name, a document symbol such as \`A/RES/77/37\`. Signs mean nothing. The first ${mostWords} different words count, and the first ${mostLetters} letters of each.`,
    })
    query: string,
    @Arg("types", () => [Findable], {
      nullable: true,
      description: "Only things of these types; without it, of all.",
    })
    types: Findable[] | null,
    @Arg("year", () => Int, {
      nullable: true,
      description:
        "Only what is dated within this year whole; a paragraph has the date of its document. What has no date is left out.",
    })
    year: number | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() reading: Reading,
  ) {
    const days = daysAsked({ year }, "");
    return search(reading, { query, types: types ?? null, year: year ?? null, days }, windowOf(page));
  }
}
