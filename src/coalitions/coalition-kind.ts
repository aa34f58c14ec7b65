import { vocabulary } from "../graph/vocabulary";

/** What sort of set a coalition is. */
export const CoalitionKind = vocabulary("CoalitionKind", "The sort of set of states that a coalition is.", {
  REGIONAL_GROUP: "One of the five regional groups of the United Nations.",
  ORGANISATION_OF_STATES: "An organisation or standing group of states, such as the EU or the Group of 77.",
  VOTING_BLOC: "States that voted alike on a resolution.",
  SPONSORS: "States that sponsored a resolution.",
  TREATY_BLOC: "States that stand together for a treaty on information security.",
  TREATY: "The signatories or parties of a treaty.",
  JOINT_STATEMENT: "States that made or joined a joint statement.",
  INITIATIVE: "The members of an initiative.",
  ISSUE_COALITION: "States that a source names together on an issue.",
  NEGOTIATING_GROUP: "A group that negotiates together.",
  POSITION_SET: "States that hold the same position on a question of law.",
  WORKING_PAPER: "The authors of a working paper.",
});
export type CoalitionKind = keyof typeof CoalitionKind;
