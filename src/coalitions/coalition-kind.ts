import { registerEnumType } from "type-graphql";

/** What sort of set a coalition is. */
export enum CoalitionKind {
  REGIONAL_GROUP = "REGIONAL_GROUP",
  ORGANISATION_OF_STATES = "ORGANISATION_OF_STATES",
  VOTING_BLOC = "VOTING_BLOC",
  SPONSORS = "SPONSORS",
  TREATY_BLOC = "TREATY_BLOC",
  TREATY = "TREATY",
  JOINT_STATEMENT = "JOINT_STATEMENT",
  INITIATIVE = "INITIATIVE",
  ISSUE_COALITION = "ISSUE_COALITION",
  NEGOTIATING_GROUP = "NEGOTIATING_GROUP",
  POSITION_SET = "POSITION_SET",
  WORKING_PAPER = "WORKING_PAPER",
}
registerEnumType(CoalitionKind, {
  name: "CoalitionKind",
  description: "What sort of set a coalition is.",
  valuesConfig: {
    REGIONAL_GROUP: { description: "One of the five regional groups of the United Nations." },
    ORGANISATION_OF_STATES: {
      description: "An organisation or standing group of states, such as the EU or the Group of 77.",
    },
    VOTING_BLOC: { description: "Those who voted alike on a resolution." },
    SPONSORS: { description: "Those who sponsored a resolution." },
    TREATY_BLOC: { description: "Those who stand together for a treaty on information security." },
    TREATY: { description: "The signatories or parties of a treaty." },
    JOINT_STATEMENT: { description: "Those who made or joined a joint statement." },
    INITIATIVE: { description: "The members of an initiative." },
    ISSUE_COALITION: { description: "Those whom a source names together on an issue." },
    NEGOTIATING_GROUP: { description: "A group that negotiates together." },
    POSITION_SET: { description: "Those who hold a position of law." },
    WORKING_PAPER: { description: "The authors of a working paper." },
  },
});
