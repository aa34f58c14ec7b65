import { registerEnumType } from "type-graphql";

/** What sort of document a report is. */
export enum ReportKind {
  GGE_REPORT = "GGE_REPORT",
  OEWG_REPORT = "OEWG_REPORT",
  SECRETARY_GENERAL_REPORT = "SECRETARY_GENERAL_REPORT",
  DRAFT = "DRAFT",
  COMPENDIUM = "COMPENDIUM",
  PROPOSAL = "PROPOSAL",
  REGIONAL_POSITION = "REGIONAL_POSITION",
  JOINT_STATEMENT = "JOINT_STATEMENT",
  COMMENTARY = "COMMENTARY",
  PAPER = "PAPER",
}
registerEnumType(ReportKind, {
  name: "ReportKind",
  description: "What sort of document it is.",
  valuesConfig: {
    GGE_REPORT: {
      description:
        "The report of a Group of Governmental Experts: a small group of experts whom states send, who agree by consensus.",
    },
    OEWG_REPORT: {
      description: "The report of an Open-ended Working Group, in which every member state may take part.",
    },
    SECRETARY_GENERAL_REPORT: {
      description: "A report of the UN Secretary-General, often with the views that states sent in.",
    },
    DRAFT: { description: "A draft of a report, before it was adopted or given up." },
    COMPENDIUM: { description: "The statements that states made when a report was adopted, collected." },
    PROPOSAL: { description: "A paper or letter in which states put something on the table." },
    REGIONAL_POSITION: { description: "What a regional organisation holds, written down." },
    JOINT_STATEMENT: { description: "A statement that several states made together." },
    COMMENTARY: { description: "What somebody outside the negotiations wrote of them." },
    PAPER: { description: "A working paper, a discussion paper or a chair's paper." },
  },
});
