import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { listed } from "../pages/list";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Proposal } from "../proposals/proposal";
import { Document } from "../reports/document";
import { Paragraph } from "../reports/paragraph";
import { LineageConnection, LineagePassageConnection } from "./lineage";
import {
  lineagesOfDocument,
  lineagesOfMeeting,
  lineagesOfParagraph,
  lineagesOfProcess,
  lineagesOfProposal,
} from "./lineage.graph";

@Resolver(() => Document)
export class LineagesOfDocument {
  @FieldResolver(() => LineagePassageConnection, {
    complexity: costOfPage,
    description: "The lineages that pass through it or through a paragraph of it.",
  })
  lineages(@Root() { symbol }: Document, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, lineagesOfDocument, { page, key: symbol, whose: ` through ${symbol}` });
  }
}

@Resolver(() => Paragraph)
export class LineageOfParagraph {
  @FieldResolver(() => LineagePassageConnection, {
    complexity: costOfPage,
    description: "The lineages that pass through it: where its wording came from and what became of it.",
  })
  lineage(@Root() { key, ref }: Paragraph, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, lineagesOfParagraph, { page, key, whose: ` through paragraph ${ref ?? key}` });
  }
}

@Resolver(() => Proposal)
export class LineagesOfProposal {
  @FieldResolver(() => LineagePassageConnection, {
    complexity: costOfPage,
    description: "The lineages that pass through it.",
  })
  lineages(@Root() { slug, name }: Proposal, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, lineagesOfProposal, { page, key: slug, whose: ` through ${name}` });
  }
}

@Resolver(() => Meeting)
export class LineagesOfMeeting {
  @FieldResolver(() => LineagePassageConnection, {
    complexity: costOfPage,
    description: "The lineages that pass through it.",
  })
  lineages(@Root() { slug, name }: Meeting, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, lineagesOfMeeting, { page, key: slug, whose: ` through ${name}` });
  }
}

@Resolver(() => Process)
export class LineagesOfProcess {
  @FieldResolver(() => LineageConnection, {
    complexity: costOfPage,
    description: "The lineages that pass through a document or a meeting of it.",
  })
  lineages(@Root() { slug, name }: Process, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, lineagesOfProcess, { page, key: slug, whose: ` through ${name}` });
  }
}
