import { Arg, Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { Paragraph } from "../reports/paragraph";
import { Report } from "../reports/report";
import { Topic } from "../topics/topic";
import { ProposalConnection } from "./proposal";
import {
  type ProposalList,
  proposalsOfMeeting,
  proposalsOfParagraph,
  proposalsOfProcess,
  proposalsOfReport,
  proposalsOfTopic,
} from "./proposal.graph";
import { ProposalWhere } from "./proposal.where";

/** Where a list of proposals starts: its key, and how the sentence goes on. */
interface Start {
  readonly key: string;
  readonly whose: string;
}

function proposalsOf<Whole extends object>(
  Whole: ClassType<Whole>,
  list: ProposalList,
  start: (whole: Whole) => Start,
  description: string,
) {
  @Resolver(() => Whole)
  class ProposalsOf {
    @FieldResolver(() => ProposalConnection, { complexity: costOfPage, description })
    proposals(
      @Root() whole: Whole,
      @Args(() => PageArgs) page: PageArgs,
      @Arg("where", () => ProposalWhere, { nullable: true, description: "Which of them." }) where: ProposalWhere | null,
      @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
      order: DateOrder,
      @Ctx() reading: Reading,
    ) {
      return listed(reading, list, { page, where, order, ...start(whole) });
    }
  }
  return ProposalsOf;
}

export const ProposalsOfTopic = proposalsOf(
  Topic,
  proposalsOfTopic,
  ({ slug, name }) => ({ key: slug, whose: ` that are the topic ${name}` }),
  "The proposals that it is, as they are argued about.",
);

export const ProposalsOfMeeting = proposalsOf(
  Meeting,
  proposalsOfMeeting,
  ({ slug, name }) => ({ key: slug, whose: ` put forward at ${name}` }),
  "The proposals that were put forward there.",
);

export const ProposalsOfReport = proposalsOf(
  Report,
  proposalsOfReport,
  ({ symbol }) => ({ key: symbol, whose: ` set down in ${symbol}` }),
  "The proposals that it sets down.",
);

export const ProposalsOfParagraph = proposalsOf(
  Paragraph,
  proposalsOfParagraph,
  ({ key, ref }) => ({ key, whose: ` of ${ref ?? key}` }),
  "The proposals that it speaks of.",
);

export const ProposalsOfProcess = proposalsOf(
  Process,
  proposalsOfProcess,
  ({ slug, name }) => ({ key: slug, whose: ` put forward in ${name}` }),
  "The proposals that were put forward at its meetings.",
);
