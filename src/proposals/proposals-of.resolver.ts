import { type ClassType } from "type-graphql";
import { Meeting } from "../meetings/meeting";
import { Process } from "../meetings/process";
import { leads } from "../pages/leads";
import { DateOrder } from "../pages/orders";
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

function proposalsOf<Whole extends { id: string }>(
  Whole: ClassType<Whole>,
  list: ProposalList,
  whose: (whole: Whole) => string,
  about: string,
) {
  return leads(() => Whole, "proposals", {
    to: () => ProposalConnection,
    list,
    about,
    where: {
      type: () => ProposalWhere,
      description: "Only the rows that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
    whose,
  });
}

export const ProposalsOfTopic = proposalsOf(
  Topic,
  proposalsOfTopic,
  ({ name }) => ` that are the topic ${name}`,
  "The proposals that are argued about under this topic, as one and the same subject.",
);

export const ProposalsOfMeeting = proposalsOf(
  Meeting,
  proposalsOfMeeting,
  ({ name }) => ` put forward at ${name}`,
  "The proposals that were put forward at the meeting.",
);

export const ProposalsOfReport = proposalsOf(
  Report,
  proposalsOfReport,
  ({ symbol }) => ` set down in ${symbol}`,
  "The proposals that the report describes.",
);

export const ProposalsOfParagraph = proposalsOf(
  Paragraph,
  proposalsOfParagraph,
  ({ key, ref }) => ` of ${ref ?? key}`,
  "The proposals that the paragraph speaks of.",
);

export const ProposalsOfProcess = proposalsOf(
  Process,
  proposalsOfProcess,
  ({ name }) => ` put forward in ${name}`,
  "The proposals that were put forward at the meetings of the process.",
);
