import { vocabulary } from "../graph/vocabulary";

/** What sort of set a coalition is. */
export const CoalitionKind = vocabulary("CoalitionKind", "What sort of set a coalition is.", {
  REGIONAL_GROUP: "One of the five regional groups of the United Nations.",
  ORGANISATION_OF_STATES: "An organisation or standing group of states, such as the EU or the Group of 77.",
  VOTING_BLOC: "Those who voted alike on a resolution.",
  SPONSORS: "Those who sponsored a resolution.",
  TREATY_BLOC: "Those who stand together for a treaty on information security.",
  TREATY: "The signatories or parties of a treaty.",
  JOINT_STATEMENT: "Those who made or joined a joint statement.",
  INITIATIVE: "The members of an initiative.",
  ISSUE_COALITION: "Those whom a source names together on an issue.",
  NEGOTIATING_GROUP: "A group that negotiates together.",
  POSITION_SET: "Those who hold a position of law.",
  WORKING_PAPER: "The authors of a working paper.",
});
export type CoalitionKind = keyof typeof CoalitionKind;
