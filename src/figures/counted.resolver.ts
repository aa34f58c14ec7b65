import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Coalition } from "../coalitions/coalition";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { listed } from "../pages/list";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Proposal } from "../proposals/proposal";
import { Document } from "../reports/document";
import { Organisation } from "../states/organisation";
import { Topic } from "../topics/topic";
import { FigureConnection } from "./figure";
import {
  figuresOfCoalition,
  figuresOfDocument,
  figuresOfMeeting,
  figuresOfOrganisation,
  figuresOfProposal,
  figuresOfTopic,
} from "./figure.graph";

const field = { complexity: costOfPage, description: "The numbers on record that are about it, the latest first." };

@Resolver(() => Topic)
export class FiguresOfTopic {
  @FieldResolver(() => FigureConnection, field)
  figures(@Root() { slug, name }: Topic, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, figuresOfTopic, { page, key: slug, whose: ` about ${name}` });
  }
}

@Resolver(() => Document)
export class FiguresOfDocument {
  @FieldResolver(() => FigureConnection, field)
  figures(@Root() { symbol }: Document, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, figuresOfDocument, { page, key: symbol, whose: ` about ${symbol}` });
  }
}

@Resolver(() => Proposal)
export class FiguresOfProposal {
  @FieldResolver(() => FigureConnection, field)
  figures(@Root() { slug, name }: Proposal, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, figuresOfProposal, { page, key: slug, whose: ` about ${name}` });
  }
}

@Resolver(() => Coalition)
export class FiguresOfCoalition {
  @FieldResolver(() => FigureConnection, field)
  figures(@Root() { slug, name }: Coalition, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, figuresOfCoalition, { page, key: slug, whose: ` about ${name}` });
  }
}

@Resolver(() => Meeting)
export class FiguresOfMeeting {
  @FieldResolver(() => FigureConnection, field)
  figures(@Root() { slug, name }: Meeting, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, figuresOfMeeting, { page, key: slug, whose: ` about ${name}` });
  }
}

@Resolver(() => Organisation)
export class FiguresOfOrganisation {
  @FieldResolver(() => FigureConnection, field)
  figures(@Root() { slug, name }: Organisation, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, figuresOfOrganisation, { page, key: slug, whose: ` about ${name}` });
  }
}
