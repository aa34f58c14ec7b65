import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { inWords } from "../graph/vocabulary";
import { namesOf } from "../names/names";
import { pageInMemory } from "../pages/list-in-memory";
import { PageArgs, costOfPage, windowOf } from "../pages/page.args";
import { Report } from "../reports/report";
import { ChangeConnection } from "./change";
import { ChangeKind } from "./change-kind";
import { changesOf, earlierChosen, withShown } from "./changes";
import { materialOf } from "./material.graph";

@Resolver(() => Report)
export class ChangesOfReport {
  @FieldResolver(() => ChangeConnection, {
    complexity: costOfPage,
    description:
      "What became of each passage since an earlier text: its paragraphs in order, then those of the earlier text that go with none. Without `since`, each is compared with the latest draft that has its earlier wording on record.",
  })
  async changes(
    @Root() { symbol }: Report,
    @Arg("since", () => String, {
      nullable: true,
      description:
        "An earlier document, by symbol or by any usual name: a draft of it, or any other that a lineage or a paragraph leads back to.",
    })
    since: string | null,
    @Arg("kind", () => [ChangeKind], { nullable: true, description: "Only the changes of these kinds." })
    kind: ChangeKind[] | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() reading: Reading,
  ) {
    const named = isGiven(since) ? (await namesOf(reading)).get(["Report", "Resolution"], since, "since").key : null;
    const material = await materialOf(reading, symbol);
    if (material === null) throw new Error(`the graph has no report ${symbol}`);
    const earlier = earlierChosen(material, symbol, named);
    const texts = earlier.map(({ document }) => document.symbol);
    const all = changesOf(await withShown(reading, material, symbol, earlier), symbol, earlier)
      .map((change, index) => Object.assign(change, { place: String(index).padStart(4, "0") }))
      .filter((change) => !isGiven(kind) || kind.includes(change.kind));
    return pageInMemory(
      {
        all,
        list: "Changes",
        order: texts.join(" "),
        columns: 2,
        place: (change) => [change.place, change.after?.key ?? change.before?.key ?? ""],
        row: (node, cursor) => ({ node, cursor }),
        sentence: sentenceOf(symbol, texts, kind),
      },
      windowOf(page),
    );
  }
}

function sentenceOf(symbol: string, since: readonly string[], kinds: readonly ChangeKind[] | null): string {
  const which = isGiven(kinds) ? ` of ${kinds.length === 0 ? "no kind" : `the kind ${inWords(kinds)}`}` : "";
  if (since.length === 0) return `Changes of ${symbol}${which}; no draft of it is on record`;
  return `Changes of ${symbol} since ${since.join(", ")}${which}`;
}
