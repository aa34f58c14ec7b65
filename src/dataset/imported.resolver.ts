import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { importsIn } from "../imports/in-graph";
import { thingsByLabel } from "../kinds";
import { costOfSome } from "../pages/page.args";
import { Document } from "../reports/document";
import { Source } from "../sources/source";
import { sourceOf } from "../sources/source.graph";
import { Dataset } from "./dataset";
import { ImportKind, Imported } from "./imported";

@Resolver(() => Dataset)
export class ImportsOfDataset {
  @FieldResolver(() => [Imported], {
    complexity: costOfSome(10),
    description: "What was imported beside the facts of the dataset, by name; nothing where there is only the dataset.",
  })
  async imports(@Ctx() reading: Reading): Promise<Imported[]> {
    const all = await reading.kept.get("imports", () => importsIn(reading.graph));
    return all.map((one) =>
      Object.assign(new Imported(), {
        name: one.name,
        kind: one.paragraphs > 0 ? ImportKind.TEXTS : ImportKind.VOTES,
        rollCalls: one.rollCalls,
        votes: one.votes,
        paragraphs: one.paragraphs,
        importedAt: one.at,
        revision: one.revision,
        document: one.document,
        sourceKeys: one.sources,
      }),
    );
  }
}

@Resolver(() => Imported)
export class WhatWasImported {
  @FieldResolver(() => Document, {
    nullable: true,
    description: "The report or resolution whose words these are; null of votes.",
  })
  document(@Root() { document }: Imported, @Ctx() reading: Reading) {
    return document === null ? null : thingsByLabel.get(document.label)?.byKey(reading, document.key);
  }

  @FieldResolver(() => [Source], {
    complexity: costOfSome(2),
    description: "By what it is cited: each file of votes as a source, or the text of the document.",
  })
  sources(@Root() { sourceKeys }: Imported, @Ctx() reading: Reading) {
    return Promise.all(sourceKeys.map((key) => sourceOf(reading, key)));
  }
}
